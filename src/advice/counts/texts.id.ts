// Kata-kata halaman angka.
import type { GroupId } from './groups.ts';

export const textsId = {
  title: 'Angka: situasi yang ditanyakan setiap bulan',
  intro: 'Halaman ini menunjukkan situasi apa yang ditanyakan, dan berapa kali.',
  meaningTitle: 'Arti angka ini',
  meaning: [
    'Yang dihitung adalah jawaban yang tampil, bukan orang. Satu orang bisa bertanya berkali-kali, jadi angka ini bukan survei.',
    'Bertanya bukan tanda berbuat salah. Angka ini tidak menilai orang, kantor, atau wilayah.',
    'Yang disimpan hanya jumlah jawaban per hari dan per situasi. Nama, jam, dan isi pertanyaan tidak disimpan.',
    'Jawaban yang dibuat di ponsel tanpa sambungan tidak terhitung.',
    'Kalau layanan mati mendadak, hitungan paling banyak satu jam bisa hilang.',
  ],
  hiddenTitle: 'Mengapa sebagian angka tidak ada',
  hidden: [
    '“Kurang dari 5” berarti 0, 1, 2, 3, atau 4. Angka pastinya tidak ditampilkan.',
    '“Tidak ditampilkan” menutup angka di sebelahnya. Tanpa itu, angka kecil bisa dihitung dari jumlahnya.',
    'Satu bulan tampil mulai tanggal 2 bulan berikutnya. Sesudah itu angkanya tidak berubah.',
    'Halaman ini memuat paling banyak 12 bulan terakhir.',
  ],
  none: 'Belum ada bulan yang selesai.',
  firstOn: 'Bulan ini tampil mulai',
  earlier: 'Bulan sebelumnya',
  aboutColumn: 'Yang ditanyakan',
  askedColumn: 'Berapa kali',
  whole: 'Semua pertanyaan',
  few: 'kurang dari 5',
  cover: 'tidak ditampilkan',
  noDetail: 'Rincian kelompok ini tidak ditampilkan.',
  fromStart: 'pilihan di halaman pertama',
  other: 'Situasi lain',
  groups: {
    rules: 'Hak, aturan, dan pelaporan',
    online: 'Media sosial dan grup',
    photos: 'Foto, pose, dan atribut',
    events: 'Acara dan undangan',
    office: 'Perintah, jabatan, dan barang kantor',
    running: 'Partai, pencalonan, dan keluarga',
  } satisfies Record<GroupId, string>,
};

export type FiguresTexts = typeof textsId;
