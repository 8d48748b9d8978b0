import type { Field } from './columns.ts';
import type { FileProblem } from './file-refused.ts';
import type { RowCode } from './row-problem.ts';

export const importTextsId = {
  title: 'Masukkan daftar pegawai',
  lead: 'Pilih berkas ekspor SIASN atau daftar lain. Anda melihat bedanya dulu, baru menerapkannya.',
  kinds: [
    'Ekspor SIASN, CSV atau XLSX. Kolom yang harus ada: pns_id, nip_baru, nama, unor_id, unor_nama.',
    'Daftar biasa. Kolom yang harus ada: nama, kode_unit, unit. Kolom lain: nip, nrk, jenis, jabatan, eselon, email, telepon.',
    'Lembaga kemasyarakatan. Kolom yang harus ada: nama, lembaga, kelurahan. Kolom lain: jabatan, rw, rt, telepon.',
    'Daftar unit. Kolom yang harus ada: kode_unit, nama_unit. Kolom lain: kode_unit_atasan, kode_unit_wilayah, kode_wilayah.',
  ],
  kindsTitle: 'Berkas yang bisa dibaca',
  dropped: 'Agama, status kawin, NIK, alamat, pajak, dan kolom lain tidak disimpan sama sekali.',
  file: 'Berkas, paling besar 30 MB',
  send: 'Baca berkas',
  noFile: 'Pilih dulu sebuah berkas.',
  history: 'Berkas sebelumnya',
  noHistory: 'Belum ada berkas.',
  when: 'Waktu', kind: 'Jenis', state: 'Keadaan', rowsRead: 'Baris dibaca', rowsRefused: 'Baris dilewati',
  kindNames: { siasn: 'SIASN', plain: 'Daftar biasa', community: 'Lembaga kemasyarakatan', units: 'Unit' } as Readonly<Record<string, string>>,
  states: { reading: 'sedang dibaca', ready: 'menunggu keputusan Anda', applying: 'sedang diterapkan', applied: 'sudah diterapkan', discarded: 'dibuang', failed: 'tidak bisa dibaca' } as Readonly<Record<string, string>>,
  runTitle: 'Hasil membaca berkas',
  differenceTitle: 'Beda dengan data sekarang',
  changes: { new: 'Orang baru', moved: 'Pindah unit', changed: 'Data berubah', same: 'Tidak berubah', gone: 'Tidak ada di berkas' },
  unitsNew: 'Unit baru', unitsChanged: 'Unit berubah',
  goneNote: 'Orang yang tidak ada di berkas tetap tersimpan. Tidak ada yang dihapus sendiri.',
  number: 'Banyaknya', what: 'Apa',
  problemsTitle: 'Baris yang dilewati', problemsLead: 'Perbaiki baris ini di berkas, lalu masukkan lagi. Baris lain tetap bisa diterapkan.',
  allProblems: 'Lihat baris demi baris', row: 'Baris', column: 'Kolom', reason: 'Sebab', other: 'lihat baris',
  apply: 'Terapkan', discard: 'Buang berkas ini', nothing: 'Tidak ada beda yang perlu diterapkan.',
  progress: 'Sudah sampai baris', of: 'dari', refresh: 'Perbarui halaman', safe: 'Anda boleh menutup halaman ini. Pekerjaan berjalan terus.',
  next: 'Berikutnya', back: 'Kembali ke hasil', name: 'Nama', unitBefore: 'Unit sekarang', unitAfter: 'Unit di berkas',
  namesForPersonnel: 'Nama hanya tampil bagi petugas kepegawaian.',
  none: '—',
  columns: {
    source: 'id', nip: 'NIP', nrk: 'NRK', name: 'nama', before: 'gelar depan', after: 'gelar belakang', kind: 'jenis', trial: 'status CPNS', standing: 'kedudukan hukum',
    email: 'email', phone: 'telepon', unit: 'kode unit', unitName: 'nama unit', parent: 'unit atasan', office: 'jabatan', officeKind: 'jenis jabatan', echelon: 'eselon',
    institution: 'lembaga', ward: 'kelurahan', rw: 'RW', rt: 'RT', placeParent: 'unit wilayah', area: 'kode wilayah',
  } satisfies Record<Field, string>,
  rowCodes: {
    missing: 'Kolom ini kosong.', formula: 'Isinya seperti rumus. Ketik isinya sebagai teks biasa.', encoding: 'Ada huruf yang rusak. Simpan ulang sebagai CSV UTF-8.',
    'too-long': 'Isinya terlalu panjang.', 'nip-notation': 'NIP berubah menjadi angka pendek seperti 1,99E+17. Jadikan kolomnya teks.',
    'nip-rounded': 'Angka terakhir NIP hilang menjadi nol. Jadikan kolomnya teks.', 'nip-length': 'NIP harus 18 angka.', 'nip-date': 'Tanggal lahir dalam NIP tidak ada di kalender.',
    'nip-month': 'Angka ke-13 dan ke-14 NIP bukan bulan dan bukan kode PPPK.', 'nip-sex': 'Angka ke-15 NIP harus 1 atau 2.', 'nip-serial': 'Nomor urut NIP tidak boleh 000.',
    'nrk-notation': 'NRK berubah bentuk. Jadikan kolomnya teks.', 'nrk-zeros': 'NRK kurang dari 6 angka. Mungkin nol di depan hilang.', 'nrk-form': 'NRK harus 6 angka.',
    'kind-unknown': 'Jenis ini tidak dikenal.', 'standing-form': 'Kode kedudukan harus 2 angka.', 'phone-form': 'Nomor telepon ini tidak bisa dipakai.', 'email-form': 'Alamat email ini tidak lengkap.',
    'code-form': 'Kode ini tidak dikenal.', 'institution-unknown': 'Lembaga ini tidak dikenal.', 'ward-unknown': 'Kelurahan ini tidak ditemukan.', 'area-unknown': 'Wilayah ini tidak ditemukan.',
    'twice-nip': 'NIP ini sudah ada di baris lain.', 'twice-nrk': 'NRK ini sudah ada di baris lain.', 'twice-source': 'Orang ini sudah ada di baris lain.', 'twice-person': 'Orang ini sama dengan baris lain.',
    'twice-unit': 'Unit ini sudah ada di baris lain.', 'number-of-another': 'Nomor ini milik orang lain di data sekarang.', 'unit-itself': 'Unit tidak bisa menjadi atasannya sendiri.',
    'unit-loop': 'Unit atasan berputar kembali ke unit ini.', 'parent-unknown': 'Unit atasan tidak ditemukan.', 'unit-refused': 'Unit orang ini dilewati.',
  } satisfies Record<RowCode, string>,
  fileProblems: {
    'not-a-table': 'Berkas ini bukan CSV atau XLSX.', 'old-excel': 'Ini Excel lama (XLS). Simpan ulang sebagai XLSX atau CSV.', 'too-large': 'Berkas lebih dari 30 MB. Bagi menjadi beberapa berkas.',
    utf16: 'Berkas memakai UTF-16. Simpan ulang sebagai CSV UTF-8.', 'columns-unknown': 'Judul kolom tidak dikenal. Lihat contoh kolom di halaman ini.', 'too-many-rows': 'Berkas lebih dari 300.000 baris. Bagi menjadi beberapa berkas.',
    'no-rows': 'Berkas ini tidak berisi baris.', swollen: 'Isi berkas menjadi terlalu besar saat dibuka.', broken: 'Berkas ini rusak. Simpan ulang, lalu coba lagi.',
    'cut-off': 'Berkas tidak sampai seluruhnya. Kirim sekali lagi.', 'staging-lost': 'Basis data sempat berhenti. Kirim berkas sekali lagi. Yang sudah diterapkan tetap ada.',
    stale: 'Data berubah sejak berkas dibaca. Kirim berkas sekali lagi. Yang sudah diterapkan tetap ada.',
  } satisfies Record<FileProblem, string>,
};

export type ImportTexts = typeof importTextsId;
