// The slip as a file. It comes back from the page that showed it, so that file and page are the same slip; what is not
// ours is not put into a file that looks like ours.
import { checkSlip, longestPasted, readSlip, writeBlock, writeQr, type SlipRecord } from '../../../packages/proof/index.ts';
import { inLang, paths } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { CopyBox } from '../../platform/html/components/content.tsx';
import { HiddenFields, pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import { slipField } from './fields.ts';
import { ownKeys } from './slip-desk.ts';
import { slipPdf } from './slip-pdf.ts';
import { slipTexts } from './texts.ts';

export async function slipFile({ app, form, lang }: PageRequest): Promise<PageReply> {
  const text = form[slipField.slip] ?? '';
  const keys = await ownKeys(app);
  if (keys === null) return noFileNow(lang, form);
  const check = checkSlip(text, keys);
  const read = readSlip(text);
  if (check.verdict !== 'genuine' || check.words === null || check.otherWords || !read.ok) return notOurs(lang);
  const name = `netral-${check.record.at.slice(0, 10)}`;
  if (form[slipField.file] !== 'pdf') return { status: 200, html: `${check.words}\n\n${writeBlock(read.record, read.signature)}\n`, download: { fileName: `${name}.txt`, type: 'text/plain; charset=utf-8' } };
  const { record, signature } = read;
  const bytes = await slipPdf(
    { lang, title: slipTexts(lang).pageTitle, words: check.words, block: writeBlock(record, signature), qr: writeQr(record, signature) }, instantOf(record),
  );
  return { status: 200, html: '', download: { fileName: `${name}.pdf`, type: 'application/pdf', bytes } };
}

const instantOf = ({ at }: SlipRecord): Date => new Date(at);

/** The slip was on the page before, which is gone: it comes back. */
function noFileNow(lang: PageRequest['lang'], form: PageRequest['form']): PageReply {
  const texts = slipTexts(lang);
  const text = (form[slipField.slip] ?? '').slice(0, longestPasted);
  return pageReply({
    lang, title: texts.noFileTitle, languageSwitch: { path: paths.checkSlip },
    top: <BackLink lang={lang} href={inLang(lang, paths.home)} />,
    children: (
      <>
        <h1>{texts.noFileTitle}</h1>
        <p>{texts.noFileText}</p>
        <form method="post" action={inLang(lang, paths.slipFile)}>
          <HiddenFields fields={{ [slipField.slip]: text, [slipField.file]: form[slipField.file] ?? '' }} />
          <MainButton>{texts.noFileAgain}</MainButton>
        </form>
        <CopyBox id="isi-bukti" lang={lang} label={texts.box} text={text} />
      </>
    ),
  }, 503);
}

function notOurs(lang: PageRequest['lang']): PageReply {
  const texts = slipTexts(lang);
  return pageReply({
    lang, title: texts.notOursTitle, languageSwitch: { path: paths.checkSlip },
    top: <BackLink lang={lang} href={inLang(lang, paths.home)} />,
    children: <><h1>{texts.notOursTitle}</h1><p>{texts.notOursText}</p></>,
  }, 422);
}
