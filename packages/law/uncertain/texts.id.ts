// Hal yang belum pasti, dengan kalimat sederhana. Kami tidak menutupi yang tidak kami ketahui.
import type { QuestionId, QuestionText } from './questions.ts';

export const questionsId: Record<QuestionId, QuestionText> = {
  'U-01': {
    title: 'Isi lengkap SKB 2022 belum terbaca',
    whatIsUncertain: 'Kami hanya membaca halaman judul SKB 22 September 2022 dan beberapa salinan daftarnya. Lampiran tentang tata cara belum kami temukan.',
    whyItMatters: 'Jumlah hari untuk menjalankan rekomendasi mungkin diatur di sana.',
    safeDefault: 'Daftar larangan memakai salinan yang ada. Jumlah hari menurut SKB dikosongkan sampai naskahnya terbaca.',
  },
  'U-02': {
    title: 'Bakal calon atau calon di daftar disiplin',
    whatIsUncertain: 'Pengawas menulis "calon" di butir B.2 dan B.7. Sebagian berita menulis "bakal calon".',
    whyItMatters: 'Ini menentukan soal etik atau soal disiplin untuk unggahan tentang orang yang belum ditetapkan.',
    safeDefault: 'Bakal calon masuk daftar etik. Calon masuk daftar disiplin, seperti dibaca pengawas. Pemeriksa melihat perbedaan ini.',
  },
  'U-03': {
    title: 'Pasal untuk butir B.9 sampai B.12',
    whatIsUncertain: 'Tingkat hukuman untuk butir ini diketahui. Pasal yang tercetak di SKB belum kami temukan.',
    whyItMatters: 'Keputusan harus menyebut dasar hukum yang tepat.',
    safeDefault: 'Kami menyebut PP 94/2021 menurut bacaan kami. Pejabat hukum memastikan pasalnya.',
  },
  'U-04': {
    title: 'Jenis hukuman disiplin sedang',
    whatIsUncertain: 'PP 94/2021 menunda potongan tunjangan sampai ada PP baru tentang gaji. PP itu belum kami temukan, dan praktik di tahun 2024 berbeda-beda.',
    whyItMatters: 'Jenis hukuman yang salah bisa membatalkan keputusan.',
    safeDefault: 'Kami memakai jenis hukuman PP 53/2010. Pejabat hukum dapat mengubahnya.',
  },
  'U-05': {
    title: 'Hadir tanpa atribut tidak punya tingkat hukuman',
    whatIsUncertain: 'PP 94/2021 memuat ikut kampanye tanpa atribut, tetapi tidak memberi tingkat hukumannya.',
    whyItMatters: 'Tidak ada dasar untuk langsung menyebut ringan, sedang, atau berat.',
    safeDefault: 'Kami tidak pernah mengisi tingkatnya. Saran kami tetap: jangan hadir.',
  },
  'U-06': {
    title: 'Hadir di kampanye hanya untuk mendengar',
    whatIsUncertain: 'Penjelasan PP 94/2021 menyebut hadir mendengarkan sebagai cara mendukung. Beberapa pejabat membolehkannya, Bawaslu sejak 30 Oktober 2024 tidak.',
    whyItMatters: 'Ini pertanyaan yang paling sering muncul.',
    safeDefault: 'Saran kami selalu: jangan hadir. Kami menyebutnya masih diperdebatkan, dan tidak pernah menyebutnya boleh.',
  },
  'U-07': {
    title: 'Kapan seseorang menjadi bakal calon',
    whatIsUncertain: 'Kami tidak menemukan batas mulai dalam SKB. Aturan KPU memakai istilah itu sejak partai mengusulkan, sedangkan daftar etik pernah dipakai lebih awal.',
    whyItMatters: 'Daftar etik mulai berlaku pada saat itu.',
    safeDefault: 'Mulai dari pengumuman pertama oleh partai atau oleh orangnya, dengan bukti. Daftar etik saja tidak membuka perkara di Bawaslu.',
  },
  'U-08': {
    title: 'Akun pribadi calon, obrolan, stiker, survei, taruhan',
    whatIsUncertain: 'SKB tidak menyebut hal-hal ini. Pejabat memperingatkan lebih luas daripada isi SKB.',
    whyItMatters: 'Orang ingin tahu apakah ini masuk daftar.',
    safeDefault: 'Saran kami: hindari. Kami menulis bahwa hal ini tidak tertulis jelas di daftar.',
  },
  'U-09': {
    title: 'Disiplin dan cuti bagi PPPK',
    whatIsUncertain: 'PP 94/2021 dibuat untuk PNS. Aturan disiplin PPPK milik DKI Jakarta belum kami temukan, dan CLTN tidak ada dalam jenis cuti PPPK.',
    whyItMatters: 'Sanksi bagi PPPK dan bagi pasangan calon bergantung pada hal ini.',
    safeDefault: 'Untuk etik kami memakai Pergub 98/2021. Untuk disiplin kami memakai kontrak dan PP 49/2018. Tentang pasangan calon, tanyakan ke BKD.',
  },
  'U-10': {
    title: 'Nama pemberhentian karena hukuman berat',
    whatIsUncertain: 'UU 20/2023 menyebutnya tidak dengan hormat. PP 94/2021 masih menyebutnya dengan hormat tidak atas permintaan sendiri.',
    whyItMatters: 'Keputusan sesudah 31 Oktober 2023 memerlukan nama yang tepat.',
    safeDefault: 'Anggota partai: tidak dengan hormat. Hukuman berat lain memakai nama PP 94/2021 dengan catatan. Pejabat hukum memutuskan.',
  },
  'U-11': {
    title: 'Naskah yang belum kami baca',
    whatIsUncertain: 'Sebagian peraturan hanya kami kenal dari keterangan pejabat dan berita. Daftarnya ada di halaman peraturan.',
    whyItMatters: 'Rincian kecil bisa berbeda dari naskah aslinya.',
    safeDefault: 'Kami menyebut peraturan itu, tetapi tidak mengutip kata-katanya.',
  },
  'U-12': {
    title: 'Batas waktu menjalankan rekomendasi',
    whatIsUncertain: 'Undang-undang tidak memberi jumlah hari. Surat rekomendasi yang kami lihat memberi waktu yang berbeda-beda.',
    whyItMatters: 'Tenggat yang salah merugikan semua pihak.',
    safeDefault: 'Pakai tanggal yang tertulis di surat. Tanpa tanggal, mintalah perhatian seorang petugas setelah 10 hari kerja. Itu target layanan, bukan hukum.',
  },
  'U-13': {
    title: 'Nomor surat edaran bantuan sosial',
    whatIsUncertain: 'Nomor surat edaran Kementerian Dalam Negeri tanggal 13 November 2024 belum kami temukan. Tanggal dan isinya sudah pasti.',
    whyItMatters: 'Kutipan yang lengkap memerlukan nomor.',
    safeDefault: 'Kami menyebut tanggal dan penandatangannya.',
  },
  'U-14': {
    title: 'Hari kerja atau hari kalender',
    whatIsUncertain: 'UU 7/2017 Pasal 454 memakai "hari" dan "hari kerja" bergantian. PP 94/2021 Pasal 38 juga tidak menjelaskan.',
    whyItMatters: 'Hari terakhir bisa berbeda beberapa hari.',
    safeDefault: 'Kami menunjukkan kedua tanggal. Laporan pemilu dihitung dalam hari kerja, laporan pilkada dalam hari kalender.',
  },
  'U-15': {
    title: 'Caleg dan partai di luar kata-kata PP 94/2021',
    whatIsUncertain: 'PP 94/2021 Pasal 5 huruf n angka 5 dan 6 hanya menyebut pasangan calon. SKB juga menyebut partai dan calon anggota DPR, DPD, dan DPRD.',
    whyItMatters: 'Pemeriksa perlu tahu bahwa dasar hukumnya lebih sempit.',
    safeDefault: 'Golongan menurut SKB tetap dipakai. Tim pemeriksa melihat catatan bahwa kata-kata PP lebih sempit.',
  },
  'U-16': {
    title: 'Butir 13: pelanggaran lain',
    whatIsUncertain: 'Daftar disiplin punya butir 13 untuk bentuk lain di luar daftar. Dua salinan menulis akibatnya berbeda.',
    whyItMatters: 'Perbuatan di luar butir 1 sampai 12 belum tentu bebas.',
    safeDefault: 'Sistem tidak pernah menggolongkannya. Selalu seorang petugas yang menilai.',
  },
  'U-17': {
    title: 'Perintah atasan',
    whatIsUncertain: 'Kami tidak menemukan aturan disiplin bahwa perintah atasan meringankan bawahan.',
    whyItMatters: 'Bawahan yang disuruh berada di posisi sulit.',
    safeDefault: 'Saran tetap: jangan. Perintah itu dicatat untuk pemeriksa, dan Anda diarahkan ke orang lain daripada atasan itu.',
  },
  'CU-01': {
    title: 'Tanggal mulai bakal calon di kalender',
    whatIsUncertain: 'Tidak ada tanggal resmi. Kalender hanya memuat tanggal pendaftaran sebagai batas paling lambat.',
    whyItMatters: 'Perbuatan sebelum pendaftaran bisa sudah masuk daftar etik.',
    safeDefault: 'Pakai pengumuman pertama di depan umum, dengan bukti.',
  },
  'CU-06': {
    title: 'Peralihan dari KASN ke BKN',
    whatIsUncertain: 'KASN berakhir sekitar 24 Agustus 2024. Surat edaran tentang berkas lama bertanggal 4 September 2024.',
    whyItMatters: 'Berkas harus sampai ke lembaga yang tepat.',
    safeDefault: 'Alamat mengikuti hari berkas diteruskan, bukan hari kejadian. Antara 24 Agustus dan 4 September 2024, tanyakan kepada petugas.',
  },
  'CU-09': {
    title: 'Apakah hari penerimaan ikut dihitung',
    whatIsUncertain: 'PP 79/2021 menghitung mulai tanggal keputusan diterima. Kalimat itu bisa dibaca dua cara.',
    whyItMatters: 'Keberatan yang terlambat tidak dapat diterima.',
    safeDefault: 'Kami memberi tahu tanggal yang lebih awal. Kantor menerima sampai tanggal yang lebih akhir.',
  },
};
