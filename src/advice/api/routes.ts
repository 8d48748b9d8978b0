// The law as a service: no key, no cookie, nothing kept about who calls. `docs/how-to/api.md` is the contract.
import { createHash } from 'node:crypto';
import { lawVersion } from '../../../packages/law/index.ts';
import { parseDay } from '../../../packages/law/calendar/days.ts';
import { langs, paths, type Lang } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { jsonReply, jsonType, type DataReply } from '../../platform/http/reply.ts';
import { apiRoutes, type Handle, type PageRequest, type Route } from '../../platform/http/route.ts';
import { assessBody } from './assess-body.ts';
import { calendarFile } from './calendar-file.ts';
import { description } from './description.ts';
import { calendarData, changesOn, ruleDataOf, rulesData, situationsData, statementsData } from './law-data.ts';
import { throughputGuard, type Limits, type Refused, type Turn } from './throughput.ts';

type Work = (request: PageRequest, turn: Turn) => Promise<DataReply>;

/** A turn of five acts takes a few milliseconds, so that most of a core is left for the pages. */
const limits: Limits = { perSecond: 60, burst: 120, mostInside: 64 };

const isRefused = (answer: DataReply | Refused): answer is Refused => !('status' in answer);

function busy({ retryAfterSeconds }: Refused): DataReply {
  const reply = jsonReply(503, { error: { code: 'busy', message: `Too much is asked at once. Ask again in ${retryAfterSeconds} s.` } });
  return { ...reply, retryAfterSeconds };
}

/** The law version first, so that a reader sees it; the digest, because a release may show the same law otherwise. */
function lasting(data: string, type: string): DataReply {
  const digest = createHash('sha256').update(data, 'utf8').digest('hex').slice(0, 16);
  return { status: 200, data, type, version: `${lawVersion}-${digest}` };
}
const lastingJson = (value: unknown): DataReply => lasting(JSON.stringify(value), jsonType);

/** Made when first asked for; it cannot change while the program runs. */
function once(make: () => DataReply): () => DataReply {
  let made: DataReply | null = null;
  return () => (made ??= make());
}

const allRules = once(() => lastingJson(rulesData()));
const allSituations = once(() => lastingJson(situationsData()));
const allStatements = once(() => lastingJson(statementsData()));
const wholeCalendar = once(() => lastingJson(calendarData()));
const wholeDescription = once(() => lastingJson(description()));
const fileIn = (lang: Lang): (() => DataReply) => once(() => lasting(calendarFile(lang), 'text/calendar; charset=utf-8'));
const files: Readonly<Record<Lang, () => DataReply>> = { id: fileIn('id'), en: fileIn('en') };

function rulesOrChanges({ query }: PageRequest): DataReply {
  const { changed } = query;
  if (changed === undefined) return allRules();
  if (parseDay(changed) === null) return jsonReply(422, { error: { code: 'not_a_day', message: 'changed: a real date, YYYY-MM-DD' } });
  return lastingJson(changesOn(changed));
}

function oneRule({ params }: PageRequest): DataReply {
  const found = ruleDataOf(params['id'] ?? '');
  if (found === null) throw new NotFound();
  return lastingJson(found);
}

const nothing = (): DataReply => { throw new NotFound(); };
const fileAsked = ({ query }: PageRequest): DataReply => files[langs.find((lang) => lang === query['lang']) ?? 'id']();

export function apiRoutesWithin(allowed: Limits): Route[] {
  const guard = throughputGuard(allowed);
  const guarded = (work: Work): Handle => async (request) => {
    const answer = await guard((turn) => work(request, turn));
    return isRefused(answer) ? busy(answer) : answer;
  };
  const reading = (read: (request: PageRequest) => DataReply): Handle => guarded(async (request, turn) => {
    await turn();
    return read(request);
  });
  return apiRoutes([
    { method: 'POST', path: paths.apiAssess, handle: guarded(({ text }, turn) => assessBody(text, turn)) },
    { method: 'GET', path: paths.apiSituations, handle: reading(allSituations) },
    { method: 'GET', path: paths.apiRules, handle: reading(rulesOrChanges) },
    { method: 'GET', path: `${paths.apiRules}/:id`, handle: reading(oneRule) },
    { method: 'GET', path: paths.apiCalendar, handle: reading(wholeCalendar) },
    { method: 'GET', path: paths.apiCalendarFile, handle: reading(fileAsked) },
    { method: 'GET', path: paths.apiStatements, handle: reading(allStatements) },
    { method: 'GET', path: paths.apiDescription, handle: reading(wholeDescription) },
    { method: 'GET', path: '/api/*', handle: reading(nothing) },
    { method: 'POST', path: '/api/*', handle: reading(nothing) },
  ]);
}

export const adviceApiRoutes: readonly Route[] = apiRoutesWithin(limits);
