// Kata-kata untuk pernyataan yang ditambahkan oleh kantor yang menjalankan layanan ini.
export const siteTextsId = {
  title: 'Pernyataan setempat',
  kind: 'pernyataan setempat',
  intro: 'Kantor yang menjalankan layanan ini menambahkan pernyataan berikut. Isinya ditulis dengan kata-kata kantor itu.',
  none: 'Belum ada pernyataan setempat di layanan ini.',
  approval: 'Nanti dua petugas menyetujui setiap pernyataan. Sekarang belum bisa, karena petugas belum dapat masuk ke layanan ini.',
  weight: 'Pernyataan setempat paling jauh mengubah jawaban menjadi “Sebaiknya jangan”.',
  channel: 'Saluran',
  sourceHash: 'Kode sumber (SHA-256)',
  fileDigest: 'Kode berkas (SHA-256)',
  codeHint: 'Cocokkan kode ini dengan kode salinan Anda. Kalau sama, isinya sama.',
  notYet: 'Harinya belum tiba. Pernyataan ini dipakai untuk perbuatan mulai {date}.',
  over: 'Pernyataan ini dipakai untuk perbuatan sampai {date}.',
};

export type SiteTexts = typeof siteTextsId;
