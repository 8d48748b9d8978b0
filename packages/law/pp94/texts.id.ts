import type { RuleText } from '../engine/rule.ts';
import type { pp94 } from './rules.ts';

export const pp94Id: Record<keyof typeof pp94, RuleText> = {
  'PP94-n1': {
    title: 'Hadir di kampanye hanya untuk mendengarkan',
    reason: 'PP 94/2021 dan penjelasannya menyebut hadir mendengarkan kampanye sebagai bentuk dukungan. Tingkat hukumannya tidak ditulis. Lembaga resmi pernah berbeda pendapat.',
  },
  'PP94-n1-spouse': {
    title: 'Datang ke kampanye suami atau istri tanpa CLTN',
    reason: 'PP 94/2021 menyebut hadir mendengar sebagai dukungan. Tanpa CLTN, ini diperdebatkan juga bagi suami atau istri calon.',
  },
  'PP94-n2': {
    title: 'Memakai atribut partai atau atribut PNS saat kampanye',
    reason: 'PP 94/2021 melarang PNS ikut kampanye dengan atribut partai atau atribut PNS. Seragam dan mobil dinas termasuk atribut PNS.',
  },
  'PP94-n3': {
    title: 'Mengerahkan PNS lain untuk kampanye',
    reason: 'PP 94/2021 melarang PNS ikut kampanye sambil mengerahkan PNS lain. Pelaksana, tim sukses, dan penyumbang dana juga dihitung sebagai peserta.',
  },
  'PP94-n3-donor': {
    title: 'Menyumbang untuk calon atau partai',
    reason: 'Penjelasan PP 94/2021 menyebut penyumbang dana sebagai peserta kampanye. Menurut bacaan kami, larangan itu mengenai sumbangan Anda juga.',
  },
  'PP94-n4': {
    title: 'Memakai fasilitas negara untuk kampanye',
    reason: 'PP 94/2021 melarang PNS ikut kampanye dengan fasilitas negara. Contohnya mobil dinas, gedung, dan alat kantor.',
  },
  'PP94-n5': {
    title: 'Keputusan yang menguntungkan atau merugikan pasangan calon',
    reason: 'PP 94/2021 melarang PNS membuat keputusan atau tindakan yang memihak pasangan calon. Ini berlaku juga sebelum dan sesudah kampanye.',
  },
  'PP94-n6': {
    title: 'Mengajak orang memihak pasangan calon',
    reason: 'PP 94/2021 melarang pertemuan, ajakan, imbauan, atau pemberian barang yang memihak. Rekan kerja, keluarga, dan warga termasuk yang diajak.',
  },
  'PP94-n7': {
    title: 'Memberi surat dukungan dengan fotokopi KTP',
    reason: 'PP 94/2021 melarang PNS memberi surat dukungan kepada calon dengan fotokopi KTP atau surat keterangan.',
  },
  'PP94-5a': {
    title: 'Menyuruh bawahan mendukung suatu pihak',
    reason: 'PP 94/2021 melarang PNS menyalahgunakan wewenang. Memakai jabatan untuk menyuruh bawahan mendukung suatu pihak termasuk di dalamnya.',
  },
};
