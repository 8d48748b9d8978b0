// The log for people: what it is, how far it has grown, who confirms it, and what that does not prove.
import { toBase64 } from '../../packages/proof/index.ts';
import { inLang, paths, type Lang } from '../paths.ts';
import { writtenMinute } from '../platform/clock.ts';
import type { Db } from '../platform/db/db.ts';
import { BackLink } from '../platform/html/components/buttons.tsx';
import { CopyBox, Note } from '../platform/html/components/content.tsx';
import { pageReply } from '../platform/html/page.tsx';
import type { PageReply } from '../platform/http/reply.ts';
import type { PageRequest } from '../platform/http/route.ts';
import { newestNote } from './log-files.ts';
import { logTexts } from './texts.ts';
import { witnessesOf } from './witnesses.ts';

const timesShown = 7;

async function readState(db: Db) {
  const newest = await db.selectFrom('audit.log_checkpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
  const cosigned = await db.selectFrom('audit.log_cosignature').selectAll().distinctOn('witness').orderBy('witness').orderBy('size', 'desc').execute();
  const times = await db.selectFrom('audit.log_time').select(['day', 'size']).orderBy('day', 'desc').limit(timesShown).execute();
  return { newest, cosigned, times, note: await newestNote(db) };
}

const fill = (text: string, values: Readonly<Record<string, string>>): string => text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
const localeOf = (lang: Lang): string => (lang === 'id' ? 'id-ID' : 'en-GB');
const count = (value: number, lang: Lang): string => value.toLocaleString(localeOf(lang));
const writtenDay = (day: string, lang: Lang): string => new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));

export async function logPage({ app, lang }: PageRequest): Promise<PageReply> {
  const texts = logTexts(lang);
  const { newest, cosigned, times, note } = await readState(app.db);
  const witnesses = await witnessesOf(app.config);
  const time = (at: Date): string => writtenMinute(at, app.config.timeZone, lang);
  const upTo = (name: string): string => {
    const row = cosigned.find(({ witness }) => witness === name);
    return row === undefined ? texts.noneYet : fill(texts.upTo, { size: count(row.size, lang), time: time(row.signed_at) });
  };
  const witnessed = Math.max(0, ...cosigned.map(({ size }) => size));
  return pageReply({
    lang, title: texts.title, languageSwitch: { path: paths.log },
    top: <BackLink lang={lang} href={inLang(lang, paths.home)} />,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{texts.intro} {texts.how}</p>
        <p>{texts.anonymous}</p>
        <Note tone={witnesses.length === 0 ? 'careful' : 'plain'}><p>{texts.honest} {witnesses.length === 0 ? texts.noWitness : texts.someWitness}</p></Note>
        <h2>{texts.now}</h2>
        {newest === undefined || note === null ? <p>{texts.empty}</p> : (
          <>
            <ul class="aturan">
              <li>{texts.size}: {count(newest.size, lang)}<div class="kecil">{texts.signed}: {time(newest.signed_at)}</div></li>
              <li>{texts.witnessed}: {count(witnessed, lang)}</li>
              <li>{texts.root}<div class="kecil"><code>{toBase64(newest.root)}</code></div></li>
            </ul>
            <CopyBox id="pernyataan" label={texts.checkpoint} text={note} lang={lang} />
            <p>{texts.copyHint}</p>
          </>
        )}
        <h2>{texts.witnesses}</h2>
        {witnesses.length === 0 ? <p>{texts.noneYet}</p> : <ul class="aturan">{witnesses.map(({ key }) => <li key={key.name}>{key.name}<div class="kecil">{upTo(key.name)}</div></li>)}</ul>}
        {times.length > 0 && (
          <>
            <h2>{texts.stamped}</h2>
            <ul class="aturan">{times.map(({ day, size }) => <li key={day}>{fill(texts.stampedOn, { day: writtenDay(day, lang), size: count(size, lang) })}</li>)}</ul>
          </>
        )}
        <h2>{texts.check}</h2>
        <p>{texts.checkText}</p>
        <p><code>npx netral verify-log {app.config.origin}{paths.log}</code></p>
        <h2>{texts.files}</h2>
        <ul class="aturan">
          {newest !== undefined && <li><a href={paths.logFile('checkpoint')}>{texts.checkpointFile}</a></li>}
          <li><a href={paths.logFile('keys.json')}>{texts.keysFile}</a></li>
          <li><a href={paths.logFile('witnessed.json')}>{texts.witnessedFile}</a></li>
        </ul>
      </>
    ),
  });
}
