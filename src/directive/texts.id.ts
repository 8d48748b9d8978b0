import type { DirectiveKind, DirectiveState, WantedResponse } from './directive.ts';

export const directiveId = {
  sendTitle: 'Kirim surat ke semua penerimanya',
  kinds: {
    instruction: 'Instruksi', circular: 'Surat edaran', appeal: 'Imbauan', briefing: 'Sosialisasi', quiz: 'Kuis', pledge: 'Pakta integritas',
    declaration: 'Deklarasi', 'phase-notice': 'Pemberitahuan tahapan', central: 'Arahan pusat',
  } satisfies Record<DirectiveKind, string>,
  states: {
    draft: 'Naskah', proposed: 'Menunggu persetujuan', sending: 'Sedang dikirim', sent: 'Sudah dikirim', withdrawn: 'Ditarik', closed: 'Selesai',
  } satisfies Record<DirectiveState, string>,
  wanted: { read: 'Dibaca', attended: 'Dihadiri', passed: 'Dikerjakan', signed: 'Ditandatangani' } satisfies Record<WantedResponse, string>,
  groups: { 'civil-servant': 'ASN', community: 'Lembaga kemasyarakatan', 'contract-worker': 'PJLP' },
  described: { kind: 'Jenis', title: 'Judul', issuer: 'Dari', letter: 'Nomor surat', noLetter: 'Tanpa surat', wanted: 'Yang diminta', nothing: 'Tidak ada', audience: 'Penerima', asksAgain: 'Meminta jawaban lagi', yes: 'Ya', no: 'Tidak', hash: 'Sidik naskah', due: 'Paling lambat', from: 'Mulai berlaku',
    cascade: 'Disampaikan lagi', cascadeUnits: 'Setiap kepala unit menyatakan sudah menyampaikan', chat: 'Teks untuk grup percakapan', units: 'Hanya unit', areas: 'Hanya wilayah', echelons: 'Hanya eselon',
    roles: 'Hanya pemegang peran', chosen: 'Hanya orang tertentu', heads: 'Hanya kepala unit',
    textFor: (groups: string): string => `Isi untuk ${groups}`, itemsFor: (group: string): string => `Soal untuk ${group}`,
  },
  waiting: {
    letters: (count: number): string => `${count} surat menunggu jawaban Anda`, centrals: (count: number): string => `${count} surat pusat sedang Anda urus`,
    corrections: (count: number): string => `${count} catatan data yang salah`,
  },
  people: (count: number): string => `${count.toLocaleString('id-ID')} orang`,
};

export type DirectiveTexts = typeof directiveId;
