// A table under its own heading that becomes labelled blocks on a phone: the first column is the heading of its block.
import type { VNode } from 'preact';

export type TableRow = { readonly id: string; readonly cells: readonly (VNode | string)[] };

export function Table({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly TableRow[] }): VNode {
  return (
    <table class="balok">
      <caption class="tersembunyi">{caption}</caption>
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...others] }) => (
          <tr key={id}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => <td key={columns[index + 1]} data-label={columns[index + 1]}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
