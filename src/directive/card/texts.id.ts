export const cardId = {
  title: 'Kartu untuk akun instansi',
  intro: 'Kartu hanya memuat judul dan kalimat dari surat yang sudah disetujui dua petugas.',
  chooseTitle: 'Kalimat di kartu',
  chooseText: 'Pilih satu sampai tiga kalimat. Pilih kalimat yang tetap jelas tanpa kalimat lain.',
  tooMany: 'Pilih satu sampai tiga kalimat.',
  show: 'Tampilkan kartu',
  none: 'Surat ini tidak punya kalimat untuk kartu. Angka, kecuali tanggal dan tahun, tidak boleh ada di kartu.',
  titleNumber: 'Judul surat ini memuat angka yang bukan tanggal atau tahun. Kartu tidak bisa dibuat.',
  tooLong: 'Kalimat ini terlalu panjang untuk kartu. Pilih kalimat lain.',
  notSent: 'Surat ini belum dikirim atau sudah berakhir. Kartu tidak tersedia.',
  download: (kind: string, shape: string): string => `Unduh ${kind}, ${shape}`,
  shapes: { square: 'persegi', tall: 'tegak' },
  caption: 'Keterangan gambar',
  noCaption: 'Judulnya lebih dari 40 kata, jadi tidak ada keterangan.',
  alternative: 'Teks alternatif',
  alternativeHint: 'Tempel teks ini di kolom teks alternatif, supaya pembaca layar bisa membacanya.',
  told: (title: string, lines: string, sender: string): string => `Kartu bertulisan. Judul: ${title}. Isi: ${lines} Pengirim: ${sender}.`,
};

export type CardTexts = typeof cardId;
