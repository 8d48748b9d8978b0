// Kata-kata untuk ponsel yang bertanya tanpa sinyal.
export const phoneId = {
  offlineTitle: 'Bisa dipakai tanpa sinyal',
  offlineText: 'Aturan dan pertanyaannya disimpan di ponsel ini. Pertanyaan dan jawaban Anda tidak disimpan.',
  offlineLink: 'Pakai tanpa sinyal: simpan di ponsel',
  install: 'Untuk memasangnya, buka menu browser. Lalu pilih “Tambahkan ke layar utama”.',
  saving: 'Sedang disimpan di ponsel Anda.',
  ready: '✓ Sudah bisa dipakai tanpa sinyal. Jawaban dibuat di ponsel Anda.',
  full: 'Belum bisa disimpan di ponsel ini. Mungkin ruang penyimpanannya penuh. Dengan sinyal, Anda tetap bisa bertanya.',
  unable: 'Browser ini tidak bisa dipakai tanpa sinyal. Dengan sinyal, Anda tetap bisa bertanya.',
  remove: 'Hapus dari ponsel ini',
  removed: 'Sudah dihapus dari ponsel ini. Kalau halaman ini dibuka lagi, aturannya disimpan lagi.',
  newsTitle: 'Aturan di ponsel Anda sudah diperbarui',
  madeHere: 'Jawaban dibuat di ponsel Anda.',
  noSlip: 'Jawaban ini belum punya bukti. Bukti dibuat oleh server, jadi perlu sinyal.',
  slipButton: 'Minta bukti dari server',
  needsSignalTitle: 'Halaman ini perlu sinyal',
  needsSignalText: 'Tidak ada yang terkirim. Coba lagi kalau ponsel Anda sudah punya sinyal.',
  needsSignalKept: 'Tulisan dan jawaban Anda masih ada di halaman ini. Jangan ditutup dulu.',
  rulesNeedSignal: 'Halaman aturan dan halaman bahasa Inggris perlu sinyal.',
  tryAgain: 'Coba lagi',
};

export type PhoneTexts = typeof phoneId;
