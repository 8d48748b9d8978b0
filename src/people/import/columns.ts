// Which columns of a file are read at all. Everything else is dropped in the parser: religion, marriage, tax, address,
// identity number and the like never reach a table, a file or a log.
import { FileRefused } from './file-refused.ts';

export type ImportKind = 'siasn' | 'plain' | 'community' | 'units';

/** Our name of a value → the headings it may stand under, written small with one `_` between words. */
const headings = {
  siasn: {
    source: ['pns_id'], nip: ['nip_baru'], nrk: ['nrk'], name: ['nama'], before: ['gelar_depan'], after: ['gelar_belakang'],
    kind: ['jenis_pegawai_nama'], trial: ['status_cpns_pns'], standing: ['kedudukan_hukum_id'], email: ['email_gov'], phone: ['nomor_hp'],
    unit: ['unor_id'], unitName: ['unor_nama'], parent: ['unor_atasan_id', 'unor_induk_id'],
    office: ['jabatan_nama'], officeKind: ['jenis_jabatan_id'], echelon: ['eselon_id'],
  },
  plain: {
    source: ['id', 'pns_id'], nip: ['nip', 'nip_baru'], nrk: ['nrk'], name: ['nama'], before: ['gelar_depan'], after: ['gelar_belakang'],
    kind: ['jenis'], standing: ['kedudukan'], email: ['email'], phone: ['telepon'],
    unit: ['kode_unit'], unitName: ['unit'], parent: ['kode_unit_atasan'],
    office: ['jabatan'], officeKind: ['jenis_jabatan'], echelon: ['eselon'],
  },
  community: {
    source: ['id'], name: ['nama'], institution: ['lembaga'], ward: ['kelurahan'], office: ['jabatan'], rw: ['rw'], rt: ['rt'], phone: ['telepon'],
  },
  units: { unit: ['kode_unit'], unitName: ['nama_unit'], parent: ['kode_unit_atasan'], placeParent: ['kode_unit_wilayah'], area: ['kode_wilayah'] },
} as const satisfies Readonly<Record<ImportKind, Readonly<Record<string, readonly string[]>>>>;

export type Field =
  | 'source' | 'nip' | 'nrk' | 'name' | 'before' | 'after' | 'kind' | 'trial' | 'standing' | 'email' | 'phone' | 'unit' | 'unitName' | 'parent'
  | 'office' | 'officeKind' | 'echelon' | 'institution' | 'ward' | 'rw' | 'rt' | 'placeParent' | 'area';

const needed: Readonly<Record<ImportKind, readonly Field[]>> = {
  siasn: ['source', 'nip', 'name', 'unit', 'unitName'],
  units: ['unit', 'unitName'],
  community: ['name', 'institution', 'ward'],
  plain: ['name', 'unit', 'unitName'],
};
const kindsInOrder = ['siasn', 'units', 'community', 'plain'] as const satisfies readonly ImportKind[];

/** What one line says, by our names; what is empty or a lone dash is absent. */
export type Values = Partial<Record<Field, string>>;
export type Columns = { readonly kind: ImportKind; readonly read: (cells: readonly string[]) => Values };

const heading = (text: string): string => text.trim().toLowerCase().replaceAll(/[^a-z0-9]+/gu, '_').replaceAll(/^_|_$/gu, '');

/** Reads the heading line; each kind of list is known by the columns that it must have. */
export function readHeadings(cells: readonly string[]): Columns {
  const at = new Map(cells.map((cell, index) => [heading(cell), index] as const).toReversed());
  for (const kind of kindsInOrder) {
    const found = (Object.entries(headings[kind]) as [Field, readonly string[]][]).flatMap(([field, names]): (readonly [Field, number])[] => {
      const index = names.map((name) => at.get(name)).find((each) => each !== undefined);
      return index === undefined ? [] : [[field, index]];
    });
    const known = new Set(found.map(([field]) => field));
    if (needed[kind].every((field) => known.has(field))) return { kind, read: (cells) => pick(found, cells) };
  }
  throw new FileRefused('columns-unknown');
}

function pick(found: readonly (readonly [Field, number])[], cells: readonly string[]): Values {
  const values: Values = {};
  for (const [field, index] of found) {
    const text = cells[index] ?? '';
    if (text !== '' && text !== '-') values[field] = text;
  }
  return values;
}
