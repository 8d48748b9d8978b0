export const operatingId = {
  title: 'Pekerjaan sistem',
  intro: 'Sistem mengerjakan beberapa hal di belakang layar. Di sini Anda melihat jumlahnya, bukan isinya.',
  kindsTitle: 'Jenis pekerjaan',
  kindsNone: 'Belum ada jenis pekerjaan.',
  waitingTerm: 'Menunggu',
  runningTerm: 'Sedang berjalan',
  failedTerm: 'Gagal, akan dicoba lagi',
  deadTerm: 'Berhenti mencoba',
  deadTitle: 'Yang berhenti mencoba',
  deadNone: 'Tidak ada. Semua pekerjaan berjalan.',
  deadIntro: 'Pekerjaan ini sudah dicoba beberapa kali dan tetap gagal. Perbaiki dulu sebabnya, lalu ulangi.',
  most: (count: number): string => `Yang tampil hanya ${count} yang terbaru.`,
  whenTerm: 'Berhenti pada',
  codeTerm: 'Kode sebab',
  codeNone: 'tidak ada kode',
  concernsTerm: 'Untuk',
  concernsNone: 'seluruh sistem',
  retry: 'Ulangi pekerjaan ini',
  discard: 'Buang pekerjaan ini',
  discardTitle: 'Buang pekerjaan',
  discardNote: 'Pekerjaan ini tidak dicoba lagi. Nama Anda dan alasannya tertulis di catatan.',
  reasonLabel: 'Alasan',
  refusals: {
    'not-there': 'Pekerjaan ini sudah tidak ada di daftar.',
    'no-reason': 'Tulis alasannya, antara 3 dan 500 huruf.',
    'unknown-kind': 'Versi ini tidak lagi mengenal jenis pekerjaan ini. Anda bisa membuangnya.',
  },
  kinds: {
    'sweep-retention': 'Menghapus rincian yang masa simpannya habis',
  } as Readonly<Record<string, string>>,
};

export type OperatingTexts = typeof operatingId;
