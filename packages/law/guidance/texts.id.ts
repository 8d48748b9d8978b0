// Aturan ini menambah saran, tidak menambah sanksi. Yang memperingatkan disebut namanya: pejabat atau bacaan kami.
import type { RuleText } from '../engine/rule.ts';
import type { guidance } from './rules.ts';

export const guidanceId: Record<keyof typeof guidance, RuleText> = {
  'GUI-01': {
    title: 'Datang ke kampanye untuk mendengarkan',
    reason: 'Lembaga resmi pernah berbeda pendapat soal hadir mendengarkan. Sejak 30 Oktober 2024 Bawaslu menganggapnya dukungan dalam pilkada. Saran kami: jangan datang.',
  },
  'GUI-02': {
    title: 'Hadir karena tugas atau undangan resmi',
    reason: 'Bawaslu membolehkan kehadiran karena tugas atau undangan jabatan. Syaratnya, Anda tidak memberi tanda dukungan.',
  },
  'GUI-03': {
    title: 'Like, komentar, atau bagikan unggahan calon',
    reason: 'Menteri PANRB dan Bawaslu memperingatkan: jangan like, komentar, atau bagikan. SKB sendiri hanya menyebut akun dan grup pemenangan.',
  },
  'GUI-03-list': {
    title: 'Like atau komentar di luar akun pemenangan',
    reason: 'Daftar SKB hanya menyebut akun dan grup pemenangan. Peringatan pejabat lebih luas, jadi ini masih diperdebatkan.',
  },
  'GUI-04': {
    title: 'Mengikuti akun pribadi calon atau partai',
    reason: 'SKB menyebut akun pemenangan saja. Menurut bacaan kami, mengikuti akun calon bisa terlihat memihak.',
  },
  'GUI-04-read': {
    title: 'Mengikuti akun calon hanya untuk membaca',
    reason: 'Satu kantor Bawaslu membolehkan ini pada tahun 2024. Syaratnya, Anda hanya membaca dan tidak memberi tanda apa pun.',
  },
  'GUI-05': {
    title: 'Menyimpan foto lama dengan calon',
    reason: 'Foto yang dibuat sebelum orang itu menjadi calon tidak perlu dihapus. Pejabat DKI Jakarta menyarankan menambah tanggalnya.',
  },
  'GUI-05-sign': {
    title: 'Foto lama yang memuat tanda dukungan',
    reason: 'Menurut bacaan kami, tanda dukungan di foto lama bisa disalahpahami sekarang. Arsipkan saja, jangan dihapus.',
  },
  'GUI-05-during': {
    title: 'Foto lama dari masa pencalonan',
    reason: 'Menurut bacaan kami, foto dari masa pencalonan bisa terlihat memihak. Arsipkan saja, jangan dihapus.',
  },
  'GUI-06': {
    title: 'Mengunggah lagi foto lama dengan calon',
    reason: 'Ketua Bawaslu memperingatkan soal mengunggah lagi foto lama. Kami menghitungnya sebagai unggahan baru pada hari itu.',
  },
  'GUI-07': {
    title: 'Orang lain menandai Anda di foto',
    reason: 'Daftar SKB berbicara tentang orang yang mengunggah. Menurut bacaan kami, ditandai orang lain bukan perbuatan Anda.',
  },
  'GUI-08': {
    title: 'Berpose tangan atau memberi tanda',
    reason: 'BKN memperingatkan pose jari yang bisa dibaca sebagai nomor. SKB tidak memuat daftar jari, hanya simbol keberpihakan.',
  },
  'GUI-08-pose': {
    title: 'Pose tangan bersama calon atau partai',
    reason: 'BKN pernah memandang pose sebagai tanda memihak. SKB tidak memuat daftar pose, jadi ini masih diperdebatkan.',
  },
  'GUI-08-worker': {
    title: 'Pose tangan pegawai kontrak bersama calon',
    reason: 'Edaran Menteri PANRB meminta pegawai kontrak juga netral. Pada 2016 petugas PPSU diberhentikan sementara karena berpose dengan spanduk calon.',
  },
  'GUI-09': {
    title: 'Tugas dinas bersama pejabat yang menjadi calon',
    reason: 'Menurut bacaan kami, hadir untuk tugas tidak masuk daftar. Mengunggah foto bersama pejabat itu bisa masuk daftar.',
  },
  'GUI-10': {
    title: 'Acara yang ternyata menjadi kampanye',
    reason: 'Kalau Anda tidak tahu acara itu akan menjadi kampanye, pejabat menyarankan Anda pergi dan tidak ikut mendukung.',
  },
  'GUI-11': {
    title: 'Foto dengan keluarga yang menjadi calon',
    reason: 'Daftar SKB tidak mengecualikan keluarga selain suami atau istri yang CLTN. Simpan fotonya, jangan diunggah untuk umum.',
  },
  'GUI-12': {
    title: 'Acara agama atau sosial yang dihadiri calon',
    reason: 'Bawaslu di Jakarta menyarankan datang sebagai peserta biasa saja. Jangan memberi dukungan dan jangan mengunggah foto.',
  },
  'GUI-13': {
    title: 'Memilih di TPS',
    reason: 'Anda tetap punya hak memilih. Pilihan Anda rahasia dan tidak perlu diceritakan.',
  },
  'GUI-14': {
    title: 'Memotret surat suara',
    reason: 'PKPU 25/2023 tidak membolehkan telepon genggam di bilik suara. Memperlihatkan pilihan juga terlihat memihak.',
  },
  'GUI-15': {
    title: 'Foto jari bertinta setelah memilih',
    reason: 'Menurut bacaan kami, tinta itu netral. Jumlah jari bisa terlihat seperti pose, jadi tunjukkan seluruh tangan.',
  },
  'GUI-16': {
    title: 'Membagikan informasi KPU atau Bawaslu',
    reason: 'Menurut bacaan kami, informasi resmi dan ajakan datang ke TPS itu netral. Jangan menambah kata dukungan.',
  },
  'GUI-17': {
    title: 'Dukungan di status, stiker, atau grup tertutup',
    reason: 'Menteri PANRB meminta pegawai tidak memakai stiker dukungan. Bawaslu pernah menjadikan status dan isi grup sebagai bukti.',
  },
  'GUI-17-group': {
    title: 'Isi grup atau status dibaca sebagai dukungan',
    reason: 'SKB tidak jelas menyebut status atau grup tertutup. Pejabat menganggapnya bisa menjadi bukti, jadi ini masih diperdebatkan.',
  },
  'GUI-18': {
    title: 'Dimasukkan orang lain ke grup pemenangan',
    reason: 'SKB menyebut orang yang bergabung. Menurut bacaan kami, dimasukkan orang lain bukan bergabung bila Anda keluar saat itu juga.',
  },
  'GUI-19': {
    title: 'Memakai atribut atau warna yang mirip partai',
    reason: 'Atribut adalah barang bergambar partai atau calon. Warna saja tidak disebut, tetapi Bawaslu pernah meneruskan kasus kaus bernomor.',
  },
  'GUI-20': {
    title: 'Nama Anda dipakai partai tanpa izin',
    reason: 'Nama yang tercatat saja belum membuktikan Anda anggota partai. Persetujuan Anda sendiri harus terbukti.',
  },
  'GUI-21': {
    title: 'KTP Anda dipakai calon tanpa izin',
    reason: 'Menurut bacaan kami, dukungan tanpa izin bukan perbuatan Anda. Anda bisa menyatakan keberatan saat verifikasi.',
  },
  'GUI-22': {
    title: 'Memberi atau mengumpulkan fotokopi KTP dukungan',
    reason: 'Surat dukungan dengan fotokopi KTP ada di daftar larangan netralitas. Memberi atau mengumpulkannya terbaca sebagai memihak.',
  },
  'GUI-23': {
    title: 'Menjawab survei tentang pemilihan',
    reason: 'Kami tidak menemukan aturan yang melarang Anda menjawab survei. Jangan membuka pilihan Anda di depan umum.',
  },
  'GUI-23-run': {
    title: 'Membuat survei tentang calon',
    reason: 'Kami tidak menemukan aturan khusus. Survei untuk tim calon bisa dianggap bekerja bagi tim itu.',
  },
  'GUI-24': {
    title: 'Bertaruh soal hasil pemilihan',
    reason: 'Kami tidak menemukan aturan netralitas soal taruhan. Judi diatur hukum pidana umum, dan PNS harus memberi teladan.',
  },
  'GUI-26': {
    title: 'Menyumbang uang atau barang untuk kampanye',
    reason: 'Penyumbang dana terbaca sebagai peserta kampanye. Menurut bacaan kami, sumbangan Anda termasuk memihak.',
  },
  'GUI-27': {
    title: 'Pesta kemenangan atau ucapan selamat',
    reason: 'Larangan memihak berlaku juga sesudah kampanye. KASN mengingatkan hal ini pada tahun 2020.',
  },
  'GUI-28': {
    title: 'Guru mengajak murid atau rekan mendukung',
    reason: 'Larangan memihak berlaku juga di sekolah. Seorang kepala sekolah di Jakarta pernah diturunkan jabatannya karena mengumpulkan guru untuk caleg.',
  },
  'GUI-29': {
    title: 'Organisasi profesi menyatakan dukungan',
    reason: 'Bawaslu pernah meneruskan dukungan organisasi profesi sebagai perkara ASN. Anda tetap harus netral sebagai anggotanya.',
  },
  'GUI-30': {
    title: 'Layanan kesehatan dengan atribut calon',
    reason: 'Menurut bacaan kami, layanan puskesmas termasuk fasilitas negara. Atribut calon di sana terlihat memihak.',
  },
  'GUI-31': {
    title: 'Menjadi pembicara di acara partai',
    reason: 'Daftar lama melarang ini, kecuali dengan surat tugas. Daftar tahun 2022 tidak menyebutnya, tetapi larangan memihak tetap ada.',
  },
  'GUI-32': {
    title: 'Program, bantuan, atau pidato yang memihak',
    reason: 'Keputusan dan program yang memihak tidak boleh. Nama lain untuk program itu tidak mengubah isinya.',
  },
  'GUI-33': {
    title: 'Menyuruh atau menekan bawahan',
    reason: 'PP 94/2021 melarang penyalahgunaan wewenang. Mengerahkan bawahan untuk suatu pihak termasuk di dalamnya.',
  },
  'GUI-34': {
    title: 'Orang lain memasang alat peraga di rumah Anda',
    reason: 'Daftar SKB menyebut orang yang memasang. Menurut bacaan kami, pemasangan oleh orang lain bukan perbuatan Anda.',
  },
  'GUI-34-own': {
    title: 'Membiarkan alat peraga di rumah atau kendaraan',
    reason: 'Menurut bacaan kami, alat peraga yang Anda biarkan bisa terlihat sebagai dukungan Anda.',
  },
  'GUI-35': {
    title: 'Menertibkan alat peraga karena tugas',
    reason: 'Ini tugas Anda. Ikuti daftar tempat dari Bawaslu atau KPU, dan perlakukan semua pihak sama.',
  },
  'GUI-35-own': {
    title: 'Memindahkan alat peraga dari rumah sendiri',
    reason: 'Di Jakarta tim calon pernah diminta memindahkannya. Pemilik rumah tidak dipersoalkan.',
  },
  'GUI-37': {
    title: 'Mengkritik calon atau partai',
    reason: 'Menurut bacaan kami, aturan juga menyebut tindakan yang merugikan pasangan calon. Kritik layanan tanpa kaitan pemilihan tidak termasuk.',
  },
  'GUI-39': {
    title: 'Berfoto dengan calon tanpa mengunggah',
    reason: 'Daftar SKB menyebut mengunggah. Pejabat DKI Jakarta memperingatkan berfotonya juga. Foto itu bisa disebarkan orang lain.',
  },
  'GUI-39-private': {
    title: 'Foto bersama calon di tempat terbatas',
    reason: 'Daftar SKB menyebut foto yang bisa dilihat umum. Pejabat DKI Jakarta memperingatkan foto bersama calon pada umumnya.',
  },
  'GUI-41': {
    title: 'Menjelekkan rekan kerja di internet',
    reason: 'Menurut bacaan kami, ini soal etika kerja, bukan netralitas. Pejabat DKI Jakarta pernah memperingatkan hal ini.',
  },
  'GUI-duty': {
    title: 'Memberi fasilitas yang sama untuk semua',
    reason: 'Menurut bacaan kami, fasilitas boleh diberikan bila izin dan syaratnya sama untuk semua peserta.',
  },
  'GUI-guard': {
    title: 'Menjadi saksi partai atau menjaga suara',
    reason: 'Menurut bacaan kami, menjaga suara untuk satu pihak terlihat memihak. Petugas resmi pemilihan tidak termasuk.',
  },
  'GUI-receive': {
    title: 'Menerima uang atau barang dari satu pihak',
    reason: 'UU 10/2016 menyebut juga pemilih yang menerima. Menolak adalah langkah paling aman.',
  },
  'GUI-give': {
    title: 'Memberi uang atau barang bersama satu pihak',
    reason: 'Menurut bacaan kami, pemberian yang terkait satu pihak mengarah pada keberpihakan.',
  },
  'GUI-stage': {
    title: 'Datang ke tahapan pemilihan tanpa tugas',
    reason: 'Menurut bacaan kami, mengantar calon ke KPU terlihat sebagai dukungan. Tugas resmi tidak termasuk.',
  },
  'PER-14': {
    title: 'Menjadi petugas KPPS, PPS, atau PPK',
    reason: 'KPU dan Kementerian Dalam Negeri membolehkan ASN menjadi petugas ad hoc. Izin atasan diperlukan.',
  },
  'U-17': {
    title: 'Disuruh atau diancam supaya mendukung',
    reason: 'Menurut bacaan kami, perintah atasan tidak membuat perbuatan itu boleh. Kalau nanti diperiksa, ceritakan perintah itu kepada pemeriksa.',
  },
  'OBJ-NONE': {
    title: 'Tidak berkaitan dengan calon atau partai',
    reason: 'Menurut bacaan kami, aturan netralitas hanya mengenai hal yang berkaitan dengan calon, partai, atau tim mereka.',
  },
  'OBJ-CITIZEN': {
    title: 'Warga biasa',
    reason: 'Warga bebas memilih dan mendukung. Aturan ini hanya untuk pegawai dan pengurus.',
  },
  'DKI-1': {
    title: 'Ikut kampanye atau memakai fasilitas kantor',
    reason: 'Edaran Sekda DKI Jakarta tahun 2023 melarang pegawai ikut kampanye pemilu dan memakai fasilitas kantor.',
  },
  'GUI-support': {
    title: 'Menunjukkan dukungan kepada calon dengan cara lain',
    reason: 'Menurut bacaan kami, larangan memihak mengenai tanda dukungan di mana pun. Daftar SKB tidak menyebut cara ini, jadi petugas yang menilai.',
  },
  'GUI-support-worker': {
    title: 'Pegawai kontrak menunjukkan dukungan kepada calon',
    reason: 'Menurut bacaan kami, pegawai kontrak juga tidak boleh menunjukkan dukungan kepada calon. Pemberi kontrak yang menilai.',
  },
  'U-17-other': {
    title: 'Disuruh atau diancam supaya mendukung',
    reason: 'Menurut bacaan kami, perintah atasan tidak membuat perbuatan itu boleh. Kalau nanti diperiksa, ceritakan perintah itu kepada pemeriksa.',
  },
  'GUI-37-harm': {
    title: 'Kritik atau pencabutan yang merugikan satu pihak',
    reason: 'Menurut bacaan kami, PP 94/2021 juga menyebut tindakan yang merugikan pasangan calon. Daftar SKB tidak menyebut cara ini, jadi petugas yang menilai.',
  },
  'GUI-17-support': {
    title: 'Dukungan lewat status atau grup tertutup',
    reason: 'Bawaslu pernah menjadikan status dan isi grup sebagai bukti dukungan. SKB sendiri tidak menyebut tempat itu, jadi ini masih diperdebatkan.',
  },
};
