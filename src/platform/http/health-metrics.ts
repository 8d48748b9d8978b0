// Figures about the program as text that Prometheus and its kin read. What moves with the act of an anonymous person is
// not here, or is so coarse that the act does not show: bundles of requests, whole half gigabytes.
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { readLastBackup } from '../backup/last-backup.ts';
import { freeBytes } from '../free-room.ts';
import { deadLetters } from '../jobs/schema.ts';
import { longestWaitSeconds, type Check } from './health-checks.ts';
import { boundsSeconds, type RequestCounts } from './health-counts.ts';

type Labels = Readonly<Record<string, string>>;
type Value = { readonly labels?: Labels; readonly name?: string; readonly value: number };
type Figure = { readonly name: string; readonly type: 'gauge' | 'counter' | 'histogram'; readonly help: string; readonly values: readonly Value[] };

export async function metricsText(app: AppContext, checks: readonly Check[], counts: RequestCounts): Promise<string> {
  const gathered = await Promise.allSettled([ofJobs(app), ofLog(app), ofPlace(app)]);
  const figures = [ofChecks(checks), ...ofRequests(counts), ...gathered.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))];
  return figures.map(written).join('');
}

const ofChecks = (checks: readonly Check[]): Figure => (
  { name: 'netral_check_ok', type: 'gauge', help: 'The checks of /readyz: 1 is good.', values: checks.map(({ name, ok }) => ({ labels: { check: name }, value: ok ? 1 : 0 })) }
);

function ofRequests(counts: RequestCounts): Figure[] {
  const doors = (['office', 'anonymous'] as const).map((door) => ({ door, sum: counts[door].sum() }));
  return [
    {
      name: 'netral_requests_total', type: 'counter', help: 'Requests answered, by door; at the anonymous doors in bundles of 50 to 100.',
      values: doors.flatMap(({ door, sum }) => [...sum.byStatus].map(([status, value]) => ({ labels: { door, status }, value }))),
    },
    {
      name: 'netral_request_seconds', type: 'histogram', help: 'How long answers took, by door; at the anonymous doors in bundles of 50 to 100.',
      values: doors.flatMap(({ door, sum }) => [
        ...boundsSeconds.map((bound, at) => ({ name: 'netral_request_seconds_bucket', labels: { door, le: String(bound) }, value: sum.atMost[at] ?? 0 })),
        { name: 'netral_request_seconds_bucket', labels: { door, le: '+Inf' }, value: sum.count },
        { name: 'netral_request_seconds_sum', labels: { door }, value: sum.seconds },
        { name: 'netral_request_seconds_count', labels: { door }, value: sum.count },
      ]),
    },
  ];
}

async function ofJobs({ db }: AppContext): Promise<Figure[]> {
  const { rows } = await sql<{ name: string; waiting: string }>`
    select q.name, count(j.id) as waiting from pgboss.queue q
    left join pgboss.job j on j.name = q.name and j.state in ('created', 'retry', 'active') where q.name !~ '^__' group by q.name order by q.name`.execute(db);
  const values = rows.map(({ name, waiting }) => ({ name, value: Number(waiting) }));
  return [
    { name: 'netral_jobs_waiting', type: 'gauge', help: 'Jobs that wait or run, by kind.', values: values.filter(({ name }) => name !== deadLetters).map(({ name, value }) => ({ labels: { job: name }, value })) },
    { name: 'netral_jobs_dead', type: 'gauge', help: 'Jobs that failed for good and that nobody has looked at.', values: values.filter(({ name }) => name === deadLetters).map(({ value }) => ({ value })) },
  ];
}

async function ofLog(app: AppContext): Promise<Figure[]> {
  const { rows: [found] } = await sql<{ signed: string; witnessed: string }>`
    select (select coalesce(max(size), 0) from audit.log_checkpoint) as signed, (select coalesce(max(size), 0) from audit.log_cosignature) as witnessed`.execute(app.db);
  return [
    // The size that everybody may read at /log, and not the entries that wait.
    { name: 'netral_log_entries', type: 'gauge', help: 'Entries under the newest checkpoint.', values: [{ value: Number(found?.signed ?? 0) }] },
    { name: 'netral_log_witnessed_entries', type: 'gauge', help: 'Entries under the newest checkpoint that a witness has signed.', values: [{ value: Number(found?.witnessed ?? 0) }] },
    { name: 'netral_log_longest_wait_seconds', type: 'gauge', help: 'How long the oldest entry with a time waits for its place in the log.', values: [{ value: Math.round(await longestWaitSeconds(app)) }] },
  ];
}

const half = 0.5 * 1024 ** 3;

async function ofPlace({ config, clock }: AppContext): Promise<Figure[]> {
  const last = await readLastBackup(config.dataDir);
  const ages = (['data', 'keys'] as const).flatMap((kind) => {
    const at = last[kind]?.at;
    return at === undefined ? [] : [{ labels: { kind }, value: Math.round((clock.now().getTime() - Date.parse(at)) / 1000) }];
  });
  return [
    { name: 'netral_backup_age_seconds', type: 'gauge', help: 'Age of the newest back-up; missing where there is none.', values: ages },
    { name: 'netral_disk_free_bytes', type: 'gauge', help: 'Room for the data folder, rounded down to half gigabytes.', values: [{ value: Math.floor((await freeBytes(config.dataDir)) / half) * half }] },
    { name: 'netral_start_time_seconds', type: 'gauge', help: 'When this program began, in seconds since 1970.', values: [{ value: Math.round((performance.timeOrigin) / 1000) }] },
  ];
}

const written = ({ name, type, help, values }: Figure): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values.map((value) => `${value.name ?? name}${labels(value.labels)} ${value.value}`), ''].join('\n');

const labels = (given: Labels = {}): string => {
  const entries = Object.entries(given);
  return entries.length === 0 ? '' : `{${entries.map(([name, value]) => `${name}="${value}"`).join(',')}}`;
};
