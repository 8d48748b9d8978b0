import type { RuleText } from '../engine/rule.ts';
import type { running } from './rules.ts';

export const runningId: Record<keyof typeof running, RuleText> = {
  'RUN-02': {
    title: 'Mempromosikan diri sebagai bakal calon',
    reason: 'Menurut bacaan kami, Anda sendiri menjadi bakal calon dalam daftar kode etik SKB. Spanduk, unggahan, dan kegiatan untuk pencalonan Anda termasuk.',
  },
  'RUN-05': {
    title: 'Menjadi calon tetapi belum mundur dari ASN',
    reason: 'UU 20/2023 mewajibkan ASN mundur secara tertulis sejak ditetapkan sebagai calon. Bila tidak mundur, ia diberhentikan dengan hormat.',
  },
  'RUN-09': {
    title: 'Menjadi calon legislatif tanpa surat mundur',
    reason: 'UU 7/2017 meminta surat mundur yang tidak bisa ditarik untuk calon DPR dan DPRD. Surat itu diminta sebelum penetapan calon.',
  },
  'RUN-06': {
    title: 'Mempersiapkan pencalonan setelah CLTN atau mundur',
    reason: 'BKN menjelaskan CLTN bisa diberikan untuk ini setelah lima tahun bekerja terus-menerus. Setelah ditetapkan sebagai calon, Anda tetap harus mundur.',
  },
  'RUN-08': {
    title: 'Penjabat kepala daerah ingin menjadi calon',
    reason: 'UU 10/2016 tidak membolehkan penjabat kepala daerah menjadi calon dalam pilkada.',
  },
  'PAR-1': {
    title: 'Maju menjadi calon DPD tanpa mundur',
    reason: 'PP 37/2004 meminta PNS mundur lebih dulu sebelum maju menjadi calon DPD.',
  },
};
