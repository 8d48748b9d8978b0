// The form in which an answer is taken down; it begins with what the session says already.
import type { VNode } from 'preact';
import { acts, contests } from '../../../packages/law/index.ts';
import { directions } from '../../../packages/law/statements/statement.ts';
import { words } from '../../../packages/law/words/words.ts';
import { inLang, paths } from '../../paths.ts';
import { typedDay } from '../../people/index.ts';
import { todayIn } from '../../platform/clock.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { CheckBox, RadioGroup, TextArea, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { randomId } from '../../platform/ids.ts';
import type { Version } from '../version.ts';
import { actBox, briefingField as field, contestBox } from './fields.ts';
import type { Session } from './session.ts';
import { briefingTexts } from './texts.ts';

export type TakingDown = { readonly typed: Readonly<Record<string, string>> | null; readonly messages: FieldMessages };
export const nothingTyped: TakingDown = { typed: null, messages: {} };

export function TakeDownForm({ request, session, version, taking }: { request: OfficeRequest; session: Session; version: Version; taking: TakingDown }): VNode {
  const { actor, lang, csrf } = request;
  const { taken: texts } = briefingTexts(lang);
  const begun: Readonly<Record<string, string>> = { [field.office]: session.speaker, [field.channel]: version.title, [field.day]: typedDay(todayIn({ now: () => session.startsAt }, actor.timeZone)) };
  const typed = taking.typed ?? begun;
  const at = (name: string) => ({ name, value: typed[name] ?? '', message: taking.messages[name] });
  const ticked = (name: string, label: string): VNode => <CheckBox key={name} name={name} label={label} checked={(typed[name] ?? '') !== ''} />;
  const own = words[lang];
  return (
    <details open={taking.typed !== null}>
      <summary>{texts.title}</summary>
      <p>{texts.intro}</p>
      <OfficeForm action={inLang(lang, paths.takeDownAnswer)} csrf={csrf} fields={{ [field.session]: session.id, [field.id]: randomId() }}>
        <TextField {...at(field.statement)} label={texts.id} hint={texts.idHint} />
        <TextField {...at(field.office)} label={texts.body} />
        <TextField {...at(field.day)} label={texts.on} hint={texts.dayHint} />
        <TextField {...at(field.channel)} label={texts.channel} hint={texts.channelHint} />
        <RadioGroup {...at(field.direction)} legend={texts.direction} options={directions.map((value) => ({ value, label: texts.directions[value] }))} />
        <TextArea {...at(field.quoteId)} label={texts.quoteId} hint={texts.quoteHint} maxLength={600} />
        <TextArea {...at(field.quoteEn)} label={texts.quoteEn} hint={texts.quoteHint} maxLength={600} />
        <details><summary>{texts.contests}</summary><p class="petunjuk">{texts.contestsHint}</p><div class="daftar">{contests.map((each) => ticked(contestBox(each), own.vocabulary.contest[each]))}</div></details>
        <details><summary>{texts.acts}</summary><p class="petunjuk">{texts.actsHint}</p><div class="daftar">{acts.map((each) => ticked(actBox(each), own.acts[each]))}</div></details>
        <MainButton>{texts.save}</MainButton>
      </OfficeForm>
    </details>
  );
}
