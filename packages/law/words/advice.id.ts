// Judul jawaban tetap (panduan desain, bagian 7) dan satu kalimat pembuka untuk tiap judul.
import type { Advice } from '../vocabulary.ts';

export type AdviceText = { readonly heading: string; readonly lead: string };

export const adviceId: Record<Advice, AdviceText> = {
  allowed: { heading: 'Boleh', lead: 'Anda boleh melakukannya menurut aturan yang kami baca.' },
  allowed_with_condition: { heading: 'Boleh, asal …', lead: 'Anda boleh melakukannya kalau syarat di bawah ini terpenuhi.' },
  ask: { heading: 'Tanyakan dulu', lead: 'Aturan belum cukup jelas untuk hal ini. Tanyakan dulu sebelum Anda bertindak.' },
  avoid: { heading: 'Sebaiknya jangan', lead: 'Ada peringatan resmi atau hal yang masih diperdebatkan. Lebih aman tidak melakukannya.' },
  forbidden: { heading: 'Jangan', lead: 'Aturan tidak membolehkan hal ini bagi Anda.' },
};
