// The slip to take home: a QR code, two files, a box that one press selects. It exists on this page and nowhere else.
import type { ComponentChildren, VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { BackButton, MainButton } from '../../platform/html/components/buttons.tsx';
import { CopyBox, Details, Note } from '../../platform/html/components/content.tsx';
import { ErrorSummary, TextField } from '../../platform/html/components/fields.tsx';
import { HiddenFields, pageReply, type LanguageSwitch } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import { qrOfCapitals, quietZone, svgPath } from '../../platform/qr-code.ts';
import type { Slip } from './issue-slip.ts';
import { slipField } from './fields.ts';
import { slipTexts } from './texts.ts';

export type SlipPageProps = {
  lang: Lang;
  slip: Slip;
  title?: string;
  /** What is to be done once the slip is kept. */
  afterwards?: ComponentChildren;
  /** Where another slip of the same is made, with what has to be posted for it. */
  again: { path: string; fields: Readonly<Record<string, string>> };
  back: { path: string; fields: Readonly<Record<string, string>>; name: string; value: string };
  languageSwitch: LanguageSwitch;
  /** A name that was too long comes back. */
  owner?: { typed: string; message: string };
};

export function slipPage({ lang, slip, title = slipTexts(lang).pageTitle, afterwards, again, back, languageSwitch, owner }: SlipPageProps): PageReply {
  const texts = slipTexts(lang);
  return pageReply({
    lang, title, languageSwitch, quickExit: true, hasProblems: owner !== undefined,
    top: <BackButton lang={lang} action={inLang(lang, back.path)} fields={back.fields} name={back.name} value={back.value} />,
    children: (
      <>
        {owner && <ErrorSummary lang={lang} messages={{ [slipField.owner]: owner.message }} />}
        <h1>{title}</h1>
        <Note tone="careful"><p><strong>{texts.onlyYours}</strong> {texts.saveNow}</p></Note>
        <form method="post" action={inLang(lang, paths.slipFile)}>
          <HiddenFields fields={{ [slipField.slip]: slip.text }} />
          <p class="deret"><MainButton name={slipField.file} value="pdf">{texts.pdf}</MainButton> <MainButton name={slipField.file} value="txt">{texts.plain}</MainButton></p>
        </form>
        <p class="petunjuk">{texts.noDownload}</p>
        <QrPicture lang={lang} qr={slip.qr} />
        <OwnerForm lang={lang} again={again} owner={owner} />
        {afterwards}
        <CopyBox id="isi-bukti" lang={lang} textLang={lang} label={texts.box} text={slip.text} />
        <p class="kecil">{texts.weight}</p>
        <p><a href={inLang(lang, paths.checkSlip)}>{texts.checkTitle}</a></p>
      </>
    ),
  }, owner ? 422 : 200);
}

function QrPicture({ lang, qr }: { lang: Lang; qr: string | null }): VNode {
  const texts = slipTexts(lang);
  if (qr === null) return <p>{texts.qrTooLarge}</p>;
  const code = qrOfCapitals(qr);
  const side = code.size + 2 * quietZone;
  return (
    <svg class="qr" role="img" aria-label={texts.qrLabel} viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} shape-rendering="crispEdges">
      <path fill="#fff" d={`M${-quietZone} ${-quietZone}h${side}v${side}h${-side}z`} />
      <path d={svgPath(code)} />
    </svg>
  );
}

function OwnerForm({ lang, again, owner }: Pick<SlipPageProps, 'lang' | 'again'> & { owner: SlipPageProps['owner'] }): VNode {
  const texts = slipTexts(lang);
  const form = (
    <>
      <p>{texts.ownerText}</p>
      <form method="post" action={inLang(lang, again.path)}>
        <HiddenFields fields={again.fields} />
        <TextField name={slipField.owner} label={texts.ownerLabel} hint={texts.ownerHint} value={owner?.typed ?? ''} message={owner?.message} />
        <MainButton>{texts.ownerButton}</MainButton>
      </form>
    </>
  );
  return owner ? <><h2>{texts.ownerTitle}</h2>{form}</> : <Details summary={texts.ownerTitle}>{form}</Details>;
}
