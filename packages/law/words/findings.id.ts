// Kata untuk rincian pemeriksa. Halaman jawaban singkat tidak memuat ini.
import type { Confidence, Decider, Effect } from '../engine/rule.ts';
import type { Finding, Level, Proof, Track } from '../vocabulary.ts';

export const findingsId = {
  finding: {
    breach: 'masuk larangan',
    no_breach: 'tidak masuk larangan',
    disputed: 'masih diperdebatkan',
    not_covered: 'tidak disebut aturan',
    needs_facts: 'perlu keterangan lagi',
  },
  level: {
    moral: 'sanksi moral',
    light: 'hukuman disiplin ringan',
    moderate: 'hukuman disiplin sedang',
    severe: 'hukuman disiplin berat',
    dismissal: 'pemberhentian',
    criminal: 'pidana pemilihan',
  },
  track: {
    ethics: 'kode etik',
    discipline: 'disiplin pegawai',
    dismissal: 'pemberhentian',
    election_crime: 'pidana pemilihan',
    contract: 'kontrak kerja',
    community: 'lembaga kemasyarakatan',
    office: 'kewajiban jabatan',
  },
  decider: {
    appointing_authority: 'Pejabat Pembina Kepegawaian',
    appointing_authority_after_ethics_council: 'Pejabat Pembina Kepegawaian, setelah sidang Majelis Kode Etik',
    bawaslu_and_courts: 'Bawaslu, Gakkumdu, dan pengadilan',
    contract_giver: 'Instansi yang memberi kontrak',
    ward_head: 'Lurah',
    home_minister: 'Menteri Dalam Negeri',
    regent_or_mayor: 'Bupati atau wali kota',
    satgas: 'Satuan tugas SKB',
  },
  levelOpen: {
    'U-05': 'PP 94/2021 tidak menulis tingkat untuk butir ini.',
    'U-09': 'Aturan untuk PPPK di Jakarta belum ditemukan.',
    'U-16': 'SKB tidak menulis tingkat untuk bentuk lain.',
    circular: 'Dasarnya surat edaran, dan surat itu tidak menulis tingkat.',
    community_ladder: 'Lurah bisa menegur, membina, atau mengakhiri masa tugas.',
    contract_ladder: 'Akibatnya bertingkat menurut kontrak.',
    dismissal_with_honour: 'Akibatnya pemberhentian dengan hormat, bukan hukuman disiplin.',
    duty_of_candidate: 'Pasal ini ditujukan kepada calon, bukan kepada pegawai.',
    facts_missing: 'Keterangan belum cukup untuk menyebut tingkat.',
    no_own_crime: 'Pasal ini tidak punya pidana sendiri; Bawaslu meneruskannya ke instansi.',
    none_set: 'Aturan tidak menulis tingkat.',
    not_encoded: 'Aturan ini di luar Jakarta, dan tingkatnya belum kami susun.',
    not_in_list: 'Tidak ada dalam daftar, jadi tidak ada tingkat.',
    to_be_proven: 'Kejadiannya masih harus dibuktikan.',
  },
  confidence: {
    T: 'Kami membaca naskah aturannya.',
    C2: 'Dua sumber atau lebih menyebutnya.',
    C1: 'Baru satu sumber yang menyebutnya.',
    M: 'Belum ada sumber; periksa dulu.',
    I: 'Ini bacaan kami.',
  },
  effect: {
    breach: 'larangan',
    disputed: 'diperdebatkan',
    no_breach: 'bukan larangan',
    person: 'dinilai petugas',
    advice: 'saran',
  },
  elementState: { met: 'terpenuhi', not_met: 'tidak terpenuhi', unknown: 'belum diketahui' },
  proof: {
    admitted: 'diakui',
    documented: 'ada dokumennya',
    witnessed: 'ada saksinya',
    alleged: 'baru dugaan',
    hearsay: 'dengar dari orang lain',
    denied: 'dibantah',
  },
} satisfies {
  finding: Record<Finding, string>;
  level: Record<Level, string>;
  track: Record<Track, string>;
  decider: Record<Decider, string>;
  levelOpen: Record<string, string>;
  confidence: Record<Confidence, string>;
  effect: Record<Effect, string>;
  elementState: Record<'met' | 'not_met' | 'unknown', string>;
  proof: Record<Proof, string>;
};

export type FindingTexts = { readonly [G in keyof typeof findingsId]: Readonly<Record<keyof (typeof findingsId)[G], string>> };
