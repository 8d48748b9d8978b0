import type { AbsenceKind, AbsenceRefusal } from './absence.ts';

export const absenceId = {
  title: 'Cuti, sakit, dan tugas belajar',
  lead: 'Orang yang sedang tidak masuk dihitung sendiri dan tidak diingatkan.',
  number: 'NRK, NIP, atau surel dinas',
  numberHint: 'Milik orang yang tidak masuk.',
  notFound: 'Orang ini tidak ada dalam bagian Anda. Periksa lagi nomornya.',
  find: 'Cari',
  ownUnit: 'Orang di unit Anda',
  none: 'Tidak ada catatan untuk hari ini dan sesudahnya.',
  kinds: { leave: 'Cuti', study: 'Tugas belajar', sick: 'Sakit' } satisfies Record<AbsenceKind, string>,
  period: (kind: string, from: string, until: string): string => `${kind}, ${from} sampai ${until}.`,
  end: 'Sudah masuk lagi',
  takeOut: 'Hapus catatan ini',
  add: 'Tambah catatan',
  kind: 'Jenis',
  kindMissing: 'Pilih satu jenis.',
  from: 'Mulai tanggal',
  until: 'Sampai tanggal',
  dayHint: 'Contoh: 23 11 2026.',
  untilHint: 'Hari terakhir tidak masuk. Contoh: 27 11 2026.',
  dayMissing: 'Tulis tanggal, bulan, tahun. Contoh: 23 11 2026.',
  save: 'Catat',
  who: 'Catatan ini hanya dilihat kepala unitnya dan petugas kepegawaian. Alasannya tidak ditanyakan.',
  refusals: {
    'person-unknown': 'Orang ini tidak lagi tercatat.',
    dates: 'Tanggal akhir lebih awal daripada tanggal mulai.',
    'dates-far': 'Tanggalnya terlalu jauh. Periksa lagi tahunnya.',
  } satisfies Record<AbsenceRefusal, string>,
};

export type AbsenceTexts = typeof absenceId;
