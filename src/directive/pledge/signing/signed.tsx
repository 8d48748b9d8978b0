import type { VNode } from 'preact';
import { toBase64Url } from '../../../../packages/proof/index.ts';
import { inLang, paths } from '../../../paths.ts';
import { writtenMinute } from '../../../platform/clock.ts';
import { Note, SummaryList } from '../../../platform/html/components/content.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import { shortHash } from '../paper/short-hash.ts';
import { pledgeTexts } from '../texts.ts';
import type { PledgeAct } from './own-act.ts';

/** What somebody holds after signing, the same however often it is asked for. */
export function Signed({ request: { lang, actor }, act }: { request: Pick<OfficeRequest, 'lang' | 'actor'>; act: PledgeAct }): VNode {
  const texts = pledgeTexts(lang);
  const { person, record } = act;
  return (
    <>
      <h1>{texts.doneTitle}</h1>
      <Note tone="safe"><p>✓ {writtenMinute(act.signedAt, actor.timeZone, lang)}</p></Note>
      <SummaryList lang={lang} rows={[
        { term: texts.name, value: person.name }, { term: texts.post, value: person.post || texts.none }, { term: texts.unit, value: person.unit || texts.none },
        { term: texts.version, value: String(act.number) }, { term: texts.wayTerm, value: texts.way[record.way] },
        { term: texts.number, value: act.id }, { term: texts.print, value: shortHash(toBase64Url(act.leaf)) },
      ]} />
      <p>{texts.keepNumber}</p>
      {act.place === null ? <p>{texts.pdfTomorrow}</p> : <p><a class="tombol" href={inLang(lang, paths.pledgeFile(act.directiveId))}>{texts.pdf}</a></p>}
      <p><a class="tombol lain" href={inLang(lang, paths.pledgeReceipt(act.directiveId))}>{texts.receipt}</a></p>
    </>
  );
}
