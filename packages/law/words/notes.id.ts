// Kalimat tetap. {date} dan {address} diisi oleh halaman.
export const notesId = {
  disclaimer: 'Jawaban ini menjelaskan aturan yang berlaku pada {date}. Ini bukan izin dan bukan keputusan.',
  not_recorded: 'Kami tidak mencatat siapa yang bertanya.',
  who_is_bound: 'Warga bebas memilih dan mendukung. Aturan ini hanya untuk pegawai dan pengurus.',
  refusal: 'Mohon izin, Bapak/Ibu. Saya sudah cek aturannya: ASN tidak boleh ikut kegiatan kampanye. Saya mohon tetap bertugas seperti biasa. Aturannya ada di {address}.',
  refusal_not_asn: 'Mohon izin, Bapak/Ibu. Saya sudah cek aturannya: saya diminta netral. Saya mohon tetap bertugas seperti biasa. Aturannya ada di {address}.',
  old_photo: 'Tidak perlu dihapus. Cukup tambahkan kapan dan di acara apa foto itu diambil. Kalau tiba-tiba dihapus, orang malah bisa bertanya-tanya.',
  old_photo_caption: 'Foto ini diambil tanggal 17 Agustus 2021, pada acara [nama acara].',
  outside_period: 'Aturan untuk tanggal itu belum kami susun. Jawaban ini memakai aturan yang berlaku pada 22 September 2022.',
  not_listed: 'Daftar aturan tidak menyebut hal ini. Itu tidak berarti boleh, jadi tanyakan kalau ragu.',
  contradiction: 'Lembaga resmi berbeda pendapat soal ini. Kami menampilkan semuanya.',
  if_proven: 'Ini berlaku hanya kalau kejadiannya terbukti.',
  our_reading: 'Ini bacaan kami, bukan bunyi aturan.',
  pppk: 'Untuk PPPK, akibatnya mengikuti kontrak dan PP 49/2018.',
  contract_worker: 'Untuk pegawai kontrak, bentuknya mengikuti SKB dan akibatnya mengikuti kontrak.',
};
