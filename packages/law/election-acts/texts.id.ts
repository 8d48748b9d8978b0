// Pidana hanya disebut sebagai pasal yang mungkin tersentuh; Bawaslu dan pengadilan yang memutuskan.
import type { RuleText } from '../engine/rule.ts';
import type { electionActs } from './rules.ts';

export const electionActsId: Record<keyof typeof electionActs, RuleText> = {
  'EL-2': {
    title: 'Menjadi pelaksana atau tim kampanye pemilu',
    reason: 'UU 7/2017 melarang ASN dan aparat desa menjadi pelaksana atau tim kampanye. Bawaslu dan pengadilan yang memutuskan.',
  },
  'EL-3': {
    title: 'Memakai fasilitas pemerintah untuk kampanye pemilu',
    reason: 'UU 7/2017 membatasi fasilitas pemerintah untuk kampanye. Putusan MK tahun 2023 memberi pengecualian, jadi petugas yang menilai.',
  },
  'EL-4-village': {
    title: 'Kepala desa membuat keputusan yang memihak',
    reason: 'UU 7/2017 melarang kepala desa membuat keputusan atau tindakan yang memihak selama masa kampanye.',
  },
  'EL-4-state': {
    title: 'Pejabat terpilih membuat keputusan yang memihak',
    reason: 'UU 7/2017 melarang pejabat negara membuat keputusan yang memihak selama kampanye. Pasal pidananya belum kami pastikan, jadi petugas yang menilai.',
  },
  'EL-4-officials': {
    title: 'Pejabat ASN membuat keputusan yang memihak',
    reason: 'UU 7/2017 melarang pejabat ASN membuat keputusan atau tindakan yang memihak selama kampanye. Pasal ini tidak punya pidana sendiri bagi ASN.',
  },
  'EL-5': {
    title: 'Kegiatan ASN yang memihak peserta pemilu',
    reason: 'UU 7/2017 melarang pertemuan, ajakan, imbauan, atau pemberian barang yang memihak. Ini berlaku juga sebelum dan sesudah kampanye.',
  },
  'EL-6': {
    title: 'Pejabat memakai fasilitas negara untuk kampanye',
    reason: 'UU 7/2017 melarang pejabat negara dan daerah memakai fasilitas negara dalam kampanye. Gedung yang disewakan untuk umum dikecualikan.',
  },
  'EL-7': {
    title: 'Kampanye di luar jadwal',
    reason: 'UU 7/2017 mengatur kampanye di luar jadwal bagi siapa pun. Petugas menilai apakah itu sudah kampanye.',
  },
  'PK-1': {
    title: 'ASN dilibatkan dalam kampanye pilkada',
    reason: 'UU 10/2016 melarang pasangan calon melibatkan ASN dan lurah dalam kampanye. Pasal ini ditujukan kepada calon, jadi petugas yang menilai.',
  },
  'PK-2': {
    title: 'Pejabat ASN atau lurah membuat keputusan memihak',
    reason: 'UU 10/2016 melarang pejabat ASN, kepala desa, dan lurah membuat keputusan atau tindakan yang memihak pasangan calon.',
  },
  'PK-2-mk136': {
    title: 'Pejabat daerah membuat keputusan yang memihak',
    reason: 'Sejak putusan MK pada 14 November 2024, pidana Pasal 188 juga mengenai pejabat daerah. Keputusan yang memihak pasangan calon dilarang.',
  },
  'PK-4': {
    title: 'Memakai wewenang atau program untuk memihak calon',
    reason: 'UU 10/2016 melarang kepala daerah dan penjabatnya memakai wewenang atau program untuk memihak. Ini berlaku pada jangka waktu tertentu.',
  },
  'PK-3': {
    title: 'Mengganti pejabat menjelang pilkada',
    reason: 'UU 10/2016 melarang kepala daerah dan penjabatnya mengganti pejabat sejak enam bulan sebelum penetapan calon. Izin tertulis Menteri Dalam Negeri membuatnya boleh.',
  },
  'PK-5': {
    title: 'Mengganti pejabat setelah pelantikan kepala daerah',
    reason: 'UU 10/2016 meminta kepala daerah mendapat izin tertulis Menteri Dalam Negeri dalam enam bulan setelah pelantikan.',
  },
  'PK-7': {
    title: 'Uang atau barang untuk memengaruhi pemilih pilkada',
    reason: 'UU 10/2016 melarang siapa pun memberi uang atau barang untuk memengaruhi pemilih. Pemilih yang menerima juga kena.',
  },
  'EL-vote-buying': {
    title: 'Uang atau barang untuk memengaruhi pemilih pemilu',
    reason: 'UU 7/2017 mengatur pemberian uang atau barang kepada pemilih. Pasalnya belum kami pastikan, jadi petugas yang menilai.',
  },
  'PRG-5': {
    title: 'Penjabat kepala daerah memindahkan pegawai',
    reason: 'PP 49/2008 melarang penjabat memindahkan pegawai tanpa izin tertulis Menteri Dalam Negeri. Ini berlaku juga di luar masa pemilihan.',
  },
  'PRG-3': {
    title: 'Membagikan bansos APBD menjelang pilkada',
    reason: 'Edaran Menteri Dalam Negeri menunda bansos APBD pada 13 sampai 27 November 2024. Bencana dan keadaan darurat dikecualikan.',
  },
  'DES-29b': {
    title: 'Aparat desa menguntungkan golongan tertentu',
    reason: 'UU Desa melarang kepala dan perangkat desa menguntungkan golongan tertentu. Bawaslu pernah memakai pasal ini untuk acara deklarasi.',
  },
  'PRG-1': {
    title: 'Mengganti pejabat pada masa pilkada 2024',
    reason: 'Surat Menteri Dalam Negeri tanggal 29 Maret 2024 melarang penggantian pejabat tanpa izin tertulis. Kepala sekolah dan kepala puskesmas termasuk.',
  },
  'PK-3-approved': {
    title: 'Mengganti pejabat dengan izin Menteri',
    reason: 'Penggantian boleh dilakukan kalau Menteri Dalam Negeri sudah memberi izin tertulis.',
  },
};
