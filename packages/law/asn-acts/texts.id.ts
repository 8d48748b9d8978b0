import type { RuleText } from '../engine/rule.ts';
import type { asnActs } from './rules.ts';

export const asnActsId: Record<keyof typeof asnActs, RuleText> = {
  'ASN-4': {
    title: 'Menjadi anggota partai sejak 31 Oktober 2023',
    reason: 'UU 20/2023 memberhentikan tidak dengan hormat pegawai ASN yang menjadi anggota atau pengurus partai. Nama yang dipakai tanpa izin tidak dihitung.',
  },
  'ASN-8': {
    title: 'Menjadi anggota partai sebelum 31 Oktober 2023',
    reason: 'UU 5/2014 memberhentikan tidak dengan hormat PNS yang menjadi anggota atau pengurus partai. Undang-undang itu berlaku sampai 30 Oktober 2023.',
  },
  'SAN-PPPK-2': {
    title: 'PPPK menjadi anggota partai',
    reason: 'PP 49/2018 memutus perjanjian kerja PPPK yang menjadi anggota atau pengurus partai. Nama yang dipakai tanpa izin tidak dihitung.',
  },
};
