// Situasi tanpa perbuatan yang dinilai: jawaban singkat untuk dibaca.
import type { SituationId, situations } from '../situations.ts';

/** Situations whose facts are `null`. */
export type ReadSituation = { [S in SituationId]: (typeof situations)[S] extends null ? S : never }[SituationId];

export const readInsteadId: Record<ReadSituation, readonly string[]> = {
  lapor: [
    'Anda bisa melapor ke Bawaslu. Tulis nama dan alamat Anda, siapa yang dilaporkan, kapan, di mana, uraian, dan buktinya.',
    'Laporan pemilu diterima dalam tujuh hari kerja sejak Anda tahu. Laporan pilkada diterima dalam tujuh hari kalender.',
    'Tulis yang Anda lihat sendiri. Kalau hanya mendengar dari orang lain, tuliskan begitu.',
  ],
  rahasia_pelapor: [
    'Bawaslu berjanji merahasiakan nama orang yang melapor. Janji itu tidak bisa dipastikan bila perkara sampai ke sidang.',
    'Laporan resmi ke Bawaslu memerlukan nama. Tanpa nama, isinya hanya menjadi informasi awal.',
  ],
  siapa_terikat: [
    'Aturan ini mengikat PNS, CPNS, dan PPPK. Pegawai kontrak juga diminta netral oleh edaran Menteri PANRB.',
    'Pengurus RT, RW, dan LMK punya aturan sendiri. Sanksi PNS tidak berlaku bagi mereka.',
    'Warga bebas memilih dan mendukung.',
  ],
  sanksi: [
    'Daftar etik SKB diikuti sanksi moral, yaitu pernyataan tertutup atau terbuka.',
    'Daftar disiplin SKB diikuti hukuman sedang atau berat. Pejabat yang berwenang memilih jenisnya setelah memeriksa.',
    'Anggota partai diberhentikan sebagai ASN. Pegawai kontrak dan pengurus mengikuti aturannya sendiri.',
  ],
  klarifikasi: [
    'Jangan hapus apa pun. Simpan tangkapan layar bertanggal dan catat waktunya.',
    'Kalau akun diretas, ganti kata sandi dan simpan buktinya. Ditandai orang lain bukan unggahan Anda.',
    'Anda boleh menjawab, memberi bukti, dan menyebut saksi.',
  ],
  waktu: [
    'Larangan memihak berlaku sebelum, selama, dan sesudah kampanye. Tidak ada masa yang bebas.',
    'Sebelum KPU menetapkan calon, umumnya dipakai daftar etik SKB. Sesudahnya, dipakai daftar disiplin.',
    'Aturan berlaku di dalam dan di luar jam kerja.',
  ],
  dipanggil_bawaslu: [
    'Ini permintaan penjelasan. Belum ada keputusan apa pun tentang Anda.',
    'Bawa surat panggilan, surat tugas, dan bukti yang bertanggal. Ceritakan apa adanya, juga kalau ada yang menyuruh.',
    'Bawaslu tidak menghukum ASN. Bawaslu meneruskan hasilnya ke lembaga yang berwenang.',
  ],
};
