// Pengurus RT, RW, LMK, FKDM, dan kader bukan ASN: tidak ada sanksi PP 94/2021 di sini.
import type { RuleText } from '../engine/rule.ts';
import type { community } from './rules.ts';

export const communityId: Record<keyof typeof community, RuleText> = {
  'COM-1': {
    title: 'Pengurus RT, RW, atau LMK masuk partai',
    reason: 'Permendagri 18/2018 tidak membolehkan pengurus lembaga kemasyarakatan menjadi anggota partai. Nama yang dipakai tanpa izin Anda tidak dihitung.',
  },
  'COM-3': {
    title: 'Pengurus RT, RW, atau LMK ikut kampanye',
    reason: 'Netral adalah syarat menjadi pengurus. Edaran Sekda meminta pengurus tidak berkampanye, tetapi ini bukan pidana dan lembaga resmi membacanya berbeda.',
  },
  'COM-4-run': {
    title: 'Pengurus RT, RW, atau LMK ingin menjadi calon',
    reason: 'Menurut bacaan kami, maju lewat partai sulit dipadukan dengan syarat pengurus. Tanyakan dulu ke kelurahan soal mundur sebagai pengurus.',
  },
  'COM-0': {
    title: 'Pengurus memberi tanda di media sosial atau acara',
    reason: 'Menurut bacaan kami, tanda dukungan kecil pun bisa membuat warga ragu bahwa pengurusnya netral. Pejabat provinsi meminta pengurus juga netral.',
  },
};
