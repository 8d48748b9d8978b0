export const readingId = {
  title: 'Surat untuk Anda',
  none: 'Saat ini tidak ada surat untuk Anda.',
  toRead: 'Belum Anda jawab',
  done: 'Sudah',
  nothingAsked: 'Tidak perlu dijawab',
  from: (issuer: string): string => `Dari ${issuer}`,
  number: 'Nomor surat',
  on: 'Tanggal surat',
  due: 'Paling lambat',
  read: 'Saya sudah membaca',
  readDone: 'Anda sudah menyatakan membaca surat ini.',
  changed: 'Isi surat ini baru saja berubah. Baca dulu isi yang baru, lalu tekan lagi.',
  ended: 'Surat ini sudah tidak berlaku. Anda tidak perlu menjawab.',
  who: 'Yang tahu Anda sudah membaca: Anda dan kepala unit Anda.',
  ownCentral: 'Surat pusat yang Anda urus',
  links: {
    pledge: 'Baca dan tanda tangani pakta integritas', quiz: 'Kerjakan soalnya', calendar: 'Kalender tahapan', declaration: 'Susunan acara deklarasi', central: 'Langkah dan laporan ke pusat',
    session: (when: string, speaker: string): string => `Acara ${when}, ${speaker}`, ownUnit: 'Sampaikan surat ini ke unit Anda',
  },
};

export type ReadingTexts = typeof readingId;
