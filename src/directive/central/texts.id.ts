import type { CentralState } from './central.ts';

export const centralId = {
  title: 'Arahan dari pusat',
  intro: 'Surat dari pusat, apa yang diminta, siapa yang mengurus, dan apa yang sudah dilaporkan. Urutannya menurut hari terakhir.',
  none: 'Belum ada arahan dari pusat.',
  newOne: 'Catat surat dari pusat',
  states: { waiting: 'Berjalan', late: 'Hari terakhirnya sudah lewat', reported: 'Sudah dilaporkan' } satisfies Record<CentralState, string>,
  issuer: 'Lembaga pusat', letterNumber: 'Nomor surat', letterOn: 'Tanggal surat', titleField: 'Judul', asked: 'Apa yang diminta', dueOn: 'Hari terakhir', owner: 'Yang mengurus', state: 'Keadaan',
  noOwner: 'Belum ada', roleOf: (name: string, role: string): string => `${name} (${role})`,
  roles: { 'unit-head': 'kepala unit', publisher: 'penulis surat', approver: 'penyetuju', 'personnel-officer': 'petugas kepegawaian', 'governors-office': 'kantor gubernur', inspectorate: 'inspektorat', administrator: 'pengatur hak', auditor: 'pemeriksa', 'ward-helper': 'pendamping kelurahan' } as Readonly<Record<string, string>>,
  dueIn: (days: number): string => (days === 0 ? 'hari ini' : days === 1 ? 'besok' : `${days} hari lagi`),
  dueAgo: (days: number): string => `${days} hari yang lalu`,
  lateText: (day: string, days: number): string => `Hari terakhirnya ${day}, ${days} hari yang lalu. Belum ada laporan balik.`,
  hints: { letterNumber: 'Salin dari suratnya.', day: 'Contoh: 3 12 2026.', owner: 'NRK atau surel dinas. Orang ini kepala unit atau punya hak di kantor.', asked: 'Dengan kata-kata sendiri, satu hal tiap baris.' },
  save: 'Simpan surat', giveTitle: 'Ganti yang mengurus', give: 'Simpan',
  letter: 'Kirim surat ini kepada yang mengurus',
  stepsTitle: 'Langkah', stepsNone: 'Belum ada langkah.', addStep: 'Tambah langkah', step: 'Apa langkahnya', stepDue: 'Hari terakhir langkah ini', saveStep: 'Simpan langkah',
  stepStates: { waiting: 'Belum', late: 'Harinya sudah lewat', done: 'Selesai', dropped: 'Tidak jadi' },
  stepDone: 'Selesai', stepDropped: 'Tidak jadi', endOn: 'Tanggal', note: 'Catatan', noteHint: 'Boleh kosong.', endStep: 'Catat langkah ini',
  reportTitle: 'Laporan balik ke pusat', report: 'Isi laporan', replyNumber: 'Nomor surat jawaban', reportedOn: 'Tanggal surat jawaban', saveReport: 'Catat laporan balik',
  missing: {
    issuer: 'Tulis lembaga pusatnya.', letterNumber: 'Salin nomor suratnya.', day: 'Tulis tanggal, bulan, tahun. Contoh: 3 12 2026.', letterOn: 'Salin tanggal suratnya. Contoh: 3 12 2026.', dueOn: 'Tulis hari terakhirnya. Contoh: 3 12 2026.', title: 'Tulis judulnya.', asked: 'Tulis apa yang diminta.', owner: 'Orang ini tidak ditemukan. Periksa NRK atau surelnya.',
    step: 'Tulis langkahnya.', report: 'Tulis isi laporannya.', replyNumber: 'Salin nomor surat jawaban.', note: 'Catatannya terlalu panjang.',
    'due-before-letter': 'Hari terakhir ada sebelum tanggal surat.', 'owner-without-role': 'Orang ini bukan kepala unit dan belum punya hak di kantor. Pilih orang lain.',
    'not-allowed': 'Hanya penulis surat untuk seluruh instansi, atau yang mengurus, yang mengisi ini.', 'reported-already': 'Laporan balik sudah dicatat. Surat ini selesai.', 'done-already': 'Langkah ini sudah dicatat.',
    futureDay: 'Tanggalnya belum tiba, atau sebelum tanggal surat.',
  },
};

export type CentralTexts = typeof centralId;
