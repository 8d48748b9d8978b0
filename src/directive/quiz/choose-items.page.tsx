// The writer of a quiz sees what each group will be asked, and may choose other cases from the law's own list.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { askedBy, isId, legalGroups, readDay, typedDay, writtenDay, type LegalGroup } from '../../people/index.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { Details, Note } from '../../platform/html/components/content.tsx';
import { CheckBox, ErrorSummary, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { factsOf, newestVersion } from '../queries.ts';
import { directiveTexts } from '../texts.ts';
import type { Version } from '../version.ts';
import { draftOf } from '../writing/compose-directive.ts';
import { mayWrite } from '../writing/may-compose.ts';
import { caseTitle, headingOf } from './case-words.ts';
import { chosenItems, isSituation, itemsOf } from './items-asked.ts';
import { askItem, itemsFor } from './quiz-item.ts';
import { chooseItems, itemsBind } from './quiz-items.ts';
import { quizField } from './quiz.page.tsx';
import { quizTexts } from './texts.ts';

const dayField = 'hari-kejadian';
const boxName = (group: LegalGroup, situation: string): string => `soal-${group}-${situation}`;

export const quizItemsPage = async (request: OfficeRequest): Promise<Reply> => shownPage(request, await written(request, request.params['id'] ?? ''), {});

export async function saveQuizItems(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form } = request;
  const found = await written(request, form[quizField.directive] ?? '');
  const texts = quizTexts(lang);
  const again = (message: string): Promise<Reply> => shownPage({ ...request, path: paths.quizItems(found.directiveId) }, found, { [dayField]: message });
  const actOn = readDay(form[dayField] ?? '');
  if (actOn === null) return again(texts.missing.day);
  const { holder } = await askedBy(request);
  const byGroup = Object.fromEntries(legalGroups.map((group) => [group, Object.keys(form).flatMap((name) => {
    const situation = name.startsWith(`soal-${group}-`) ? name.slice(boxName(group, '').length) : '';
    return isSituation(situation) ? [situation] : [];
  })]));
  const outcome = await chooseItems(app.db, holder, { directiveId: found.directiveId, actOn, byGroup }, app.clock);
  if (outcome.done) return moved(inLang(lang, paths.quizItems(found.directiveId)));
  if (outcome.refusal === 'not-there') throw new NotFound();
  return again(texts.missing[outcome.refusal]);
}

type Written = { readonly directiveId: string; readonly kind: 'quiz' | 'briefing'; readonly version: Version; readonly mayChange: boolean };

async function written(request: OfficeRequest, directiveId: string): Promise<Written> {
  const { app, actor } = request;
  const found = isId(directiveId) ? await draftOf(app.db, actor.agencyId, directiveId) : null;
  if (found === null || (found.kind !== 'quiz' && found.kind !== 'briefing')) throw new NotFound();
  const { frozen } = await factsOf(app.db, actor.agencyId, directiveId, app.clock.now());
  const version = found.draft ?? (await newestVersion(app.db, actor.agencyId, directiveId))?.version ?? null;
  const { holder, today } = await askedBy(request);
  if (!(await mayWrite(app.db, holder, version, today))) throw new NotAllowed();
  if (version === null) throw new NotFound();
  return { directiveId, kind: found.kind, version, mayChange: frozen.length === 0 || !itemsBind(version) };
}

async function shownPage(request: OfficeRequest, { directiveId, kind, version, mayChange }: Written, messages: FieldMessages): Promise<Reply> {
  const { app, actor, lang, csrf, form } = request;
  const texts = quizTexts(lang);
  const problems = Object.keys(messages).length > 0;
  const chosen = new Map(await Promise.all(legalGroups.map(async (group) => [group, await chosenItems(app.db, actor.agencyId, directiveId, group)] as const)));
  const anyChosen = [...chosen.values()].some((list) => list.length > 0);
  const day = [...chosen.values()].flat()[0]?.actOn ?? version.fromOn;
  const groups = version.audience.groups;
  const shown = await Promise.all(groups.map(async (group) => ({ group, items: await itemsOf(app.db, actor.agencyId, directiveId, group, version.fromOn) })));
  const back = kind === 'quiz' ? paths.directive(directiveId) : paths.organiseBriefing(directiveId);
  const ticked = (group: LegalGroup, situation: string): boolean => (problems ? (form[boxName(group, situation)] ?? '') !== '' : chosen.get(group)?.some((item) => item.situation === situation) ?? false);
  return officePageReply(request, {
    title: texts.itemsTitle, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, back)} />,
    children: (
      <>
        <h1>{texts.itemsTitle}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <p>{version.title}</p>
        <p>{texts.itemsIntro}</p>
        {!mayChange && <Note><p>{texts.itemsFrozen}</p></Note>}
        <p>{anyChosen ? texts.itemsChosen : texts.itemsDrawn}</p>
        {shown.map(({ group, items }) => <ItemList key={group} lang={lang} group={group} items={items} />)}
        {mayChange && (
          <OfficeForm action={inLang(lang, paths.saveQuizItems)} csrf={csrf} fields={{ [quizField.directive]: directiveId }}>
            <TextField name={dayField} label={texts.dayField} hint={texts.dayHint} value={form[dayField] ?? typedDay(day)} message={messages[dayField]} />
            {groups.map((group) => (
              <Details key={group} summary={`${texts.chooseOwn}: ${directiveTexts(lang).groups[group]}`}>
                <div class="daftar">{itemsFor(group, day).map(({ item: { situation }, key }) => (
                  <CheckBox key={situation} name={boxName(group, situation)} label={`${caseTitle(situation, lang)} (${headingOf(key, lang)})`} checked={ticked(group, situation)} />
                ))}</div>
              </Details>
            ))}
            <MainButton>{texts.save}</MainButton>
          </OfficeForm>
        )}
      </>
    ),
  }, problems ? 422 : 200);
}

function ItemList({ lang, group, items }: { lang: Lang; group: LegalGroup; items: Awaited<ReturnType<typeof itemsOf>> }): VNode {
  return (
    <section>
      <h2>{directiveTexts(lang).groups[group]}</h2>
      <ol>{items.map((item) => {
        const asked = askItem(item, group);
        return <li key={item.situation}>{caseTitle(item.situation, lang)}, {writtenDay(item.actOn, lang)}{asked && `: ${headingOf(asked.key, lang)}`}</li>;
      })}</ol>
    </section>
  );
}
