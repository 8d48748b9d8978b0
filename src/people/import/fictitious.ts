// Fictitious staff lists, for the demonstration, the measurements and the tests: everybody is a number, and the same seed
// gives the same list. The columns that a real list has and that must not be kept are there too, to be dropped.

export type ListSize = { readonly people: number; readonly units: number };

/** Small, fast and the same everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A well-formed number of nobody, another for each count up to some eighty thousand million. */
export function fictitiousNip(count: number, contract: boolean): string {
  let left = count;
  const digit = (of: number): number => {
    const value = left % of;
    left = Math.trunc(left / of);
    return value;
  };
  const serial = String(1 + digit(999)).padStart(3, '0');
  const born = `19${two(60 + digit(40))}${two(1 + digit(12))}${two(1 + digit(28))}`;
  return `${born}20${two(digit(24))}${contract ? '21' : two(1 + digit(12))}${1 + (count % 2)}${serial}`;
}

export const fictitiousUnit = (index: number): { code: string; name: string } => ({ code: `UNIT-${String(index).padStart(4, '0')}`, name: `Unit Contoh ${index}` });

const dropped = ['tempat_lahir_nama', 'tanggal_lahir', 'jenis_kelamin', 'agama_nama', 'jenis_kawin_nama', 'nik', 'alamat', 'npwp_nomor', 'bpjs', 'kpkn_nama'] as const;
const siasnHeadings = ['pns_id', 'nip_baru', 'nip_lama', 'nama', 'gelar_depan', 'gelar_belakang', ...dropped, 'nomor_hp', 'email', 'email_gov', 'jenis_pegawai_nama',
  'kedudukan_hukum_id', 'status_cpns_pns', 'tmt_cpns', 'gol_akhir_nama', 'jenis_jabatan_id', 'jabatan_nama', 'eselon_id', 'unor_id', 'unor_nama', 'instansi_kerja_nama'];

export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;

/** A list as SIASN exports it. */
export function* siasnLines({ people, units }: ListSize, seed: number): Generator<string> {
  const chance = seeded(seed);
  yield csvLine(siasnHeadings);
  for (let count = 1; count <= people; count++) {
    const unit = fictitiousUnit(1 + Math.trunc(chance() * units));
    const contract = chance() < 0.25;
    const chief = count <= units;
    yield csvLine([
      `P-${count}`, fictitiousNip(count, contract), '', `Pegawai ${count}`, '', chance() < 0.5 ? 'S.Contoh' : '', ...dropped.map((column) => `${column} ${count}`),
      '', '', `pegawai${count}@contoh.example`, contract ? 'PPPK' : 'PNS', '01', 'P', '01-01-2015', 'III/b', chief ? '1' : '4', chief ? `Kepala ${unit.name}` : 'Pelaksana', chief ? '41' : '99',
      unit.code, unit.name, 'Pemerintah Contoh',
    ]);
  }
}

/** People of community institutions, ward by ward. */
export function* communityLines(people: number, wards: readonly string[], seed: number): Generator<string> {
  const chance = seeded(seed);
  const institutions = ['rt', 'rw', 'lmk', 'fkdm', 'pkk', 'dasawisma', 'jumantik', 'posyandu', 'posbindu', 'karang taruna'];
  yield csvLine(['id', 'nama', 'lembaga', 'jabatan', 'kelurahan', 'rw', 'rt', 'telepon']);
  for (let count = 1; count <= people; count++) {
    const institution = institutions[Math.trunc(chance() * institutions.length)] ?? 'rt';
    yield csvLine([`L-${count}`, `Pengurus ${count}`, institution, 'Pengurus', wards[count % wards.length] ?? '', two(1 + (count % 12)), two(1 + (count % 15)), '']);
  }
}

export async function* asBytes(lines: Iterable<string>): AsyncGenerator<Buffer> {
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < 65_536) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  yield Buffer.from(waiting);
}
