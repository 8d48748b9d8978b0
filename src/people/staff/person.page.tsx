// One person: status in words, unit, superior, posts by date, and what may be recorded. The NIP is masked.
import type { ComponentChildren, VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { OneButton } from '../../platform/html/components/office-form.tsx';
import { Table } from '../../platform/html/components/table.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { Facts, type Fact } from '../facts.tsx';
import { actingAs } from '../grants/acting.ts';
import { headsByPost } from '../units/heads.ts';
import { writtenDay } from '../written-day.ts';
import { dayBefore } from './day-beside.ts';
import { isCivilServant, kindOf, kindWords } from './legal-status.ts';
import { groupedNip, maskNip } from './mask-nip.ts';
import { personAsked, type PersonAsked } from './person-asked.ts';
import { personOf, postsOf, type Person, type Post } from './queries.ts';
import { showNumber } from './show-number.ts';
import { superiorsOf, type Superior } from './superiors.ts';
import { staffTexts } from './texts.ts';

export const staffField = { person: 'orang' } as const;

export const personPage = async (request: OfficeRequest): Promise<Reply> => page(request, await personAsked(request, request.params['id'] ?? ''), null);

/** Shown in the answer itself and nowhere kept; whoever opens the page again sees the mask. */
export async function showNumberPage(request: OfficeRequest): Promise<Reply> {
  const asked = await personAsked(request, request.form[staffField.person] ?? '');
  const outcome = await showNumber(request.app.db, actingAs(asked.holder, asked.as), asked.personId, request.app.clock);
  if (!outcome.done) throw new NotFound();
  return page(request, asked, outcome.value);
}

async function page(request: OfficeRequest, asked: PersonAsked, number: string | null): Promise<Reply> {
  const { app, lang } = request;
  const texts = staffTexts(lang);
  const { personId, holder: { agencyId }, matter, today } = asked;
  const person = await personOf(app.db, agencyId, personId);
  if (person === null) throw new NotFound();
  const posts = await postsOf(app.db, agencyId, personId);
  // The name stands in no title: a shared browser remembers titles.
  const unitId = matter.unitIds.function[0] ?? null;
  const heads = unitId === null ? [] : (await headsByPost(app.db, agencyId, [unitId], today)).get(unitId) ?? [];
  const children = (
    <>
      <h1>{person.name}</h1>
      <Facts facts={factsOf(lang, person, posts, today, number)} />
      <NumberButton request={request} person={person} number={number} />
      <OtherRules lang={lang} kind={person.kind} />
      {isCivilServant(person.kind) && <Superiors lang={lang} own={unitId} isHead={heads.some((head) => head.personId === personId)} superiors={await superiorsOf(app.db, agencyId, personId, matter.unitIds.function, today)} />}
      <h2>{texts.postsTitle}</h2>
      {posts.length === 0 ? <p>{texts.noPosts}</p> : <Posts lang={lang} posts={posts} today={today} mayEnd={!asked.own} />}
      <Actions lang={lang} asked={asked} person={person} />
    </>
  );
  return officePageReply({ ...request, path: paths.staffPerson(personId) }, { title: texts.personTitle, children });
}

const holds = ({ from, until }: Post, day: string): boolean => from <= day && (until === null || until > day);

function factsOf(lang: Lang, person: Person, posts: readonly Post[], today: string, number: string | null): readonly Fact[] {
  const texts = staffTexts(lang);
  const own = posts.find((post) => post.standing === 'own' && holds(post, today));
  const shown = isCivilServant(person.kind) ? person : { ...person, nip: null, nrk: null, legalStanding: null };
  return [
    { term: texts.status, value: kindWords(lang, person) },
    ...(shown.legalStanding === null ? [] : [{ term: texts.legalStanding, value: texts.standings[shown.legalStanding] ?? texts.otherStanding(shown.legalStanding) }]),
    { term: texts.unit, value: own?.unitId ? <a href={inLang(lang, paths.unit(own.unitId))}>{own.place}</a> : texts.noUnit },
    ...(shown.nrk === null ? [] : [{ term: texts.nrk, value: shown.nrk }]),
    ...(shown.nip === null ? [] : [{ term: texts.nip, value: number === null ? maskNip(shown.nip) : groupedNip(number) }]),
  ];
}

function NumberButton({ request: { lang, csrf }, person, number }: { request: OfficeRequest; person: Person; number: string | null }): VNode | null {
  const texts = staffTexts(lang);
  if (number !== null) return <Note><p>{texts.numberShown}</p></Note>;
  if (person.nip === null || !isCivilServant(person.kind)) return null;
  return (
    <>
      <p class="petunjuk">{texts.showNumberHint}</p>
      <OneButton action={inLang(lang, paths.staffNumber)} csrf={csrf} fields={{ [staffField.person]: person.id }} plain>{texts.showNumber}</OneButton>
    </>
  );
}

function OtherRules({ lang, kind }: { lang: Lang; kind: string }): VNode | null {
  const known = kindOf(kind);
  return known === 'contract_worker' || known === 'community_officer' ? <Note><p>{staffTexts(lang).otherRules[known]}</p></Note> : null;
}

function Superiors({ lang, own, isHead, superiors: [direct, next] }: { lang: Lang; own: string | null; isHead: boolean; superiors: readonly Superior[] }): VNode {
  const texts = staffTexts(lang);
  return (
    <>
      <h2>{texts.superiorTitle}</h2>
      {direct === undefined ? <p>{isHead ? texts.noSuperiorOfHead : texts.noSuperior}</p> : (
        <Facts facts={[
          { term: texts.superior, value: superiorWords(lang, direct) },
          ...(next === undefined ? [] : [{ term: texts.nextSuperior, value: superiorWords(lang, next) }]),
        ]} />
      )}
      {direct !== undefined && direct.unitId !== own && <p>{isHead ? texts.superiorOfHead : texts.superiorAbove}</p>}
      <p class="petunjuk">{texts.superiorRule}</p>
    </>
  );
}

/** Name, whether acting, and the unit. */
export function superiorWords(lang: Lang, { unit, heads }: Superior): ComponentChildren {
  const texts = staffTexts(lang);
  const names = heads.map(({ name, standing }) => (standing === 'own' || standing === 'grant' ? name : `${name}, ${texts.actingMarks[standing]}`));
  return texts.superiorAt(names.join('; '), unit);
}

function Posts({ lang, posts, today, mayEnd }: { lang: Lang; posts: readonly Post[]; today: string; mayEnd: boolean }): VNode {
  const texts = staffTexts(lang);
  const ends = ({ standing, until }: Post): boolean => mayEnd && standing !== 'own' && (until === null || until > today);
  return (
    <Table caption={texts.postsTitle} columns={[texts.post, texts.standing, texts.place, texts.period]} rows={posts.map((post) => ({ id: post.id, cells: [
      post.office ?? texts.unnamedPost, texts.standingsOfPost[post.standing], post.place ?? texts.noUnit,
      <>{periodWords(lang, post)}{ends(post) && <>{'. '}<a href={inLang(lang, paths.staffEndPost(post.id))}>{texts.endPost}<span class="tersembunyi">: {post.office}</span></a></>}</>,
    ] }))} />
  );
}

export function periodWords(lang: Lang, { from, until }: Pick<Post, 'from' | 'until'>): string {
  const texts = staffTexts(lang);
  return until === null ? texts.since(writtenDay(from, lang)) : texts.fromTo(writtenDay(from, lang), writtenDay(dayBefore(until), lang));
}

function Actions({ lang, asked: { personId, own }, person }: { lang: Lang; asked: PersonAsked; person: Person }): VNode {
  const texts = staffTexts(lang);
  const link = (path: string, label: string) => ({ href: inLang(lang, path), label });
  const community = kindOf(person.kind) === 'community_officer';
  const changes = own || community ? [] : [
    link(paths.transfer(personId), texts.toTransfer),
    ...(isCivilServant(person.kind) ? [link(paths.staffActing(personId), texts.toActing), link(paths.staffElsewhere(personId), texts.toElsewhere)] : []),
  ];
  return (
    <>
      <h2>{texts.actions}</h2>
      {own && <p>{texts.ownData}</p>}
      {!own && community && <p>{texts.fromList}</p>}
      <LinkList links={[...changes, link(paths.staff, texts.toSearch)]} />
    </>
  );
}
