// "Calon": sudah ditetapkan KPU. Teks juga dipakai untuk PPPK dan pegawai kontrak, jadi tanpa kata PNS.
import type { RuleText } from '../engine/rule.ts';
import type { skbB } from './rules.ts';

export const skbBId: Record<keyof typeof skbB, RuleText> = {
  'SKB-B-1': {
    title: 'Memasang alat peraga calon atau partai',
    reason: 'SKB lima lembaga memasukkan pemasangan spanduk atau baliho peserta pemilihan ke daftar disiplin. Untuk calon, ini berlaku sejak ditetapkan KPU.',
  },
  'SKB-B-2': {
    title: 'Mengampanyekan calon di media sosial',
    reason: 'SKB memasukkan kampanye atau sosialisasi calon di internet ke daftar disiplin. Ini berlaku sejak KPU menetapkan calon.',
  },
  'SKB-B-3a': {
    title: 'Mendekati partai supaya Anda dicalonkan',
    reason: 'SKB memasukkan pendekatan ke partai supaya Anda dicalonkan ke daftar disiplin. Pegawai yang sedang CLTN dikecualikan.',
  },
  'SKB-B-3b': {
    title: 'Mendekati warga untuk maju sebagai calon perseorangan',
    reason: 'SKB memasukkan pendekatan ke warga supaya Anda maju tanpa partai ke daftar disiplin. Pegawai yang sedang CLTN dikecualikan.',
  },
  'SKB-B-4': {
    title: 'Mendukung di deklarasi atau kampanye calon',
    reason: 'SKB memasukkan hadir sambil mendukung calon ke daftar disiplin. Tandanya bisa atribut, gerakan tangan, pidato, atau ajakan.',
  },
  'SKB-B-5': {
    title: 'Menjadi anggota atau pengurus partai',
    reason: 'SKB memasukkan keanggotaan partai ke daftar larangan. Pegawai tidak boleh menjadi anggota atau pengurus partai. Nama yang dipakai tanpa izin Anda tidak dihitung.',
  },
  'SKB-B-6': {
    title: 'Ikut akun atau grup pemenangan calon',
    reason: 'SKB menyebut unggah, komentar, like, bagikan, ikuti, dan gabung di akun pemenangan. Untuk calon, ini masuk daftar disiplin.',
  },
  'SKB-B-7a': {
    title: 'Mengunggah foto bersama calon',
    reason: 'SKB memasukkan foto bersama calon yang bisa dilihat umum ke daftar disiplin. Foto tanpa pose tangan pun termasuk.',
  },
  'SKB-B-7b': {
    title: 'Mengunggah foto bersama tim calon',
    reason: 'SKB memasukkan foto dengan tim sukses ke daftar disiplin bila ada tanda dukungan. Tandanya simbol, atribut partai, atau latar kampanye.',
  },
  'SKB-B-7c': {
    title: 'Mengunggah foto dengan alat peraga calon',
    reason: 'SKB memasukkan foto dengan alat peraga calon ke daftar disiplin. Syaratnya, foto itu bisa dilihat umum.',
  },
  'SKB-B-8': {
    title: 'Mengadakan kegiatan yang memihak calon atau partai',
    reason: 'SKB memasukkan pertemuan, ajakan, imbauan, atau pemberian barang yang memihak ke daftar disiplin. Ini berlaku juga sebelum dan sesudah kampanye.',
  },
  'SKB-B-9': {
    title: 'Masuk tim bakal calon',
    reason: 'SKB memasukkan tim ahli, tim pemenangan, atau konsultan bakal calon ke daftar disiplin. Nama lain untuk tim itu sama saja.',
  },
  'SKB-B-10': {
    title: 'Masuk tim calon atau partai',
    reason: 'SKB memasukkan tim ahli, tim pemenangan, atau konsultan calon ke daftar disiplin. Nama lain untuk tim itu sama saja.',
  },
  'SKB-B-11': {
    title: 'Memberi dukungan KTP untuk calon perseorangan',
    reason: 'SKB memasukkan surat dukungan dan pengumpulan fotokopi KTP ke daftar disiplin. Nama yang dipakai tanpa izin Anda tidak dihitung.',
  },
  'SKB-B-12': {
    title: 'Membuat keputusan atau tindakan yang memihak',
    reason: 'SKB memasukkan keputusan yang menguntungkan atau merugikan calon atau partai ke daftar disiplin. Ini berlaku juga sebelum dan sesudah kampanye.',
  },
  'SKB-B-13': {
    title: 'Bentuk lain yang tidak disebut daftar',
    reason: 'SKB punya butir penutup untuk bentuk lain. Butir ini tidak menyebut tingkat, jadi petugas yang menilai.',
  },
};
