// The legal texts that the rules cite: what they are, since when, and whether we read them. A date stands here only
// where the sources give one; where a text was not read it is cited and never quoted (U-11). A table.
import type { Confidence } from '../engine/rule.ts';
import type { SourceId } from './register.ts';

const instrumentKinds = [
  'uu', 'pp', 'perpres', 'keppres', 'skb', 'permendagri', 'permenpanrb', 'peraturan_bkn', 'perbawaslu', 'pkpu', 'circular', 'letter',
  'perda', 'pergub', 'court_ruling',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

export type Instrument = {
  readonly kind: InstrumentKind;
  readonly number: string | null;
  readonly year: number;
  /** What it is about, in Indonesian, as it is cited; not always the full official title. */
  readonly title: string;
  readonly inForceFrom?: string;
  readonly inForceUntil?: string;
  /** `whole` or the part that the rules use was read by us; `part`: only some articles; `none`: through others only. */
  readonly read: 'whole' | 'part' | 'none';
  readonly confidence: Confidence;
  readonly source: readonly SourceId[];
  readonly uncertain?: readonly string[];
};

const unread = { read: 'none', confidence: 'C2', uncertain: ['U-11'] } as const;
const readText = { read: 'whole', confidence: 'T' } as const;
const partly = { read: 'part', confidence: 'T' } as const;
const jakarta = 'Provinsi DKI Jakarta';

export const instruments = {
  'UU 20/2023': { ...partly, kind: 'uu', number: '20', year: 2023, title: 'Aparatur Sipil Negara', inForceFrom: '2023-10-31', source: ['S109', 'S110'], uncertain: ['U-11'] },
  'UU 5/2014': { ...partly, kind: 'uu', number: '5', year: 2014, title: 'Aparatur Sipil Negara', inForceUntil: '2023-10-30', source: ['S36', 'S110'] },
  'UU 7/2017': { ...partly, kind: 'uu', number: '7', year: 2017, title: 'Pemilihan Umum', source: ['S46', 'S39', 'S58'], uncertain: ['U-11'] },
  'UU 7/2023': { ...unread, kind: 'uu', number: '7', year: 2023, title: 'Penetapan Perppu 1/2022 tentang Perubahan UU 7/2017 menjadi undang-undang', source: ['S128'] },
  'UU 10/2016': { ...readText, kind: 'uu', number: '10', year: 2016, title: 'Perubahan Kedua atas UU 1/2015 (pemilihan gubernur, bupati, dan wali kota)', source: ['S06'] },
  'UU 8/2015': { ...readText, kind: 'uu', number: '8', year: 2015, title: 'Perubahan atas UU 1/2015 (pemilihan gubernur, bupati, dan wali kota)', source: ['S07b'] },
  'UU 1/2015': { ...readText, kind: 'uu', number: '1', year: 2015, title: 'Pemilihan gubernur, bupati, dan wali kota', source: ['S07'] },
  'UU 23/2014': { ...readText, kind: 'uu', number: '23', year: 2014, title: 'Pemerintahan Daerah', source: ['S08'] },
  'UU 29/2007': { ...readText, kind: 'uu', number: '29', year: 2007, title: 'Pemerintahan Provinsi DKI Jakarta sebagai ibu kota negara', source: ['S09'] },
  'UU 2/2024': { ...unread, kind: 'uu', number: '2', year: 2024, title: 'Provinsi Daerah Khusus Jakarta (diundangkan 25 April 2024, berlakunya menunggu keputusan presiden)', source: ['S121'] },
  'UU 151/2024': { ...unread, kind: 'uu', number: '151', year: 2024, title: 'Perubahan atas UU 2/2024 (30 November 2024)', source: ['S121'] },
  'UU 27/2022': { ...readText, kind: 'uu', number: '27', year: 2022, title: 'Pelindungan Data Pribadi', inForceFrom: '2022-10-17', source: ['S11P'] },
  'UU 31/2014': { ...readText, kind: 'uu', number: '31', year: 2014, title: 'Perubahan atas UU 13/2006 tentang Perlindungan Saksi dan Korban', source: ['S12W'] },
  'PP 94/2021': { ...readText, kind: 'pp', number: '94', year: 2021, title: 'Disiplin Pegawai Negeri Sipil', inForceFrom: '2021-08-31', source: ['S01'] },
  'PP 79/2021': { ...readText, kind: 'pp', number: '79', year: 2021, title: 'Upaya Administratif dan Badan Pertimbangan ASN', inForceFrom: '2021-08-10', source: ['S02'] },
  'PP 53/2010': { ...partly, kind: 'pp', number: '53', year: 2010, title: 'Disiplin Pegawai Negeri Sipil (jenis hukuman sedang masih dipakai: U-04)', inForceUntil: '2021-08-30', source: ['S05'], uncertain: ['U-04'] },
  'PP 42/2004': { ...readText, kind: 'pp', number: '42', year: 2004, title: 'Pembinaan Jiwa Korps dan Kode Etik PNS', inForceFrom: '2004-10-18', source: ['S03'] },
  'PP 37/2004': { ...partly, kind: 'pp', number: '37', year: 2004, title: 'Larangan PNS menjadi anggota partai politik', source: ['S05'] },
  'PP 49/2018': { ...partly, kind: 'pp', number: '49', year: 2018, title: 'Manajemen PPPK', source: ['S04'], uncertain: ['U-09'] },
  'PP 11/2017': { ...partly, kind: 'pp', number: '11', year: 2017, title: 'Manajemen PNS', source: ['S05'] },
  'PP 49/2008': { ...partly, kind: 'pp', number: '49', year: 2008, title: 'Pemilihan, pengangkatan, dan pemberhentian kepala daerah (Pasal 132A)', source: ['S117'] },
  'PP 43/2018': { ...readText, kind: 'pp', number: '43', year: 2018, title: 'Peran serta masyarakat dalam pemberantasan korupsi', source: ['S12W'] },
  'PP 71/2000': { ...readText, kind: 'pp', number: '71', year: 2000, title: 'Peran serta masyarakat dalam pemberantasan korupsi (dicabut oleh PP 43/2018)', source: ['S12W'] },
  'Perpres 116/2022': { ...unread, kind: 'perpres', number: '116', year: 2022, title: 'Pengawasan dan pengendalian manajemen ASN', source: ['S74'] },
  'Perpres 91/2024': { ...unread, kind: 'perpres', number: '91', year: 2024, title: 'Kementerian PANRB', source: ['S111'] },
  'Perpres 92/2024': { ...unread, kind: 'perpres', number: '92', year: 2024, title: 'Badan Kepegawaian Negara', source: ['S111'] },
  'Keppres 7/2024': { ...unread, kind: 'keppres', number: '7', year: 2024, title: 'Cuti bersama ASN tahun 2024 (9 Januari 2024)', source: ['S127'] },
  'Keppres 10/2024': { ...unread, kind: 'keppres', number: '10', year: 2024, title: 'Hari pemungutan suara pemilu sebagai hari libur (6 Februari 2024)', source: ['S127'] },
  'Keppres 33/2024': { ...unread, kind: 'keppres', number: '33', year: 2024, title: 'Hari pemungutan suara pilkada sebagai hari libur (21 November 2024)', source: ['S127'] },
  'SKB 22 September 2022': { ...unread, kind: 'skb', number: '2/2022; 800-5474/2022; 246/2022; 30/2022; 1447.1/PM.01/K.1/09/2022', year: 2022, title: 'Pedoman pembinaan dan pengawasan netralitas pegawai ASN (keputusan bersama lima lembaga)', inForceFrom: '2022-09-22', source: ['S10', 'S106'], uncertain: ['U-01', 'U-02', 'U-03', 'U-11', 'U-16'] },
  'Permendagri 18/2018': { ...unread, kind: 'permendagri', number: '18', year: 2018, title: 'Lembaga kemasyarakatan desa', source: ['S51'] },
  'PermenPANRB 62/2018': { ...unread, kind: 'permenpanrb', number: '62', year: 2018, title: 'Pengelolaan pengaduan pelayanan publik', confidence: 'C1', source: ['S12L'] },
  'Peraturan BKN 6/2022': { ...unread, kind: 'peraturan_bkn', number: '6', year: 2022, title: 'Pelaksanaan PP 94/2021 tentang disiplin PNS (April 2022)', source: ['S113'], uncertain: ['U-04', 'U-11'] },
  'Peraturan BKN 1/2023': { ...unread, kind: 'peraturan_bkn', number: '1', year: 2023, title: 'Pemblokiran data kepegawaian (10 Januari 2023)', source: ['S74'] },
  'Perbawaslu 7/2022': { ...partly, kind: 'perbawaslu', number: '7', year: 2022, title: 'Penanganan temuan dan laporan pelanggaran pemilu', source: ['S38', 'S119'], uncertain: ['U-14'] },
  'Perbawaslu 8/2020': { ...unread, kind: 'perbawaslu', number: '8', year: 2020, title: 'Penanganan pelanggaran pilkada (diubah dengan Perbawaslu 9/2024)', source: ['S38'] },
  'Perbawaslu 9/2024': { ...unread, kind: 'perbawaslu', number: '9', year: 2024, title: 'Perubahan atas Perbawaslu 8/2020', source: ['S38'] },
  'Perbawaslu 6/2018': { ...unread, kind: 'perbawaslu', number: '6', year: 2018, title: 'Pengawasan netralitas ASN, TNI, dan Polri', source: ['S119'] },
  'PKPU 3/2022': { ...unread, kind: 'pkpu', number: '3', year: 2022, title: 'Tahapan dan jadwal Pemilu 2024', source: ['S128'] },
  'PKPU 19/2023': { ...partly, kind: 'pkpu', number: '19', year: 2023, title: 'Pencalonan presiden dan wakil presiden', source: ['S125'] },
  'PKPU 25/2023': { ...unread, kind: 'pkpu', number: '25', year: 2023, title: 'Pemungutan dan penghitungan suara', confidence: 'C1', source: ['S97'] },
  'PKPU 2/2024': { ...unread, kind: 'pkpu', number: '2', year: 2024, title: 'Tahapan dan jadwal Pilkada 2024 (26 Januari 2024)', source: ['S129'] },
  'PKPU 13/2024': { ...unread, kind: 'pkpu', number: '13', year: 2024, title: 'Kampanye Pilkada 2024', confidence: 'C1', source: ['S61'] },
  'SE Bawaslu 111/2024': { ...unread, kind: 'circular', number: '111', year: 2024, title: 'Hal penting dalam pengawasan kampanye pilkada', inForceFrom: '2024-10-30', source: ['S87', 'S88'] },
  'SE MenPANRB 01/2023': { ...unread, kind: 'circular', number: '01', year: 2023, title: 'Netralitas pegawai non-ASN', inForceFrom: '2023-01-03', source: ['S30'] },
  'SE MenPANRB 18/2023': { ...unread, kind: 'circular', number: '18', year: 2023, title: 'ASN yang suami atau istrinya menjadi calon', source: ['S20'] },
  'SE MenPANRB 4/2024': { ...unread, kind: 'circular', number: '4', year: 2024, title: 'Peralihan tugas KASN', inForceFrom: '2024-09-04', source: ['S111'], uncertain: ['CU-06', 'U-11'] },
  'SE Mendagri 821/5492/SJ': { ...partly, confidence: 'C2', kind: 'circular', number: '821/5492/SJ', year: 2022, title: 'Kewenangan Plt, Pj, dan Pjs kepala daerah di bidang kepegawaian', inForceFrom: '2022-09-14', source: ['S49', 'S117'] },
  'Surat Mendagri 100.2.1.3/1575/SJ': { ...unread, kind: 'letter', number: '100.2.1.3/1575/SJ', year: 2024, title: 'Penggantian pejabat menjelang pilkada (29 Maret 2024, berlaku sejak 22 Maret 2024)', inForceFrom: '2024-03-22', source: ['S48'] },
  'SE Mendagri 13 November 2024': { ...unread, kind: 'circular', number: null, year: 2024, title: 'Penundaan bantuan sosial dari APBD', inForceFrom: '2024-11-13', inForceUntil: '2024-11-27', source: ['S54'], uncertain: ['U-13'] },
  'SE Sekda DKI e-0011/SE/2023': { ...unread, kind: 'circular', number: 'e-0011/SE/2023', year: 2023, title: `Netralitas pegawai, ${jakarta}`, source: ['S13', 'S63'] },
  'SE Kepala BKD DKI e-00036/SE/2023': { ...unread, kind: 'circular', number: 'e-00036/SE/2023', year: 2023, title: `Daftar pelanggaran dan sanksi, ikrar dan pakta integritas, ${jakarta}`, source: ['S13', 'S63'] },
  'SE Sekda DKI 65/SE/2018': { ...unread, kind: 'circular', number: '65/SE/2018', year: 2018, title: `Netralitas pengurus lembaga kemasyarakatan, ${jakarta}`, confidence: 'C1', source: ['S53'] },
  'Perda DKI 5/2010': { ...unread, kind: 'perda', number: '5', year: 2010, title: `Lembaga Musyawarah Kelurahan, ${jakarta} (diubah dengan Perda 4/2024)`, source: ['S53'] },
  'Pergub DKI 98/2021': { ...unread, read: 'part', kind: 'pergub', number: '98', year: 2021, title: `Kode etik dan kode perilaku pegawai ASN, ${jakarta} (hanya judul dan pembukaan yang terbaca)`, source: ['S64'] },
  'Pergub DKI 22/2022': { ...unread, kind: 'pergub', number: '22', year: 2022, title: `Rukun tetangga dan rukun warga, ${jakarta}`, source: ['S50'] },
  'Pergub DKI 171/2016': { ...unread, kind: 'pergub', number: '171', year: 2016, title: `Rukun tetangga dan rukun warga, ${jakarta} (diganti Pergub 22/2022)`, source: ['S52'] },
  'Pergub DKI 140/2011': { ...unread, read: 'part', kind: 'pergub', number: '140', year: 2011, title: `Penyelesaian perkara disiplin PNS, ${jakarta} (belum diketahui masih berlaku atau tidak)`, confidence: 'C1', source: ['S124'] },
  'Pergub DKI 39/2008': { ...unread, read: 'part', kind: 'pergub', number: '39', year: 2008, title: `Pelimpahan wewenang menjatuhkan hukuman, ${jakarta} (belum diketahui masih berlaku atau tidak)`, confidence: 'C1', source: ['S124'] },
  'Putusan MK 41/PUU-XII/2014': { ...unread, kind: 'court_ruling', number: '41/PUU-XII/2014', year: 2014, title: 'ASN mundur sejak ditetapkan sebagai calon', confidence: 'C1', source: ['S33'] },
  'Putusan MK 136/PUU-XXII/2024': { ...unread, kind: 'court_ruling', number: '136/PUU-XXII/2024', year: 2024, title: 'Pasal 188 UU 1/2015 juga untuk pejabat daerah dan anggota TNI/Polri', inForceFrom: '2024-11-14', source: ['S47'] },
  'Putusan MK 135/PUU-XXII/2024': { ...unread, kind: 'court_ruling', number: '135/PUU-XXII/2024', year: 2025, title: 'Pemilu nasional dan pemilu daerah dipisah mulai 2029 (26 Juni 2025)', source: ['S131'] },
  'Putusan MK 104/PUU-XXIII/2025': { ...unread, kind: 'court_ruling', number: '104/PUU-XXIII/2025', year: 2025, title: 'Putusan Bawaslu atas pelanggaran administrasi pilkada mengikat KPU', inForceFrom: '2025-07-30', source: ['S72'] },
  'Putusan MK 121/PUU-XXII/2024': { ...unread, kind: 'court_ruling', number: '121/PUU-XXII/2024', year: 2025, title: 'Lembaga mandiri pengawas sistem merit, etik, dan perilaku ASN paling lama dalam 2 tahun', inForceFrom: '2025-10-16', source: ['S35'] },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof instruments;
