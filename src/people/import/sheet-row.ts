/** One line of a file. `number` is what a spreadsheet shows at its left edge; a formula begins with `=`. */
export type SheetRow = { readonly number: number; readonly cells: readonly string[] };
