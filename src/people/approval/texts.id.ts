// Kata-kata halaman persetujuan: dua orang untuk satu tindakan.
import type { ApprovalState } from './approval.ts';
import type { DecideRefusal } from './decide.ts';

const states: Record<ApprovalState, string> = {
  waiting: 'Menunggu orang kedua',
  approved: 'Disetujui, belum dijalankan',
  refused: 'Ditolak',
  withdrawn: 'Ditarik kembali',
  expired: 'Sudah lewat waktunya',
  done: 'Disetujui dan sudah dijalankan',
};

const refusals: Record<DecideRefusal, string> = {
  'not-there': 'Usulan ini tidak kami temukan.',
  'decided-already': 'Usulan ini sudah diputuskan. Keputusan itu tidak berubah.',
  expired: 'Waktu usulan ini sudah habis. Kalau masih perlu, pengusul membuat yang baru.',
  'own-proposal': 'Anda yang mengusulkan, jadi orang lain yang memutuskan.',
  'same-person': 'Data Anda sama dengan data pengusul. Orang lain yang memutuskan.',
  'own-matter': 'Usulan ini tentang Anda sendiri, jadi orang lain yang memutuskan.',
  'not-allowed': 'Hak Anda tidak mencakup usulan ini.',
  'content-changed': 'Isi usulan tidak sama dengan yang Anda lihat. Tidak ada yang dijalankan. Beri tahu pengelola layanan.',
  'proposer-may-no-longer': 'Pengusul tidak lagi punya hak untuk ini. Tidak ada yang dijalankan.',
  'no-reason': 'Tulis alasannya, antara 3 dan 500 huruf.',
  unreadable: 'Usulan ini dibuat oleh versi lain dan tidak bisa dibaca di sini.',
  'not-done': 'Usulan ini tidak bisa dijalankan lagi, misalnya karena sudah dijalankan atau tanggalnya lewat.',
};

export const approvalId = {
  title: 'Persetujuan',
  intro: 'Beberapa tindakan perlu dua orang. Satu orang mengusulkan, orang lain memutuskan.',
  waitingTitle: 'Menunggu Anda',
  waitingNone: 'Tidak ada usulan yang menunggu Anda.',
  ownTitle: 'Usulan Anda',
  ownNone: 'Anda tidak punya usulan yang menunggu.',
  proposerTerm: 'Pengusul',
  reasonTerm: 'Alasan',
  expiresTerm: 'Paling lambat',
  stateTerm: 'Keadaan',
  decidedByTerm: 'Diputuskan oleh',
  decidedReasonTerm: 'Alasan keputusan',
  contentTitle: 'Isi usulan',
  hashTerm: 'Sidik isi',
  hashHint: 'Yang Anda setujui adalah isi dengan sidik ini, tidak kurang dan tidak lebih.',
  decideTitle: 'Keputusan Anda',
  decideNote: 'Periksa isi usulan dan alasannya. Keputusan ini atas nama Anda dan tertulis di catatan.',
  approve: 'Setujui dan jalankan',
  approveLater: 'Setujui',
  refuse: 'Tolak',
  refuseReason: 'Alasan menolak',
  withdraw: 'Tarik kembali',
  withdrawReason: 'Alasan menarik kembali',
  reasonHint: 'Antara 3 dan 500 huruf.',
  toList: 'Lihat semua persetujuan',
  unknownPerson: 'Orang yang tidak lagi tercatat',
  unknownKind: 'Usulan dari versi lain',
  states,
  refusals,
};

export type ApprovalTexts = typeof approvalId;
