import type { FileState } from './file-state.ts';
import type { WhyPledgeFails } from '../../../../packages/proof/pledge/check-pledge.ts';
import type { PledgeRecord } from '../../../../packages/proof/pledge/record.ts';

export const pledgePaperId = {
  title: 'Bukti ikrar',
  name: 'Nama', post: 'Jabatan', unit: 'Unit', at: 'Waktu', way: 'Cara', version: 'Naskah', number: 'Nomor', print: 'Sidik ikrar',
  versionOf: 'Versi {number}, sidik {print}',
  ways: { own: 'Akun sendiri', helper: 'Lewat petugas pendamping', paper: 'Lembar kertas', list: 'Daftar hadir' } satisfies Record<PledgeRecord['way'], string>,
  sealed: 'Ikrar ini termasuk dalam lembar segel tanggal {day}. Hari itu ada {count} ikrar.',
  howToCheck: 'Siapa pun dapat memeriksa bukti ini.\nPindai kode di samping, atau jalankan perintah ini tanpa internet:\nnpx netral verify-pledge\nBerkas ini membawa semua buktinya. Hasil cetaknya tidak membawa bukti itu.',
  sheetTitle: 'Lembar segel ikrar',
  agency: 'Instansi', day: 'Tanggal', count: 'Jumlah ikrar', root: 'Akar pohon sidik',
  sheetMeans: 'Lembar ini mengunci semua ikrar pada tanggal di atas.\nSatu huruf yang berubah pada satu ikrar mengubah akar ini.\nLembar ini tidak memuat nama siapa pun.',
  reason: 'Segel ikrar tanggal {day}', receiptReason: 'Bukti ikrar',
  verdicts: {
    genuine: 'Asli. Berkas ini sama dengan yang kami keluarkan.',
    proof_genuine: 'Bukti di dalamnya masih asli. Percayai hanya baris di bawah ini.',
    not_genuine: 'Bukan bukti yang asli.',
    not_readable: 'Berkas ini tidak memuat bukti ikrar yang dapat dibaca.',
  },
  /** Before all else where the proof is genuine and the file is not. */
  notAsSealed: {
    changed: 'Berkas ini sudah berubah sejak disegel. Dalam keadaan ini, berkasnya tidak berlaku.',
    signer_unknown: 'Segel berkas ini tidak kami kenal. Dalam keadaan ini, berkasnya tidak berlaku.',
  },
  files: {
    as_issued: 'Berkas utuh: tidak ada satu bita pun yang berubah.',
    added_to: 'Sesuatu ditambahkan ke berkas ini sesudah disegel.',
    resaved: 'Berkas ini disimpan ulang oleh program lain. Halamannya digambar seperti semula, tetapi tidak lagi bersegel.',
    resaved_page_differs: 'Berkas ini disimpan ulang oleh program lain. Halamannya tidak lagi digambar seperti semula.',
    changed: 'Isi atau segel berkas ini berbeda dari aslinya.',
    signer_unknown: 'Berkas ini disegel dengan sertifikat yang tidak ada dalam daftar Anda. Daftar yang lebih baru mungkin memuatnya.',
  } satisfies Record<FileState, string>,
  fails: {
    person_changed: 'Nama, jabatan, atau unit bukan milik orang yang berikrar.',
    words_changed: 'Kata-katanya bukan naskah yang diikrarkan.',
    record_changed: 'Catatan ikrarnya berubah.',
    path_not_to_root: 'Jalur bukti tidak sampai ke akar hari itu.',
    wrong_day: 'Ikrar ini berasal dari hari lain.',
    sheet_missing: 'Lembar segel tidak ada dalam berkas.',
    sheet_changed: 'Lembar segelnya berubah.',
    sheet_not_sealed: 'Lembar harinya tidak bersegel.',
    sheet_signature: 'Tanda tangan pada lembar segel tidak cocok.',
    sheet_signer_unknown: 'Lembar segel ditandatangani dengan sertifikat yang tidak ada dalam daftar Anda.',
    sheet_time: 'Lembar segel tidak memuat cap waktu yang cocok.',
    root_not_in_sheet: 'Lembar segel menyebut akar atau jumlah yang lain.',
    root_not_in_log: 'Catatan publik memuat lembar lain untuk hari itu.',
  } satisfies Record<WhyPledgeFails, string>,
  seal: 'Disegel oleh {signer} pada {at}. Waktu dari {timeBy}.',
};

export type PledgePaperTexts = typeof pledgePaperId;
