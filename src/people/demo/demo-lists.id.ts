// Instansi contoh: unit dan orang karangan, semuanya peran. Berkasnya sama bentuknya dengan daftar biasa.

export const demoAgencyName = 'Pemerintah Contoh (bukan instansi sungguhan)';

export const demoUnits = [
  ['kode_unit', 'nama_unit', 'kode_unit_atasan', 'kode_unit_wilayah', 'kode_wilayah'],
  ['C-SETDA', 'Sekretariat Daerah Contoh', '', '', '31'],
  ['C-BKD', 'Badan Kepegawaian Contoh', 'C-SETDA', '', '31'],
  ['C-INSP', 'Inspektorat Contoh', 'C-SETDA', '', '31'],
  ['C-DIN', 'Dinas Contoh', 'C-SETDA', '', '31'],
  ['C-KOTA', 'Kota Administrasi Contoh', 'C-SETDA', '', '31.71'],
  ['C-SUKU', 'Suku Dinas Contoh', 'C-DIN', 'C-KOTA', '31.71'],
  ['C-CAMAT', 'Kecamatan Contoh', 'C-KOTA', 'C-KOTA', '31.71.01'],
  ['C-LURAH', 'Kelurahan Contoh', 'C-CAMAT', 'C-CAMAT', '31.71.01.1001'],
  ['C-SEKOLAH', 'Sekolah Contoh', 'C-DIN', 'C-KOTA', '31.71'],
] as const;

const unitName = new Map<string, string>(demoUnits.slice(1).map(([code, name]) => [code, name]));

type DemoPerson = readonly [id: string, kind: string, unit: string, office: string, officeKind: string, echelon: string];

/** Nama orang adalah perannya. */
const people: readonly DemoPerson[] = [
  ['C-1', 'pns', 'C-SETDA', 'Sekretaris Daerah Contoh', '1', '12'],
  ['C-2', 'pns', 'C-BKD', 'Kepala Badan Kepegawaian Contoh', '1', '21'],
  ['C-3', 'pns', 'C-BKD', 'Petugas Kepegawaian Contoh', '4', '99'],
  ['C-4', 'pns', 'C-INSP', 'Inspektur Contoh', '1', '21'],
  ['C-5', 'pns', 'C-DIN', 'Kepala Dinas Contoh', '1', '21'],
  ['C-6', 'pns', 'C-DIN', 'Staf Umum Dinas Contoh', '4', '99'],
  ['C-7', 'pns', 'C-KOTA', 'Wali Kota Contoh', '1', '21'],
  ['C-8', 'pns', 'C-SUKU', 'Kepala Suku Dinas Contoh', '1', '31'],
  ['C-9', 'pppk', 'C-SUKU', 'Staf Suku Dinas Contoh', '4', '99'],
  ['C-10', 'pns', 'C-CAMAT', 'Camat Contoh', '1', '31'],
  ['C-11', 'pns', 'C-LURAH', 'Lurah Contoh', '1', '41'],
  ['C-12', 'cpns', 'C-LURAH', 'Staf Kelurahan Contoh', '4', '99'],
  ['C-13', 'pns', 'C-SEKOLAH', 'Kepala Sekolah Contoh', '2', '99'],
  ['C-14', 'pppk', 'C-SEKOLAH', 'Guru Contoh', '2', '99'],
  ['C-15', 'pjlp', 'C-LURAH', 'Petugas Prasarana Contoh', '4', '99'],
];

/** Nama domain ini tidak pernah sampai ke siapa pun. PJLP tanpa surel, agar bantuan petugas pendamping bisa dicoba. */
const addressOf = (office: string, kind: string): string => (kind === 'pjlp' ? '' : `${office.toLowerCase().replaceAll(' ', '.')}@contoh.example`);

export const demoStaff = [
  ['id', 'nama', 'jenis', 'kode_unit', 'unit', 'jabatan', 'jenis_jabatan', 'eselon', 'email'],
  ...people.map(([id, kind, unit, office, officeKind, echelon]) => [id, office, kind, unit, unitName.get(unit) ?? unit, office, officeKind, echelon, addressOf(office, kind)]),
];

export const demoCommunity = [
  ['id', 'nama', 'lembaga', 'jabatan', 'kelurahan', 'rw', 'rt'],
  ['L-1', 'Ketua RT Contoh', 'rt', 'Ketua', '31.71.01.1001', '01', '02'],
  ['L-2', 'Ketua RW Contoh', 'rw', 'Ketua', '31.71.01.1001', '01', ''],
  ['L-3', 'Anggota LMK Contoh', 'lmk', 'Anggota', '31.71.01.1001', '01', ''],
  ['L-4', 'Kader Dasawisma Contoh', 'dasawisma', 'Kader', '31.71.01.1001', '01', '02'],
] as const;
