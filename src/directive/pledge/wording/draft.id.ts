// Words that are offered when a pledge is composed. They are a draft: the province confirms or changes them before they are
// sent. Seven sentences each. Only civil servants have a law of their own in it; the words for others cite none.
import type { LegalGroup } from '../../../people/index.ts';

export const pledgeSentences: Readonly<Record<LegalGroup, readonly string[]>> = {
  'civil-servant': [
    'Saya menjaga netralitas sebagai ASN, sesuai Undang-Undang Nomor 20 Tahun 2023 Pasal 24 ayat (1) huruf d.',
    'Saya tidak memihak calon, pasangan calon, atau partai politik mana pun.',
    'Saya tidak ikut berkampanye dan tidak mengajak orang lain memilih calon tertentu.',
    'Saya tidak memakai jabatan, anggaran, kendaraan, gedung, atau sarana kantor untuk mendukung calon.',
    'Saya tidak membuat keputusan atau tindakan yang menguntungkan atau merugikan calon.',
    'Saya tidak mengunggah, menyukai, membagikan, atau mengomentari bahan dukungan bagi calon di media sosial.',
    'Saya bertanya lebih dulu kalau ragu, dan saya menjaga pelayanan tetap sama untuk semua warga.',
  ],
  community: [
    'Saya melayani semua warga di lingkungan saya tanpa membedakan pilihannya.',
    'Dalam tugas lembaga, saya tidak memihak calon, pasangan calon, atau partai politik mana pun.',
    'Saya tidak memakai nama, stempel, rapat, atau grup percakapan lembaga untuk mendukung calon.',
    'Saya tidak memakai sarana, data warga, atau bantuan bagi warga untuk mendukung calon.',
    'Saya tidak memberi atau menerima uang dan barang agar orang memilih calon tertentu.',
    'Saya tidak menekan warga dan tidak menanyakan siapa yang mereka pilih.',
    'Saya bertanya lebih dulu kalau ragu, dan saya menjaga pelayanan tetap sama untuk semua warga.',
  ],
  'contract-worker': [
    'Saya bekerja untuk semua warga tanpa membedakan pilihannya.',
    'Saat bekerja, saya tidak memihak calon, pasangan calon, atau partai politik mana pun.',
    'Saya tidak ikut berkampanye pada jam kerja atau dengan seragam kerja.',
    'Saya tidak memakai kendaraan, alat, gedung, atau sarana kantor untuk mendukung calon.',
    'Saya tidak memasang, membawa, atau membagikan bahan kampanye saat bekerja.',
    'Saya tidak mengajak rekan kerja atau warga memilih calon tertentu saat bekerja.',
    'Saya bertanya lebih dulu kalau ragu, dan saya menjaga pelayanan tetap sama untuk semua warga.',
  ],
};
