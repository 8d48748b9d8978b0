// The first page of the office: what waits, the first steps of a new agency, and everything this person may open.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { todayIn } from '../../platform/clock.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { Note, Tag } from '../../platform/html/components/content.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import type { ApprovalKind } from '../approval/approval.ts';
import { rightToDecide } from '../approval/decide.ts';
import { waitingApprovals } from '../approval/queries.ts';
import { askedBy } from '../asking-holder.ts';
import { grantedRoles } from '../grants/roles.ts';
import { grantsTexts } from '../grants/texts.ts';
import { factorsOf, hasSecond } from '../sign-in/factors.ts';
import { allDone, firstSteps, type FirstSteps } from './first-steps.ts';
import { homeLinks } from './home-links.ts';
import { homeTexts } from './texts.ts';
import type { HomeTexts } from './texts.id.ts';

export type WaitingLink = { readonly href: string; readonly label: string };

/** What waits for somebody in slices above this one; `src/routes.ts` hands it in. */
export type Waits = (request: OfficeRequest) => Promise<readonly WaitingLink[]>;

export const officeHome = (kinds: readonly ApprovalKind[], waits: Waits) => async (request: OfficeRequest): Promise<Reply> => {
  const { app, lang, actor } = request;
  const texts = homeTexts(lang);
  const who = { agencyId: actor.agencyId, personId: actor.id };
  const agency = await app.db.selectFrom('agency').select('name').where('id', '=', actor.agencyId).executeTakeFirst();
  const steps = actor.roles.includes('administrator') ? await firstSteps(app.db, who, todayIn(app.clock, actor.timeZone)) : null;
  const waiting = await waits(request);
  const begins = steps !== null && !allDone(steps);
  const children = (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.worksFor(agency?.name ?? '')} {rolesIn(lang, actor.roles)}</p>
      {(await decisionWaits(request, kinds)) && <Waiting lang={lang} />}
      {waiting.length > 0 && <section><h2>{texts.waiting}</h2><LinkList links={waiting} /></section>}
      {begins && <Steps lang={lang} steps={steps} />}
      {!begins && !hasSecond(await factorsOf(app.db, who)) && <NoSecond lang={lang} />}
      {homeLinks(actor.roles).map(({ group, links }) => (
        <section key={group}>
          <h2>{texts.groups[group]}</h2>
          <LinkList links={links.map(({ label, path }) => ({ href: inLang(lang, path), label: texts.links[label] }))} />
        </section>
      ))}
    </>
  );
  return officePageReply(request, { title: texts.title, children });
};

/** Only what was given; everybody is a person, and the superior of somebody by standing. */
function rolesIn(lang: Lang, roles: readonly string[]): string {
  const names = grantedRoles.filter((role) => roles.includes(role)).map((role) => grantsTexts(lang).roles[role]);
  return names.length === 0 ? '' : homeTexts(lang).roles(names.join(', '));
}

/** Whether at least one waits; how many, the list says. */
async function decisionWaits(request: OfficeRequest, kinds: readonly ApprovalKind[]): Promise<boolean> {
  const { app, actor } = request;
  const { holder } = await askedBy(request);
  if (holder.grants.length === 0) return false;
  for (const approval of await waitingApprovals(app.db, actor.agencyId, app.clock.now())) {
    if ((await rightToDecide(app.db, holder, kinds, approval, app.clock)).done) return true;
  }
  return false;
}

function Waiting({ lang }: { lang: Lang }): VNode {
  const texts = homeTexts(lang);
  return (
    <Note tone="careful">
      <p>{texts.decisionWaits}</p>
      <p><a class="tombol" href={inLang(lang, paths.approvals)}>{texts.toDecision}</a></p>
    </Note>
  );
}

function NoSecond({ lang }: { lang: Lang }): VNode {
  const texts = homeTexts(lang);
  return (
    <Note tone="careful">
      <p>{texts.noSecond}</p>
      <p><a class="tombol lain" href={inLang(lang, paths.factors)}>{texts.toFactors}</a></p>
    </Note>
  );
}

type Step = { readonly name: 'ways' | 'list' | 'rights'; readonly ready: boolean; readonly text: string; readonly go: string; readonly path: string };

function Steps({ lang, steps }: { lang: Lang; steps: FirstSteps }): VNode {
  const texts = homeTexts(lang).steps;
  const all: readonly Step[] = [
    { name: 'ways', ready: steps.ways, text: texts.ways.text, go: texts.ways.go, path: paths.factors },
    { name: 'list', ready: steps.list, text: texts.list.text, go: texts.list.go, path: paths.peopleImports },
    { name: 'rights', ready: steps.rights === 'enough', ...rightsWords(texts.rights, steps), path: paths.giveGrant },
  ];
  const next = all.find(({ ready }) => !ready)?.name;
  return (
    <section class="kotak">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <ol>
        {all.map(({ name, ready, text, go, path }) => (
          <li key={name}>
            <strong>{texts[name].title}</strong> <Tag>{ready ? texts.ready : texts.open}</Tag>
            {!ready && <p>{text}</p>}
            {name === next && <p><a class="tombol" href={inLang(lang, path)}>{go}</a></p>}
          </li>
        ))}
      </ol>
      <p>{texts.afterwards}</p>
    </section>
  );
}

const rightsWords = (texts: HomeTexts['steps']['rights'], { rights }: FirstSteps): Pick<Step, 'text' | 'go'> =>
  (rights === 'no-second-person' ? { text: texts.noSecondPerson, go: texts.goSecondPerson } : { text: texts.noOfficers, go: texts.goOfficers });
