import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../../paths.ts';
import { HiddenFields } from '../page.tsx';
import { frameTexts } from '../texts.ts';

export type Tone = 'plain' | 'careful' | 'safe';
const toneClass: Record<Tone, string> = { plain: 'kotak', careful: 'kotak awas', safe: 'kotak selesai' };

export function Note({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }): VNode {
  return <div class={toneClass[tone]}>{children}</div>;
}

export function Tag({ children }: { children: ComponentChildren }): VNode {
  return <span class="cap">{children}</span>;
}

export function Details({ summary, children }: { summary: string; children: ComponentChildren }): VNode {
  return <details><summary>{summary}</summary>{children}</details>;
}

/** Text as somebody typed it: each line is a paragraph. */
export function Paragraphs({ text }: { text: string }): VNode {
  return <>{text.split('\n').filter((line) => line.trim() !== '').map((line, at) => <p key={at}>{line}</p>)}</>;
}

/** Text to take along. Read-only and wholly selected by one press, so it needs no script. */
export function CopyBox({ id, label, text, lang, textLang }: { id: string; label: string; text: string; lang: Lang; textLang?: Lang }): VNode {
  return (
    <div class="ruas">
      <label for={id}>{label}</label>
      <p class="petunjuk" id={`${id}-petunjuk`}>{frameTexts(lang).copyHint}</p>
      <textarea class="salin" id={id} readOnly rows={rowsFor(text)} lang={textLang} aria-describedby={`${id}-petunjuk`} value={text} />
    </div>
  );
}

/** Browsers that cannot fit the box to its text get rows enough for a narrow screen. */
export function rowsFor(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 27)), 1);
}

export type Crumb = { href: string; label: string };

export function Breadcrumbs({ lang, crumbs }: { lang: Lang; crumbs: readonly Crumb[] }): VNode {
  return (
    <nav class="jejak" aria-label={frameTexts(lang).crumbs}>
      <ol>{crumbs.map((crumb) => <li key={crumb.href}><a href={crumb.href}>{crumb.label}</a></li>)}</ol>
    </nav>
  );
}

export type SummaryRow = {
  term: string;
  value: string;
  /** What is posted to change this row; the visible word "Ubah" is the same in every row. */
  change?: { action: string; fields: Readonly<Record<string, string>>; name: string; value: string };
};

export function SummaryList({ lang, rows }: { lang: Lang; rows: readonly SummaryRow[] }): VNode {
  return (
    <dl class="daftar">
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.change && <dd class="ubah"><ChangeButton lang={lang} term={row.term} change={row.change} /></dd>}
        </div>
      ))}
    </dl>
  );
}

function ChangeButton({ lang, term, change }: { lang: Lang; term: string; change: NonNullable<SummaryRow['change']> }): VNode {
  return (
    <form method="post" action={change.action}>
      <HiddenFields fields={change.fields} />
      <button class="sebaris" type="submit" name={change.name} value={change.value}>
        {frameTexts(lang).change}<span class="tersembunyi">: {term}</span>
      </button>
    </form>
  );
}
