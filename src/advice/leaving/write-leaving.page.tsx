// The signed note of leaving, shown like a slip. Nothing of it is kept here; the time of signing is the server's.
import type { JsonObject } from '../../../packages/proof/index.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { BackButton } from '../../platform/html/components/buttons.tsx';
import { CopyBox } from '../../platform/html/components/content.tsx';
import { pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import { askingHere } from '../asking-here.ts';
import { longestOwner, slipField } from '../slip/fields.ts';
import type { SlipTold } from '../slip/issue-slip.ts';
import { signNow } from '../slip/sign-now.ts';
import { slipPage } from '../slip/slip.page.tsx';
import { slipTexts } from '../slip/texts.ts';
import { leavingField, stepFill } from './leaving-fields.ts';
import { leavingLines } from './leaving-lines.ts';
import { noteTold, type LeavingNote } from './leaving-note.ts';
import { Afterwards, leavingForm, leavingTyped } from './leaving.page.tsx';
import { leavingTexts } from './texts.ts';

/** Only what whoever wrote it has said. That a candidate came unexpectedly, or that it was left at once, is for an examiner to find. */
const facts: JsonObject = { act: 'attend_event', medium: 'physical' };

export async function writeLeaving(request: PageRequest): Promise<PageReply> {
  const asking = askingHere(request);
  const { lang, form, today } = asking;
  if (form[leavingField.step] === stepFill) return leavingForm(asking, {}, 200);
  const told = noteTold(form, today, lang);
  if (!told.ok) return leavingForm(asking, told.messages, 422);
  const typedOwner = (form[slipField.owner] ?? '').trim();
  const isTooLong = typedOwner.length > longestOwner;
  const slip = await signNow(request.app, toldBy(told.note, lang, isTooLong ? '' : typedOwner));
  const fields = { ...leavingTyped(form), [leavingField.when]: form[leavingField.when] ?? '' };
  if (slip === null) return unsignedPage(request, told.note, fields);
  return slipPage({
    lang, slip, title: leavingTexts(lang).yourNote, afterwards: <Afterwards lang={lang} />, again: { path: paths.leaving, fields },
    back: { path: paths.leaving, fields, name: leavingField.step, value: stepFill },
    languageSwitch: { path: paths.leaving, fields },
    ...(isTooLong ? { owner: { typed: typedOwner, message: slipTexts(lang).ownerTooLong } } : {}),
  });
}

const toldBy = (note: LeavingNote, lang: Lang, owner: string): SlipTold => (
  { kind: 'leaving', lang, actOn: note.day, advice: null, facts: { ...facts, actOn: note.day }, owner, title: slipTexts(lang).leavingTitle, lines: leavingLines(note, lang) }
);

/** What was written is not lost: it can be copied without a signature. */
function unsignedPage({ lang }: PageRequest, note: LeavingNote, fields: Readonly<Record<string, string>>): PageReply {
  const texts = leavingTexts(lang);
  return pageReply({
    lang, title: texts.unsignedTitle, quickExit: true, languageSwitch: { path: paths.leaving, fields },
    top: <BackButton lang={lang} action={inLang(lang, paths.leaving)} fields={fields} name={leavingField.step} value={stepFill} />,
    children: (
      <>
        <h1>{texts.unsignedTitle}</h1>
        <p>{texts.unsignedText}</p>
        <CopyBox id="isi-catatan" lang={lang} textLang={lang} label={texts.unsignedBox} text={[slipTexts(lang).leavingTitle, ...leavingLines(note, lang)].join('\n')} />
      </>
    ),
  }, 503);
}
