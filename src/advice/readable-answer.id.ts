// Kalimat `netral ask` di terminal yang tidak ada di halaman.
export const readableAnswerId = {
  outOfScope: 'Pertanyaan ini di luar aturan netralitas pegawai. Netral hanya menjawab soal netralitas dalam pemilu dan pilkada.',
  missingTitle: 'Yang bisa mengubah jawaban ini',
  situationsTitle: 'Situasi yang paling dekat',
  assumed: 'Jawaban ini untuk pegawai ASN. Sebutkan kalau Anda bukan ASN.',
  noDay: 'Tanggalnya belum disebut. Tambahkan --on dengan tanggal, karena jawabannya bisa berbeda.',
  onDay: 'Jawaban ini menjelaskan aturan yang berlaku pada {date}.',
  noPermission: 'Ini bukan izin dan bukan keputusan. (aturan versi {version})',
};
