import type { VNode } from 'preact';

/** On a narrow screen each row becomes a small list. */
export function CountTable({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly string[])[] }): VNode {
  return (
    <table class="balok">
      <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>{rows.map((cells) => <tr key={cells.join('|')}>{cells.map((cell, at) => <td key={heads[at]} data-label={heads[at]}>{cell}</td>)}</tr>)}</tbody>
    </table>
  );
}
