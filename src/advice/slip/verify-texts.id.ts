// Kata-kata `netral verify-slip` yang tidak ada di halaman periksa.
export const verifySlipId = {
  empty: 'Berkas itu kosong.',
  minute: '{day}, {time} (UTC{offset})',
  ownerNotAsked: 'Bukti ini dikaitkan dengan sebuah nama atau nomor. Cocokkan dengan --name.',
  listed: 'Kunci harinya tercatat untuk {day} dalam daftar {service}.',
  rewritten: 'Daftar kunci ini bukan lanjutan dari salinan lama. Keduanya berbeda mulai baris {place}.',
};
