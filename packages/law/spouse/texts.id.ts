import type { RuleText } from '../engine/rule.ts';
import type { spouseRules } from './rules.ts';

export const spouseRulesId: Record<keyof typeof spouseRules, RuleText> = {
  'SPO-02': {
    title: 'Mendampingi suami atau istri saat CLTN',
    reason: 'Edaran Menteri PANRB membolehkan Anda mendampingi suami atau istri selama CLTN. Anda tetap tidak ikut mendukung atau berpidato.',
  },
  'SPO-03': {
    title: 'Berfoto dengan suami atau istri saat CLTN',
    reason: 'Edaran Menteri PANRB membolehkan foto bersama suami atau istri selama CLTN. Syaratnya, tidak ada simbol dukungan.',
  },
  'SPO-04': {
    title: 'Memakai atribut saat mendampingi suami atau istri',
    reason: 'Edaran Menteri PANRB melarang atribut instansi, partai, atau calon. CLTN tidak mengubahnya.',
  },
  'SPO-05': {
    title: 'Mendukung suami atau istri di media sosial',
    reason: 'Edaran Menteri PANRB melarang unggahan, komentar, atau like yang mendukung. CLTN tidak mengubahnya.',
  },
  'SPO-06': {
    title: 'Berbicara di acara kampanye suami atau istri',
    reason: 'Edaran Menteri PANRB melarang Anda menjadi pembicara di acara partai atau kampanye. CLTN tidak mengubahnya.',
  },
  'SPO-07': {
    title: 'Tidak terlibat dalam kampanye suami atau istri',
    reason: 'Ada instansi yang tidak meminta CLTN bila Anda sama sekali tidak terlibat. Instansi lain memintanya, jadi tanyakan ke BKD.',
  },
  'SPO-09': {
    title: 'PPPK yang suami atau istrinya menjadi calon',
    reason: 'Jenis cuti PPPK dalam PP 49/2018 tidak memuat CLTN. Menurut bacaan kami, PPPK belum bisa mendampingi; tanyakan ke BKD.',
  },
  'SPO-11': {
    title: 'Mendampingi keluarga yang menjadi calon',
    reason: 'Menurut bacaan kami, pengecualian CLTN hanya untuk suami atau istri. Untuk keluarga lain, daftar umum SKB tetap berlaku.',
  },
};
