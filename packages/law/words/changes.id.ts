// Apa yang berubah dalam aturan, menurut versinya, dari yang terlama. Ponsel menceritakannya sesudah aturannya diperbarui.
export const changesId = {
  '2026-11-22.1': ['Versi pertama: SKB 22 September 2022, PP 94/2021, undang-undang pemilu dan pilkada, serta kalender pemilihan 2024.'],
  '2026-11-22.2': [
    'Kata-katanya dibuat lebih sederhana. Isi aturan dan judul jawabannya tidak berubah.',
    'Tamu di sebuah acara tidak lagi diminta membawa surat tugas. Surat itu hanya untuk yang bertugas.',
    'Setelah disuruh, Anda tidak lagi diarahkan ke kantor yang mungkin menyuruh.',
  ],
} as const satisfies Record<string, readonly string[]>;

export type ChangedVersion = keyof typeof changesId;
