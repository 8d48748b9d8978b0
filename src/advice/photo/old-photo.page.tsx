// The page about old photos: when and at what event, and the caption to copy. Where scripts run, the phone itself reads
// the date from the photo and makes a copy with the caption under it; the photo never leaves it.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { CopyBox, Note } from '../../platform/html/components/content.tsx';
import { DateFields, ErrorSummary, TextField, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { Asking } from '../asking.ts';
import { dateParts } from '../day-of-act.ts';
import { captionToCopy } from './caption.ts';
import { eventField, photoTold, type PhotoTold } from './photo-fields.ts';
import { spots, todayMark } from './spots.ts';
import { photoTexts } from './texts.ts';
import { frameOf, startOf } from '../fields.ts';

type Boxes = Pick<Asking, 'lang' | 'form' | 'today'>;

export function oldPhotoPage(asking: Asking): PageReply {
  return reply(asking, <Lead {...asking} />, {}, 200);
}

export function oldPhotoCaption(asking: Asking): PageReply {
  const checked = photoTold(asking.form, asking.today, asking.lang);
  if (!checked.ok) return reply(asking, <Lead {...asking} />, checked.messages, 422);
  return reply(asking, <Caption lang={asking.lang} told={checked.told} />, {}, 200, photoTexts(asking.lang).captionTitle);
}

function reply(asking: Asking, lead: VNode, messages: FieldMessages, status: number, title = photoTexts(asking.lang).title): PageReply {
  const { lang, form } = asking;
  const typed = Object.fromEntries(['hari', 'bulan', 'tahun', eventField].flatMap((name) => (form[name] ? [[name, form[name]]] : [])));
  const told = title !== photoTexts(lang).title;
  return pageReply({
    ...frameOf(asking), title,
    hasProblems: Object.keys(messages).length > 0,
    languageSwitch: Object.keys(typed).length > 0 ? { path: paths.oldPhoto, fields: typed } : { path: paths.oldPhoto },
    scripts: [paths.phoneFile('photo.js')],
    top: <BackLink lang={lang} href={startOf(asking)} />,
    children: (
      <>
        <ErrorSummary lang={lang} messages={messages} />
        <h1>{title}</h1>
        {lead}
        <ChoosePhoto {...asking} />
        <PhotoForm {...asking} told={told} messages={messages} />
        <CopyOfPhoto {...asking} />
        <Meaning lang={lang} start={startOf(asking)} />
      </>
    ),
  }, status);
}

function Lead({ lang }: Boxes): VNode {
  const texts = photoTexts(lang);
  return <Note><p><strong>{texts.keep}</strong> {texts.keepWhy}</p><p>{texts.keepFor}</p></Note>;
}

function Caption({ lang, told }: { lang: Asking['lang']; told: PhotoTold }): VNode {
  const texts = photoTexts(lang);
  return (
    <>
      <CopyBox id="keterangan" lang={lang} label={texts.captionLabel} text={captionToCopy(told, lang)} />
      {told.event === '' && <p>{texts.fillEvent}</p>}
      <h2>{texts.nextTitle}</h2>
      <ol>{texts.next.map((step) => <li key={step}>{step}</li>)}</ol>
    </>
  );
}

/** For the script only: the box has no name and stands outside the form, so that no photo can be sent. */
function ChoosePhoto({ lang, today }: Boxes): VNode {
  const texts = photoTexts(lang);
  return (
    <div id={spots.choose} hidden {...{ [todayMark]: today }}>
      <h2>{texts.chooseTitle}</h2>
      <div class="ruas">
        <label for={spots.file}>{texts.chooseLabel}</label>
        <p class="petunjuk" id={`${spots.file}-petunjuk`}>{texts.chooseText}</p>
        <input type="file" id={spots.file} accept="image/*" autocomplete="off" aria-describedby={`${spots.file}-petunjuk`} />
      </div>
      <div id={spots.news} role="status" />
    </div>
  );
}

function PhotoForm({ lang, form, told, messages }: Boxes & { told: boolean; messages: FieldMessages }): VNode {
  const texts = photoTexts(lang);
  return (
    <form id={spots.form} method="post" action={inLang(lang, paths.oldPhoto)}>
      <h2>{told ? texts.againTitle : texts.formTitle}</h2>
      <DateFields lang={lang} legend={texts.dateLegend} hint={texts.dateHint} value={dateParts(form)} message={messages['hari']} />
      <TextField name={eventField} label={texts.eventLabel} hint={texts.eventHint} value={form[eventField] ?? ''} message={messages[eventField]} />
      <MainButton>{texts.send}</MainButton>
    </form>
  );
}

function CopyOfPhoto({ lang }: Boxes): VNode {
  const texts = photoTexts(lang);
  return (
    <div id={spots.copy} hidden>
      <h2>{texts.copyTitle}</h2>
      <p>{texts.copyText}</p>
      <p><button id={spots.make} class="tombol lain" type="button">{texts.copyButton}</button></p>
      <div id={spots.made} role="status" />
    </div>
  );
}

function Meaning({ lang, start }: { lang: Lang; start: string }): VNode {
  const texts = photoTexts(lang);
  return (
    <>
      <h2>{texts.signTitle}</h2>
      <p>{texts.signWhen}</p>
      <p>{texts.signText}</p>
      <p>{texts.again} <a href={start}>{texts.askFirst}</a></p>
      <h2>{texts.proofTitle}</h2>
      <ul>{texts.proof.map((point) => <li key={point}>{point}</li>)}</ul>
    </>
  );
}
