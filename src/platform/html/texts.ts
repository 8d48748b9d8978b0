// Words of the frame that every page shares. A text missing in one language does not compile.
import type { Lang } from '../../paths.ts';

const id = {
  serviceName: 'Netral',
  skip: 'Langsung ke isi',
  otherLanguage: 'English',
  back: 'Kembali',
  quickExit: 'Keluar cepat',
  quickExitHint: 'Membuka halaman berita. Riwayat di ponsel Anda tidak terhapus.',
  promise: 'Netral tidak membaca akun siapa pun. Halaman ini tidak memakai kuki dan tidak mencatat siapa yang bertanya.',
  crumbs: 'Anda di sini',
  problems: 'Ada yang perlu diperbaiki',
  problemPrefix: 'Perlu diperbaiki: ',
  change: 'Ubah',
  day: 'Tanggal',
  month: 'Bulan',
  year: 'Tahun',
  copyHint: 'Tekan lama di dalam kotak, lalu pilih Salin.',
  homeLink: 'Ke halaman awal',
  missingTitle: 'Halaman ini tidak ada',
  missingText: 'Alamatnya mungkin salah tulis, atau halamannya sudah pindah.',
  refusedTitle: 'Halaman ini bukan untuk akun Anda',
  refusedText: 'Tidak ada yang berubah. Anda bisa kembali ke halaman awal.',
  faultTitle: 'Maaf, ada gangguan di pihak kami',
  faultText: 'Yang Anda tulis tidak kami simpan. Coba lagi beberapa menit lagi.',
  faultReference: 'Kalau masih terjadi, sebutkan nomor ini kepada petugas:',
  tooLongTitle: 'Isiannya terlalu panjang',
  tooLongText: 'Tekan tombol kembali di ponsel Anda. Tulisan Anda masih ada di sana. Pendekkan, lalu kirim lagi.',
  unreadableTitle: 'Kiriman ini tidak bisa kami baca',
  unreadableText: 'Tidak ada yang tersimpan. Buka halaman awal, lalu coba lagi.',
};

export type FrameTexts = typeof id;

const en: FrameTexts = {
  serviceName: 'Netral',
  skip: 'Skip to content',
  otherLanguage: 'Bahasa Indonesia',
  back: 'Back',
  quickExit: 'Leave quickly',
  quickExitHint: 'Opens a news page. The history on your phone is not erased.',
  promise: 'Netral reads nobody’s account. This page sets no cookie and does not record who asks.',
  crumbs: 'You are here',
  problems: 'Something needs correcting',
  problemPrefix: 'Needs correcting: ',
  change: 'Change',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  copyHint: 'Press and hold inside the box, then choose Copy.',
  homeLink: 'Go to the first page',
  missingTitle: 'There is no such page',
  missingText: 'The address may be misspelt, or the page has moved.',
  refusedTitle: 'This page is not for your account',
  refusedText: 'Nothing has changed. You can go back to the first page.',
  faultTitle: 'Sorry, something went wrong on our side',
  faultText: 'We did not keep what you wrote. Please try again in a few minutes.',
  faultReference: 'If it happens again, tell an officer this number:',
  tooLongTitle: 'That is too long',
  tooLongText: 'Press the back button of your phone. Your text is still there. Shorten it and send it again.',
  unreadableTitle: 'We cannot read what was sent',
  unreadableText: 'Nothing was stored. Open the first page and try again.',
};

const frameTextsOf: Record<Lang, FrameTexts> = { id, en };

export function frameTexts(lang: Lang): FrameTexts {
  return frameTextsOf[lang];
}
