export const scimId = {
  title: 'Sambungan sistem identitas',
  intro: 'Sistem identitas instansi bisa mengirim data pegawai ke sini lewat SCIM. Di halaman ini Anda melihat kuncinya dan bisa mengakhirinya.',
  strong: 'Siapa pun yang memegang kunci bisa mengubah data pegawai. Berikan hanya kepada pengelola sistem identitas.',
  makeTitle: 'Buat kunci baru',
  makeText: 'Kunci dibuat di server oleh orang yang menjalankannya, dengan perintah ini. Kunci hanya tampil sekali.',
  listTitle: 'Kunci yang pernah dibuat',
  none: 'Belum ada kunci.',
  madeTerm: 'Dibuat',
  untilTerm: 'Berlaku sampai',
  stateTerm: 'Keadaan',
  states: { holds: 'berlaku', past: 'sudah lewat', ended: 'diakhiri' },
  idTerm: 'Tanda di catatan',
  end: 'Akhiri kunci ini',
};

export type ScimTexts = typeof scimId;
