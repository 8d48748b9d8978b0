import type { ComponentChildren, VNode } from 'preact';

export type Fact = { readonly term: string; readonly value: ComponentChildren };

/** What is known of one thing, a term and its value each; values may be links. */
export function Facts({ facts }: { facts: readonly Fact[] }): VNode {
  return <dl class="daftar">{facts.map(({ term, value }) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}</dl>;
}
