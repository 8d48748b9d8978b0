// Kata-kata halaman depan kantor: apa yang bisa dikerjakan orang ini.
export const homeId = {
  title: 'Kantor',
  worksFor: (agency: string) => `Anda bekerja untuk ${agency}.`,
  roles: (names: string) => `Peran Anda: ${names}.`,
  decisionWaits: 'Ada usulan yang menunggu keputusan Anda.',
  toDecision: 'Lihat usulan',
  noSecond: 'Akun Anda belum punya cara masuk kedua. Pasang satu, agar Anda tetap bisa masuk saat ponsel hilang.',
  toFactors: 'Pasang cara masuk kedua',
  steps: {
    title: 'Tiga langkah pertama',
    lead: 'Instansi Anda sudah siap diisi. Kerjakan berurutan. Anda boleh berhenti dan melanjutkan kapan saja.',
    ready: 'sudah',
    open: 'belum',
    ways: { title: 'Cara masuk kedua', text: 'Pasang aplikasi kode, kode cetak, atau kunci sandi. Lalu akun ini tidak hanya dijaga kata sandi.', go: 'Pasang cara masuk' },
    list: { title: 'Daftar pegawai', text: 'Masukkan daftar unit, lalu daftar pegawai. Anda melihat bedanya dulu, baru menerapkannya.', go: 'Masukkan daftar' },
    rights: {
      title: 'Hak', goSecondPerson: 'Pilih orang kedua', goOfficers: 'Usulkan petugas',
      noSecondPerson: 'Beri satu orang peran pemberi persetujuan. Ia menjadi orang kedua untuk hak yang penting.',
      noOfficers: 'Usulkan dua petugas kepegawaian. Orang kedua menyetujuinya. Berdua mereka membantu pegawai yang tidak bisa masuk.',
    },
    afterwards: 'Orang yang Anda beri hak masuk dengan akun instansinya, atau dengan kode dari dua petugas kepegawaian.',
  },
  groups: { people: 'Pegawai', rights: 'Hak dan persetujuan', log: 'Catatan', account: 'Akun Anda' },
  links: {
    imports: 'Masukkan daftar pegawai',
    scimTokens: 'Sambungan sistem identitas',
    audit: 'Pemeriksaan catatan',
    auditFindings: 'Hasil pemeriksaan',
    jobs: 'Pekerjaan sistem',
    staff: 'Cari pegawai',
    units: 'Unit dan jumlah pegawainya',
    recover: 'Bantu pegawai yang tidak bisa masuk',
    grants: 'Siapa memegang hak',
    giveGrant: 'Beri hak',
    approvals: 'Persetujuan',
    ownGrants: 'Hak Anda',
    log: 'Catatan tindakan, terbuka untuk semua orang',
    factors: 'Cara masuk Anda',
    sessions: 'Sesi yang terbuka',
  },
};

export type HomeTexts = typeof homeId;
