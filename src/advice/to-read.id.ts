// Pertanyaan yang tidak dinilai, tetapi dibaca. Setiap butir menyebut dasarnya bila ada.

export type Point = { readonly text: string; readonly basis?: string };
export type ReadTopic = 'lapor' | 'rahasia_pelapor' | 'siapa_terikat' | 'sanksi' | 'klarifikasi' | 'waktu' | 'dipanggil_bawaslu';

export const toReadId: Record<ReadTopic, readonly Point[]> = {
  lapor: [
    { text: 'Halaman ini hanya menjawab pertanyaan. Untuk melapor, datanglah ke Bawaslu, Inspektorat, atau BKD.' },
    { text: 'Tulis yang Anda lihat sendiri. Kalau hanya mendengar dari orang lain, tuliskan begitu.' },
    { text: 'Laporan resmi ke Bawaslu memuat nama dan alamat pelapor, siapa yang dilaporkan, waktu, tempat, uraian, dan bukti.', basis: 'Perbawaslu 7/2022 Pasal 15 ayat (3) dan (4)' },
    { text: 'Untuk pemilu, lapor ke Bawaslu paling lambat 7 hari kerja sejak Anda mengetahuinya.', basis: 'UU 7/2017 Pasal 454 ayat (6)' },
    { text: 'Untuk pilkada, lapor ke Bawaslu paling lambat 7 hari kalender sejak Anda mengetahuinya.', basis: 'UU 8/2015 Pasal 134 dan Pasal 1 angka 28' },
    { text: 'Informasi tanpa nama tetap bisa disampaikan. Bawaslu memakainya sebagai informasi awal yang dapat ditelusuri.' },
  ],
  rahasia_pelapor: [
    { text: 'Bertanya di sini tidak dicatat. Tidak ada nama, nomor, atau pertanyaan yang kami simpan.' },
    { text: 'Bawaslu menyatakan menjaga kerahasiaan identitas pelapor. Dalam sidang, kerahasiaan itu tidak bisa dijamin.' },
    { text: 'Laporan resmi ke Bawaslu memerlukan identitas. Tanpa identitas, isinya menjadi informasi awal.' },
    { text: 'Pelapor yang beriktikad baik tidak dapat dituntut karena laporannya. Aturan ini terutama untuk perkara pidana.', basis: 'UU 31/2014 Pasal 10' },
    { text: 'Kalau takut dikenali, jangan pakai ponsel atau jaringan kantor.' },
  ],
  siapa_terikat: [
    { text: 'PNS terikat aturan netralitas. CPNS ikut aturan yang sama.', basis: 'UU 20/2023; PP 94/2021 Pasal 43' },
    { text: 'PPPK juga pegawai ASN. Hukuman disiplinnya diatur dalam kontrak dan aturan instansi.', basis: 'UU 20/2023; PP 49/2018' },
    { text: 'PJLP, honorer, dan pegawai kontrak juga diminta netral. Sanksinya bertahap sampai akhir kontrak.', basis: 'SE MenPANRB 01/2023' },
    { text: 'RT, RW, LMK, dan pengurus lembaga kemasyarakatan bukan ASN. Mereka tidak boleh menjadi anggota partai politik.', basis: 'Permendagri 18/2018 Pasal 8 ayat (5) dan Pasal 14' },
    { text: 'ASN yang sedang cuti di luar tanggungan negara tetap ASN.', basis: 'PP 11/2017 Pasal 334-336' },
    { text: 'Warga bebas memilih dan mendukung. Aturan ini hanya untuk pegawai dan pengurus.' },
  ],
  sanksi: [
    { text: 'Layanan ini tidak memutuskan apa pun. Pejabat yang berwenang memutuskan setelah pemeriksaan.' },
    { text: 'Kode etik: sanksi moral berupa pernyataan tertutup atau terbuka.', basis: 'PP 42/2004 Pasal 15' },
    { text: 'Disiplin ringan: teguran lisan, teguran tertulis, atau pernyataan tidak puas secara tertulis.', basis: 'PP 94/2021 Pasal 8 ayat (2)' },
    { text: 'Disiplin sedang: jenisnya masih diperdebatkan, karena aturan peralihan belum selesai (U-04).', basis: 'PP 94/2021 Pasal 8 ayat (3), 42, dan 45' },
    { text: 'Disiplin berat: jabatan turun satu tingkat 12 bulan, lepas dari jabatan 12 bulan, atau diberhentikan.', basis: 'PP 94/2021 Pasal 8 ayat (4)' },
    { text: 'Anggota atau pengurus partai politik diberhentikan tidak dengan hormat.', basis: 'UU 20/2023 Pasal 52 ayat (3) huruf j dan ayat (4)' },
    { text: 'PJLP dan pegawai kontrak: sanksi bertahap sampai akhir kontrak.', basis: 'SE MenPANRB 01/2023' },
    { text: 'RT, RW, dan LMK tidak terkena hukuman disiplin PNS. Lurah yang menangani, sesuai surat pengangkatannya.' },
  ],
  klarifikasi: [
    { text: 'Jangan hapus apa pun terburu-buru. Simpan dulu tangkapan layar yang ada tanggalnya.' },
    { text: 'Kalau orang lain menandai Anda, hapus tandanya dan simpan buktinya. Yang mengunggah bukan Anda.' },
    { text: 'Kalau orang lain memasukkan Anda ke grup kampanye, keluar saat itu juga dan simpan tangkapan layarnya.' },
    { text: 'Kalau akun Anda diambil orang, catat jamnya, ganti kata sandi, dan simpan bukti pemulihannya.' },
    { text: 'Kalau nama Anda dicatut partai, periksa di infopemilu.kpu.go.id. Ajukan keberatan tertulis ke KPU dan partai.' },
    { text: 'Pemeriksaan disiplin berlangsung tertutup. Anda berhak atas salinan berita acaranya.', basis: 'PP 94/2021 Pasal 27 dan 32' },
  ],
  waktu: [
    { text: 'Tidak ada masa bebas. Larangan berlaku sebelum, selama, dan sesudah masa kampanye.', basis: 'PP 94/2021 Pasal 5 huruf n; UU 7/2017 Pasal 283' },
    { text: 'Aturan berlaku di dalam dan di luar jam kerja.', basis: 'PP 94/2021 Pasal 1 angka 6' },
    { text: 'Sebelum KPU menetapkan calon, dukungan kepada bakal calon masuk daftar kode etik.', basis: 'SKB 22 September 2022, daftar A' },
    { text: 'Sejak KPU menetapkan calon, perbuatan yang sama masuk daftar disiplin.', basis: 'SKB 22 September 2022, daftar B' },
    { text: 'Hari penetapan: DPR, DPD, DPRD 3 November 2023. Presiden 13 November 2023. Gubernur DKI Jakarta 22 September 2024.' },
    { text: 'Aturan tentang partai politik tidak bergantung pada tahapan.' },
  ],
  dipanggil_bawaslu: [
    { text: 'Dipanggil belum berarti bersalah. Anda diminta memberi penjelasan.' },
    { text: 'Baca suratnya: kejadian apa, kapan, dan di mana. Bawa bukti dan catatan Anda.' },
    { text: 'Jawab yang Anda tahu. Kalau tidak ingat, katakan tidak ingat.' },
    { text: 'Bawaslu tidak menjatuhkan hukuman kepada ASN. Hasilnya diteruskan ke lembaga yang berwenang.', basis: 'UU 7/2017 Pasal 93 huruf f dan 95 huruf e' },
    { text: 'Kalau kantor Anda juga memanggil, datanglah. Setelah dua kali tidak datang, keputusan bisa dibuat tanpa keterangan Anda.', basis: 'PP 94/2021 Pasal 26 ayat (4)' },
    { text: 'Anda bisa bertanya ke BKD atau Inspektorat sebelum datang.' },
  ],
};
