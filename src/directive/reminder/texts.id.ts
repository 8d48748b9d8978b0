// Kata-kata pengingat. Surelnya sama untuk semua orang dan semua surat.
import type { RoundState } from './round-state.ts';

export const reminderId = {
  mailSubject: 'Ada surat dinas untuk Anda',
  mailText: (address: string): string => [
    'Ada surat dinas untuk Anda.', `Masuklah ke ${address} untuk membacanya.`, 'Surel ini dikirim otomatis dan tidak perlu dibalas.', '',
  ].join('\n'),
  approvalTitle: 'Kirim pengingat ke semua yang belum menjawab',
  described: { letter: 'Surat', left: 'Belum menjawab sekarang', without: 'Di antaranya tanpa alamat surel', subject: 'Judul surel' },
  nothingOwed: 'Surat ini tidak menunggu jawaban siapa pun.',
  number: (count: number): string => count.toLocaleString('id-ID'),
  title: 'Pengingat',
  owedTitle: 'Siapa yang belum menjawab',
  left: 'Belum menjawab',
  excused: 'Cuti, sakit, tugas belajar, tidak diingatkan',
  without: 'Belum menjawab dan tanpa alamat surel',
  people: (count: string): string => `${count} orang`,
  byUnit: 'Menurut unit',
  leftIn: (unit: string, count: string): string => `${unit}: ${count} orang belum`,
  leftInItself: (unit: string, count: string): string => `${unit}, unit itu sendiri: ${count} orang belum`,
  at: (time: string): string => `Angka pukul ${time}.`,
  allAnswered: 'Semua sudah menjawab. Tidak ada yang perlu diingatkan.',
  nobodyReachable: 'Alamat surel mereka tidak ada di data pegawai. Kepala unit bisa mencetak lembarnya.',
  mailTitle: 'Surel yang akan dikirim',
  mailSame: 'Surel ini sama untuk semua orang dan semua surat. Setiap orang mendapat paling banyak satu sehari.',
  askTitle: 'Minta persetujuan',
  askText: 'Orang lain menyetujuinya, lalu surel dikirim hari itu juga.',
  reason: 'Alasan atau dasar',
  reasonMissing: 'Tulis alasannya, antara 3 dan 500 huruf.',
  ask: 'Usulkan pengingat',
  notAllowed: 'Surat ini juga dikirim ke luar unit Anda. Pengingatnya diusulkan petugas seluruh instansi.',
  waitingApproval: 'Pengingat ini menunggu persetujuan orang lain.',
  toApproval: 'Lihat usulan',
  roundToday: 'Pengingat hari ini sudah disetujui. Besok Anda bisa mengusulkan lagi.',
  noServer: 'Layanan ini belum punya server surel, jadi pengingat belum bisa dikirim. Pengelola layanan bisa menyetelnya.',
  roundsTitle: 'Pengingat yang sudah disetujui',
  roundsNone: 'Belum ada.',
  roundsRounded: 'Angka dibulatkan ke puluhan.',
  roundOpen: 'Sedang berjalan.',
  roundDone: 'Selesai.',
  fewerThanTen: 'kurang dari 10 surel',
  mails: (count: string): string => `sekitar ${count} surel`,
  states: {
    waiting: 'Menunggu giliran', 'handing-over': 'Sedang diserahkan', sent: 'Diterima server surel', later: 'Ditunda, dicoba lagi', returned: 'Alamatnya tidak ada atau surelnya kembali', 'given-up': 'Tidak terkirim hari itu',
  } satisfies Record<RoundState, string>,
};

export type ReminderTexts = typeof reminderId;
