// Satu label pendek untuk tiap kata fakta; label ini juga menjadi tombol jawaban.
import type { Standing } from '../engine/condition.ts';
import type {
  ActorKind, ContentTime, Contest, ContestKind, KnownPhase, Medium, Post, Relation, Stance, Target, TargetStatus,
} from '../vocabulary.ts';

export const vocabularyId = {
  'actor.kind': {
    pns: 'PNS',
    cpns: 'CPNS',
    pppk: 'PPPK',
    contract_worker: 'PJLP, honorer, atau pegawai kontrak',
    community_officer: 'RT, RW, LMK, kader, atau FKDM',
    village_head: 'Kepala desa',
    village_staff: 'Perangkat desa',
    elected_official: 'Pejabat terpilih',
    volunteer: 'Relawan layanan pemerintah',
    other_non_asn: 'Warga biasa',
  },
  'actor.post': {
    jpt_madya: 'Pimpinan tinggi madya',
    jpt_pratama: 'Pimpinan tinggi pratama (eselon II)',
    administrator: 'Administrator (eselon III)',
    supervisor: 'Pengawas (eselon IV)',
    staff: 'Staf atau pelaksana',
    functional: 'Pejabat fungsional',
    camat: 'Camat',
    lurah: 'Lurah',
    school_head: 'Kepala sekolah',
    teacher: 'Guru',
    health_worker: 'Tenaga kesehatan',
    acting_head: 'Penjabat kepala daerah',
    election_officer: 'Petugas KPPS, PPS, atau PPK',
    village_secretary: 'Sekretaris desa atau kelurahan',
  },
  'actor.onUnpaidLeave': { yes: 'Ya, surat CLTN sudah saya terima', no: 'Tidak' },
  contest: {
    president: 'Presiden dan wakil presiden',
    dpr: 'DPR',
    dpd: 'DPD',
    dprd_province: 'DPRD provinsi',
    dprd_city: 'DPRD kabupaten atau kota',
    governor: 'Gubernur',
    regent: 'Bupati',
    mayor: 'Wali kota',
    legislature: 'DPR, DPD, atau DPRD (caleg)',
    regional_head: 'Pilkada (gubernur, bupati, wali kota)',
  },
  relation: { spouse: 'Suami atau istri saya', family: 'Keluarga saya yang lain', none: 'Tidak ada hubungan keluarga', self: 'Saya sendiri' },
  medium: {
    public_online: 'Media sosial yang bisa dilihat umum',
    campaign_account: 'Akun atau grup tim pemenangan',
    candidate_account: 'Akun calon atau partai sendiri',
    closed_group: 'Grup tertutup, misalnya grup WA',
    status_story: 'Status WA atau story',
    private_message: 'Pesan ke satu orang',
    broadcast: 'Televisi, radio, atau siaran',
    physical: 'Langsung di tempat',
    official_duty: 'Surat, pidato, atau program kantor',
    party_register: 'Daftar anggota partai',
  },
  target: {
    prospective: 'Bakal calon',
    candidate: 'Calon atau bakal calon',
    party: 'Partai politik',
    campaign_team: 'Tim sukses atau relawan calon',
    props: 'Spanduk, baliho, atau alat peraga',
    official: 'Pejabat yang juga calon',
    self: 'Saya sendiri',
    election_body: 'KPU atau Bawaslu',
    none: 'Bukan calon atau partai',
  },
  targetStatusKnown: {
    not_registered: 'Belum mendaftar ke KPU',
    registered: 'Sudah mendaftar, belum ditetapkan KPU',
    determined: 'Sudah ditetapkan KPU',
  },
  standing: {
    none: 'Belum menjadi calon',
    prospective: 'Bakal calon, belum ditetapkan KPU',
    candidate: 'Calon, sudah ditetapkan KPU',
  },
  contentMade: { before_candidacy: 'Sebelum orang itu menjadi calon', during_candidacy: 'Sesudah orang itu menjadi calon' },
  stance: { support: 'Mendukung', oppose: 'Menentang', neutral: 'Netral', unclear: 'Tidak jelas' },
  phaseKnown: {
    before_campaign: 'Sebelum masa kampanye',
    campaign: 'Masa kampanye',
    quiet_days: 'Masa tenang',
    voting: 'Hari pemungutan suara',
    after_voting: 'Setelah pemungutan suara',
  },
} satisfies {
  'actor.kind': Record<ActorKind, string>;
  'actor.post': Record<Post, string>;
  'actor.onUnpaidLeave': Record<'yes' | 'no', string>;
  contest: Record<Contest | ContestKind, string>;
  relation: Record<Relation, string>;
  medium: Record<Medium, string>;
  target: Record<Target, string>;
  targetStatusKnown: Record<TargetStatus, string>;
  standing: Record<Standing, string>;
  contentMade: Record<ContentTime, string>;
  stance: Record<Stance, string>;
  phaseKnown: Record<KnownPhase, string>;
};

/** Same facts, same values, in every language. */
export type VocabularyTexts = { readonly [F in keyof typeof vocabularyId]: Readonly<Record<keyof (typeof vocabularyId)[F], string>> };
