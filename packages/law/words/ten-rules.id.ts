// Sepuluh aturan singkat, untuk dibacakan. Satu atau dua kalimat, paling banyak dua belas kata setiap kalimat.
export const tenRulesId = {
  vote: 'Anda boleh memilih. Pilihan Anda rahasia.',
  posts: 'Lewati saja unggahan calon dan timnya. Jangan memberi like, komentar, atau membagikannya.',
  new_photo: 'Jangan unggah foto bersama calon atau spanduknya.',
  old_photo: 'Foto lama tidak perlu dihapus. Tulis tanggal dan acaranya di keterangan foto.',
  taking_part: 'Jangan ikut kampanye, partai, atau tim calon.',
  turned_campaign: 'Acara ternyata kampanye? Pergilah dengan tenang dan catat jamnya.',
  facilities: 'Jangan pakai kendaraan, ruang, atau barang kantor untuk kampanye.',
  same_for_all: 'Layani semua orang dengan cara yang sama. Bantuan dan keputusan tidak boleh memihak.',
  free_choice: 'Biarkan bawahan dan warga memilih sendiri. Jangan menyuruh atau mengajak mereka mendukung calon atau partai.',
  ordered: 'Disuruh mendukung calon? Tolak dengan sopan, lalu ceritakan kepada atasan lain atau Bawaslu.',
};

export type TenRuleId = keyof typeof tenRulesId;
