import type { VNode } from 'preact';
import type { Lang } from '../../paths.ts';
import { Details, Paragraphs } from '../../platform/html/components/content.tsx';
import type { Material } from './session.ts';
import { briefingTexts } from './texts.ts';

/** A text is read here; what lies elsewhere is a link that says where it leads and how long it is. */
export function MaterialList({ lang, materials }: { lang: Lang; materials: readonly Material[] }): VNode | null {
  const texts = briefingTexts(lang);
  if (materials.length === 0) return null;
  return (
    <section>
      <h2>{texts.material}</h2>
      {materials.map(({ id, kind, title, body, minutes }) => (
        kind === 'text'
          ? <Details key={id} summary={title}><Paragraphs text={body} /></Details>
          : <p key={id}>{kind === 'audio' && `${texts.audio}: `}<a href={body} rel="noreferrer">{title}</a> ({new URL(body).host}{minutes !== null && `, ${texts.minutes(minutes)}`})</p>
      ))}
    </section>
  );
}
