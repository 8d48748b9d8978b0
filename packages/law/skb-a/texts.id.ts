// "Bakal calon": sudah diusung, belum ditetapkan KPU. Teks juga dipakai untuk pegawai kontrak, jadi tanpa kata PNS.
import type { RuleText } from '../engine/rule.ts';
import type { skbA } from './rules.ts';

export const skbAId: Record<keyof typeof skbA, RuleText> = {
  'SKB-A-1': {
    title: 'Memasang alat peraga bakal calon',
    reason: 'SKB lima lembaga memasukkan pemasangan spanduk atau baliho bakal calon ke daftar kode etik. Daftar ini berlaku sebelum KPU menetapkan calon.',
  },
  'SKB-A-2': {
    title: 'Mempromosikan bakal calon di media sosial',
    reason: 'SKB memasukkan kampanye untuk bakal calon di internet ke daftar kode etik. Unggahan atau komentar yang mendukung termasuk.',
  },
  'SKB-A-3': {
    title: 'Mendukung di deklarasi atau kampanye bakal calon',
    reason: 'SKB memasukkan hadir sambil mendukung bakal calon ke daftar kode etik. Tandanya bisa atribut, gerakan tangan, pidato, atau ajakan.',
  },
  'SKB-A-4': {
    title: 'Ikut akun atau grup pemenangan bakal calon',
    reason: 'SKB menyebut unggah, komentar, like, bagikan, ikuti, dan gabung di akun pemenangan. Untuk bakal calon, ini masuk daftar kode etik.',
  },
  'SKB-A-5a': {
    title: 'Mengunggah foto bersama bakal calon',
    reason: 'SKB memasukkan foto bersama bakal calon yang bisa dilihat umum ke daftar kode etik. Foto tanpa pose tangan pun termasuk.',
  },
  'SKB-A-5b': {
    title: 'Mengunggah foto bersama tim bakal calon',
    reason: 'SKB memasukkan foto dengan tim sukses ke daftar kode etik bila ada tanda dukungan. Tandanya simbol, atribut partai, atau latar kampanye.',
  },
  'SKB-A-5c': {
    title: 'Mengunggah foto dengan alat peraga bakal calon',
    reason: 'SKB memasukkan foto dengan alat peraga bakal calon ke daftar kode etik. Syaratnya, foto itu bisa dilihat umum.',
  },
  'SKB-A-6': {
    title: 'Ikut kegiatan kampanye bakal calon',
    reason: 'SKB memasukkan ikut kampanye, sosialisasi, atau pengenalan bakal calon ke daftar kode etik. Yang dilihat adalah peran Anda dalam kegiatan itu.',
  },
  'SKB-A-7': {
    title: 'Ikut kampanye suami atau istri tanpa CLTN',
    reason: 'SKB memasukkan ini ke daftar kode etik bila Anda tidak sedang CLTN. CLTN adalah cuti di luar tanggungan negara.',
  },
};
