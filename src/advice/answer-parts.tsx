// What every page with an answer shows in the same way: the look of its word, its rules, a list.
import type { VNode } from 'preact';
import type { Advice } from '../../packages/law/index.ts';
import { inLang, paths, type Lang } from '../paths.ts';
import { Tag } from '../platform/html/components/content.tsx';
import type { RuleShown } from './answer.ts';

/** Shape and mark say the same as the word, for eyes that do not see the colour. */
export const looks: Record<Advice, { className: string; mark: string }> = {
  allowed: { className: 'jawaban boleh', mark: '✓' },
  allowed_with_condition: { className: 'jawaban boleh', mark: '✓' },
  avoid: { className: 'jawaban hati', mark: '!' },
  ask: { className: 'jawaban hati', mark: '?' },
  forbidden: { className: 'jawaban', mark: '×' },
};

export function RuleList({ lang, rules }: { lang: Lang; rules: readonly RuleShown[] }): VNode {
  return (
    <ul class="aturan">
      {rules.map(({ id, title, articles, notes }) => (
        <li key={id}>
          <a href={inLang(lang, paths.rule(id))}>{title}</a> {notes.map((note) => <><Tag key={note}>{note}</Tag> </>)}
          <div class="kecil">{[...articles, id].join(' · ')}</div>
        </li>
      ))}
    </ul>
  );
}

export function List({ items }: { items: readonly string[] }): VNode | null {
  return items.length === 0 ? null : <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>;
}
