// A card for the agency's own accounts, made from a letter that was sent: shown, and loaded as SVG or PNG. Nothing is stored.
import type { VNode } from 'preact';
import { inLang, paths } from '../../paths.ts';
import { isId } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { BackLink, LinkList, MainButton } from '../../platform/html/components/buttons.tsx';
import { CopyBox, Note } from '../../platform/html/components/content.tsx';
import { CheckBox, ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import { palette } from '../../platform/html/palette.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { versionInForce } from '../queries.ts';
import type { Version } from '../version.ts';
import { captionOf, chosen, isFree, mostLines, sentencesFor } from './card-words.ts';
import { cardFormats, layOutCard, type CardFormat } from './lay-out-card.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';
import { cardId } from './texts.id.ts';
import { cardTexts } from './texts.ts';

const formats = Object.keys(cardFormats) as CardFormat[];
const firstField = 'kalimat';
const sentenceField = (index: number): string => (index === 0 ? firstField : `${firstField}-${index + 1}`);

/** What is chosen stands in the address as numbers of sentences; the words never do. */
export const cardPage = (request: OfficeRequest): Promise<Reply> => shown(request, request.params['id'] ?? '', request.params['choice'] ?? '', {});

export async function chooseCard(request: OfficeRequest): Promise<Reply> {
  const { lang, form } = request;
  const directiveId = form['surat'] ?? '';
  const version = await sentVersion(request, directiveId);
  const numbers = version === null ? [] : sentencesFor(version).flatMap((_, index) => ((form[sentenceField(index)] ?? '') === '' ? [] : [index + 1]));
  if (numbers.length >= 1 && numbers.length <= mostLines) return moved(inLang(lang, paths.card(directiveId, numbers.join('-'))));
  return shown({ ...request, path: paths.card(directiveId, '1') }, directiveId, '1', { [firstField]: cardTexts(lang).tooMany });
}

export async function cardFile(request: OfficeRequest): Promise<Reply> {
  const { id: directiveId = '', choice = '', file = '' } = request.params;
  const version = await sentVersion(request, directiveId);
  const format = formats.find((each) => file.startsWith(`${each}.`));
  const lines = version === null ? null : chosen(sentencesFor(version), choice);
  const picture = version === null || lines === null || format === undefined || !isFree(version.title) ? null : layOutCard({ title: version.title, lines, sender: version.issuer }, format);
  if (version === null || lines === null || picture === null || !/^[a-z]+\.(?:svg|png)$/u.test(file)) throw new NotFound();
  const fileName = `kartu-${file}`;
  return file.endsWith('.png')
    ? { status: 200, html: '', download: { fileName, type: 'image/png', bytes: pngOf(picture) } }
    : { status: 200, html: '', download: { fileName, type: 'image/svg+xml; charset=utf-8', bytes: Buffer.from(svgOf(picture, toldOf(version, lines)), 'utf8') } };
}

/** Only what two people sent, and as long as it holds. */
async function sentVersion({ app, actor }: OfficeRequest, directiveId: string): Promise<Version | null> {
  const found = isId(directiveId) ? await versionInForce(app.db, actor.agencyId, directiveId) : null;
  return found === null || found.ended ? null : found.version;
}

/** The words of a card are Indonesian, and so is what is told of it. */
const toldOf = ({ title, issuer }: Version, lines: readonly string[]): string => cardId.told(title.replace(/[.?]$/u, ''), lines.join(' '), issuer);

async function shown(request: OfficeRequest, directiveId: string, choice: string, messages: FieldMessages): Promise<Reply> {
  const { lang, csrf } = request;
  const texts = cardTexts(lang);
  const version = await sentVersion(request, directiveId);
  if (!isId(directiveId)) throw new NotFound();
  const sentences = version === null ? [] : sentencesFor(version);
  const lines = chosen(sentences, choice) ?? (sentences.length === 0 ? null : chosen(sentences, '1'));
  const trouble = version === null ? texts.notSent : !isFree(version.title) ? texts.titleNumber : lines === null ? texts.none : null;
  const problems = Object.keys(messages).length > 0;
  return officePageReply(request, {
    title: texts.title, hasProblems: problems, top: <BackLink lang={lang} href={inLang(lang, paths.directive(directiveId))} />,
    children: (
      <>
        <h1>{texts.title}</h1>
        <ErrorSummary lang={lang} messages={messages} />
        <p>{texts.intro}</p>
        {trouble !== null && <Note><p>{trouble}</p></Note>}
        {version !== null && trouble === null && lines !== null && (
          <>
            <Card request={request} directiveId={directiveId} choice={chosen(sentences, choice) === null ? '1' : choice} version={version} lines={lines} />
            <h2>{texts.chooseTitle}</h2>
            <OfficeForm action={inLang(lang, paths.chooseCard)} csrf={csrf} fields={{ surat: directiveId }}>
              <fieldset class={messages[firstField] ? 'salah' : undefined}>
                <legend>{texts.chooseText}</legend>
                {messages[firstField] && <p class="pesan">{messages[firstField]}</p>}
                <div class="daftar" lang="id">{sentences.map((sentence, index) => <CheckBox key={sentence} name={sentenceField(index)} label={sentence} checked={lines.includes(sentence)} />)}</div>
              </fieldset>
              <MainButton>{texts.show}</MainButton>
            </OfficeForm>
          </>
        )}
      </>
    ),
  }, problems ? 422 : 200);
}

function Card({ request: { lang }, directiveId, choice, version, lines }: { request: OfficeRequest; directiveId: string; choice: string; version: Version; lines: readonly string[] }): VNode {
  const texts = cardTexts(lang);
  const pictures = formats.flatMap((format) => {
    const picture = layOutCard({ title: version.title, lines, sender: version.issuer }, format);
    return picture === null ? [] : [{ format, picture }];
  });
  const [square] = pictures;
  const caption = captionOf(version.title, lines);
  const told = toldOf(version, lines);
  if (square === undefined) return <Note tone="careful"><p>{texts.tooLong}</p></Note>;
  return (
    <>
      <Drawn picture={square.picture} told={told} />
      <LinkList links={pictures.flatMap(({ format }) => ['png', 'svg'].map((kind) => ({
        href: inLang(lang, paths.cardFile(directiveId, choice, `${format}.${kind}`)), label: texts.download(kind.toUpperCase(), `${texts.shapes[format]} ${cardFormats[format].width} × ${cardFormats[format].height}`),
      })))} />
      {caption === '' ? <p>{texts.noCaption}</p> : <CopyBox id="keterangan" label={texts.caption} text={caption} lang={lang} textLang="id" />}
      <p>{texts.alternativeHint}</p>
      <CopyBox id="alternatif" label={texts.alternative} text={told} lang={lang} textLang="id" />
    </>
  );
}

const Drawn = ({ picture: { width, height, shapes }, told }: { picture: Picture; told: string }): VNode => (
  <svg viewBox={`0 0 ${width} ${height}`} width="328" height={Math.round((328 * height) / width)} role="img" aria-label={told} lang="id">
    {shapes.map((shape, index) => (shape.kind === 'rectangle'
      ? <rect key={index} x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={palette[shape.colour]} />
      : <path key={index} fill={palette[shape.colour]} d={shape.outline} />))}
  </svg>
);
