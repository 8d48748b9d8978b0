// Names of those who are left. Between them stands who looks and when: a picture of the list says from where it came.
import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { writtenDay, type Role } from '../../people/index.ts';
import { Tag } from '../../platform/html/components/content.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { timeOf } from '../coverage/counts.tsx';
import { unitTexts } from './texts.ts';
import type { PersonLeft } from './unit-letter.ts';

const between = 6;

export const watermarkOf = (request: OfficeRequest, as: Role, today: string): string => unitTexts(request.lang).seenBy(unitTexts(request.lang).viewers[as === 'unit-head' ? 'unit-head' : 'direct-superior'], writtenDay(today, request.lang), timeOf(request));

export function NamesLeft({ lang, people, watermark }: { lang: Lang; people: readonly PersonLeft[]; watermark: string }): VNode {
  const groups = Array.from({ length: Math.ceil(people.length / between) }, (_, index) => people.slice(index * between, (index + 1) * between));
  return (
    <>
      {groups.map((group, index) => (
        <div key={index}>
          <p><Tag>{watermark}</Tag></p>
          <ul>{group.map(({ id, name, post }) => <li key={id}>{name}{post !== null && <span class="petunjuk">, {post}</span>}</li>)}</ul>
        </div>
      ))}
      <p><a href={inLang(lang, paths.absences)}>{unitTexts(lang).awayInstead}</a></p>
    </>
  );
}
