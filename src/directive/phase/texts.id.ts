import type { Contest, KnownPhase } from '../../../packages/law/vocabulary.ts';
import type { Turn } from './due-notices.ts';

/** The changes are told to civil servants by the law that binds them; others are told what holds for everybody. */
type Changes = { readonly all: string; readonly civilServants: string };

const service = 'Dalam tugas, Anda tetap melayani semua orang dengan sama.';
const always = 'Larangan memihak bagi ASN tetap berlaku, juga di luar jam kerja.';

export const phaseId = {
  title: 'Pemberitahuan tahapan',
  intro: 'Kalender mengusulkan satu pemberitahuan untuk setiap tahap. Tidak ada yang terkirim tanpa dua petugas.',
  today: (day: string): string => `Hari ini ${day}.`,
  siteCalendar: 'Usulan ini dari kalender instansi Anda. Jawaban di halaman Tanya memakai kalender bawaan.',
  dueTitle: 'Hari ini',
  comingTitle: 'Akan datang',
  pastTitle: 'Sudah lewat',
  goneTitle: 'Tidak ada lagi di kalender',
  noneComing: 'Kalender tidak punya tahap yang akan datang.',
  setCalendar: 'Pengelola sistem bisa memasang kalender instansi Anda, dengan panduan docs/how-to/phase-notices.md.',
  day: 'Mulai tanggal',
  rows: 'Baris kalender',
  decision: 'Dasar',
  state: 'Keadaan',
  states: {
    'not-taken-up': 'Belum diambil', draft: 'Sudah diambil, masih naskah', proposed: 'Menunggu persetujuan', sending: 'Sedang dikirim', sent: 'Sudah dikirim',
    withdrawn: 'Ditarik', closed: 'Selesai',
  },
  past: 'Hari itu sudah lewat.',
  uncertainDay: 'Tanggal ini belum pasti.',
  moved: (before: string): string => `Tanggal di kalender berubah. Naskah ini dibuat untuk ${before}.`,
  pastHint: 'Harinya sudah lewat, jadi naskah memakai kata "Sejak".',
  comingHint: 'Surat terkirim pada harinya, juga kalau disetujui lebih awal.',
  takenUpBy: (name: string, day: string): string => `Diambil oleh ${name}, ${day}.`,
  toDirective: 'Buka naskah',
  toCard: 'Kartu untuk akun instansi',
  audience: 'Penerima',
  everybody: 'Semua orang di instansi ini. Tidak ada jawaban yang diminta.',
  forAll: 'Bunyi untuk lembaga kemasyarakatan dan PJLP',
  forCivilServants: 'Bunyi untuk ASN',
  translation: 'Terjemahan',
  takeUpTitle: 'Ambil usulan ini',
  takeUpText: 'Nama Anda tercatat sebagai petugas pertama. Setelah itu Anda masih bisa mengubah naskah.',
  issuer: 'Pengirim, seperti pada surat',
  issuerMissing: 'Tulis jabatan yang mengirim surat ini.',
  takeUp: 'Ambil dan buat naskah',
  notAllowed: 'Hak Anda tidak mencakup seluruh instansi. Mintalah rekan yang berhak.',
  elections: { pemilu: (year: string): string => `Pemilu ${year}`, pilkada: (year: string): string => `Pilkada ${year}` },
  and: 'dan',
  contests: {
    president: 'Presiden dan Wakil Presiden', dpr: 'DPR', dpd: 'DPD', dprd_province: 'DPRD provinsi', dprd_city: 'DPRD kabupaten/kota',
    governor: 'Gubernur', regent: 'Bupati', mayor: 'Wali Kota',
  } satisfies Record<Contest, string>,
  told: {
    today: (day: string): string => `Mulai hari ini, ${day},`,
    coming: (day: string): string => `Mulai ${day},`,
    past: (day: string): string => `Sejak ${day},`,
    candidates: (when: string, contests: string, election: string): string => `${when} ${election} punya calon resmi untuk ${contests}.`,
    begins: {
      before_campaign: (when: string, election: string): string => `${when} tahapan ${election} berjalan. Masa kampanye belum mulai.`,
      campaign: (when: string, election: string): string => `${when} masa kampanye ${election} berjalan.`,
      quiet_days: (when: string, election: string): string => `${when} masa tenang ${election} berjalan. Tidak ada kampanye.`,
      voting: (when: string, election: string): string => `${when} warga memberikan suara untuk ${election}.`,
      after_voting: (when: string, election: string): string => `${when} pemungutan suara ${election} sudah selesai.`,
    } satisfies Record<KnownPhase, (when: string, election: string) => string>,
    basis: (decisions: string): string => `Dasarnya: ${decisions}.`,
    uncertain: 'Tanggal ini belum pasti dan masih bisa berubah.',
    titles: {
      candidate: (election: string): string => `${election}: calon sudah ditetapkan`,
      before_campaign: (election: string): string => `${election}: sebelum masa kampanye`,
      campaign: (election: string): string => `${election}: masa kampanye`,
      quiet_days: (election: string): string => `${election}: masa tenang`,
      voting: (election: string): string => `${election}: hari pemungutan suara`,
      after_voting: (election: string): string => `${election}: setelah pemungutan suara`,
    } satisfies Record<Turn, (election: string) => string>,
    changes: {
      candidate: { all: service, civilServants: 'Sebelum tahap ini, unggahan yang mendukung dinilai sebagai soal etik. Kini unggahan yang sama bisa berakibat hukuman disiplin berat.' },
      before_campaign: { all: service, civilServants: always },
      campaign: { all: service, civilServants: always },
      quiet_days: { all: service, civilServants: always },
      voting: { all: 'Gunakan hak pilih Anda. Pilihan Anda rahasia.', civilServants: `Gunakan hak pilih Anda. Pilihan Anda rahasia. ${always}` },
      after_voting: { all: service, civilServants: always },
    } satisfies Record<Turn, Changes>,
    /** Each stands for itself: on a card there is no heading above it. */
    often: {
      candidate: ['Sering keliru: mengunggah foto bersama calon sebagai kenangan.', 'Sering keliru: mengunggah lagi foto lama dengan orang yang kini calon.', 'Sering keliru: memberi like, komentar, atau membagikan unggahan calon.'],
      before_campaign: ['Sering keliru: datang ke deklarasi dan ikut memberi dukungan.', 'Sering keliru: masuk grup pendukung.', 'Sering keliru: mengunggah foto bersama orang yang ingin menjadi calon.'],
      campaign: ['Sering keliru: tetap tinggal di acara yang ternyata kampanye.', 'Sering keliru: memakai mobil, gedung, atau barang kantor untuk kampanye.', 'Sering keliru: mengirim stiker atau status yang mendukung calon.'],
      quiet_days: ['Sering keliru: membagikan bahan kampanye di grup keluarga atau warga.', 'Sering keliru: mengganti foto profil dengan tanda dukungan.', 'Sering keliru: mengajak orang memilih calon tertentu.'],
      voting: ['Sering keliru: memotret surat suara atau membawa ponsel ke bilik suara.', 'Sering keliru: menunjukkan pilihan di media sosial.', 'Sering keliru: mengajak orang memilih calon tertentu.'],
      after_voting: ['Sering keliru: memasang ucapan selamat untuk calon setelah hitung cepat.', 'Sering keliru: ikut pesta kemenangan.', 'Sering keliru: membagikan berita hasil dengan kata-kata yang memihak.'],
    } satisfies Record<Turn, readonly string[]>,
    ask: 'Ragu? Tanya dulu, baru unggah. Anda tidak perlu menjawab surat ini.',
  },
};

export type PhaseTexts = typeof phaseId;
