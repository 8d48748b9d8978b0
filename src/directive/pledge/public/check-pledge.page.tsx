// How anybody checks a proof without us; and, for a printed sheet, whether there is a pledge with this number and fingerprint.
import { digitOf } from '../../../../packages/proof/base32.ts';
import { toBase64Url } from '../../../../packages/proof/index.ts';
import { inLang, paths, type Lang } from '../../../paths.ts';
import { isId, writtenDay } from '../../../people/index.ts';
import type { AppContext } from '../../../platform/app-context.ts';
import type { Db } from '../../../platform/db/db.ts';
import { MainButton } from '../../../platform/html/components/buttons.tsx';
import { Note } from '../../../platform/html/components/content.tsx';
import { ErrorSummary, TextField, type FieldMessages } from '../../../platform/html/components/fields.tsx';
import { pageReply } from '../../../platform/html/page.tsx';
import type { Reply } from '../../../platform/http/reply.ts';
import type { PageRequest } from '../../../platform/http/route.ts';
import { sealSettingsOf } from '../../../platform/sign/seal-settings.ts';
import { shortHash } from '../paper/short-hash.ts';
import { pledgeTexts } from '../texts.ts';

const field = { number: 'nomor', print: 'sidik' } as const;
type Typed = { readonly number: string; readonly print: string };
/** `sealedOn` is null while its day is not sealed. */
type Found = { readonly sealedOn: string | null };

/** The address on a paper brings the number along; the fingerprint stays on the paper. */
export const checkPledgePage = ({ app, lang, params }: PageRequest): Promise<Reply> =>
  page(app, lang, { number: isId(params['id'] ?? '') ? params['id'] ?? '' : '', print: '' }, {}, undefined);

export async function checkPrintedPledge({ app, lang, form }: PageRequest): Promise<Reply> {
  const typed = { number: (form[field.number] ?? '').trim().toLowerCase(), print: (form[field.print] ?? '').trim().toUpperCase() };
  if (!isId(typed.number) || digitsOf(typed.print).length !== 12) return page(app, lang, typed, { [field.number]: pledgeTexts(lang).checkBoth }, undefined);
  return page(app, lang, typed, {}, await findPrinted(app.db, typed));
}

/** As written, whatever stands between the digits and whichever look-alike was typed. */
const digitsOf = (print: string): string => [...print].map((typed) => digitOf(typed) ?? '').join('');

/** The fingerprint is sixty bits that stand on the paper only, so a number alone tells nobody anything. */
async function findPrinted(db: Db, { number, print }: Typed): Promise<Found | null> {
  // By agency, because every key begins with it.
  const row = await db.selectFrom('agency as g').innerJoin('pledge_act as a', (join) => join.onRef('a.agency_id', '=', 'g.id').on('a.id', '=', number))
    .leftJoin('pledge_place as p', (join) => join.onRef('p.agency_id', '=', 'a.agency_id').onRef('p.act_id', '=', 'a.id')).select(['a.leaf', 'p.day']).executeTakeFirst();
  if (row === undefined || shortHash(toBase64Url(row.leaf)).replaceAll('-', '') !== digitsOf(print)) return null;
  return { sealedOn: row.day };
}

async function page({ config }: Pick<AppContext, 'config'>, lang: Lang, typed: Typed, messages: FieldMessages, found: Found | null | undefined): Promise<Reply> {
  const texts = pledgeTexts(lang);
  const { esign } = await sealSettingsOf(config);
  const problems = Object.keys(messages).length > 0;
  return pageReply({
    lang, title: texts.checkTitle, hasProblems: problems, languageSwitch: { path: paths.checkPledge },
    children: (
      <>
        <ErrorSummary lang={lang} messages={messages} />
        <h1>{texts.checkTitle}</h1>
        {found === null && <Note tone="careful"><p><strong>× {texts.checkUnknown}</strong></p></Note>}
        {found && <Note tone="safe"><p><strong>✓ {texts.checkFound}</strong> {found.sealedOn === null ? texts.checkNotSealed : texts.checkSealed(writtenDay(found.sealedOn, lang))}</p><p>{texts.checkPaperLimit}</p></Note>}
        <p>{texts.checkIntro}</p>
        {esign !== null && <Note><p>{texts.checkESign}</p></Note>}
        <ol>{texts.checkSteps.map((step) => <li key={step}>{step}</li>)}</ol>
        <p><code>{texts.checkCommand}</code></p>
        <p><a class="tombol lain" href={paths.certificatesFile}>{texts.checkCertificates}</a></p>
        <p><a href={paths.pledgeDaysFile}>{texts.checkDays}</a></p>
        <h2>{texts.checkPaper}</h2>
        <p>{texts.checkPaperText}</p>
        <form method="post" action={inLang(lang, paths.checkPledge)}>
          <TextField name={field.number} label={texts.checkNumber} value={typed.number} message={messages[field.number]} />
          <TextField name={field.print} label={texts.checkPrint} hint={texts.checkPrintHint} value={typed.print} />
          <p><MainButton>{texts.check}</MainButton></p>
        </form>
      </>
    ),
  }, problems ? 422 : 200);
}
