// Kata-kata di sekitar sepuluh aturan; aturannya sendiri berada di packages/law.
export const tenRulesTextsId = {
  title: 'Sepuluh aturan singkat',
  intro: 'Untuk pegawai dan pengurus, menjelang pemilu dan pilkada. Urutannya tidak berarti apa-apa.',
  basis: 'Aturan di balik setiap kalimat',
  notAll: 'Ini ringkasan. Keadaan Anda bisa berbeda, jadi tanyakan dulu kalau ragu.',
  ask: 'Tanya soal keadaan Anda',
  aloudTitle: 'Untuk dibacakan',
  aloudText: 'Bacakan naskah ini untuk rekan yang sulit membaca. Berhentilah sebentar di setiap baris kosong.',
  script: 'Unduh naskah (teks)',
  recording: 'Unduh rekaman suara',
  version: 'Versi aturan',
  numbered: '{date}, nomor {number}',
};

export type TenRulesTexts = typeof tenRulesTextsId;
