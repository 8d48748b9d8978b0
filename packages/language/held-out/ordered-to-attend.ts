// A hundred ways to say "my boss tells me to attend": a campaign, a declaration, a meeting with a
// candidate. They were written before anybody looked at the phrases for them. The order is mixed on
// purpose. The first forty may be read by whoever tunes the router, the other sixty are for measuring only.
// The phrases were added later by the same hand, so the figure says less than one from questions of strangers would.

import { lines } from '../phrases/lines.ts';

export const TUNED_ON = 40;

/** All of them belong here, whatever the office and whatever the event is called. */
export const ORDERED_SITUATION = 'disuruh_atasan';

export const orderedToAttend: readonly string[] = lines(`
  kabid saya nyuruh semua staf dateng ke deklarasi paslon hari minggu, saya harus gimana
  Saya diperintahkan hadir pada acara kampanye oleh kepala dinas, bolehkah saya menolak?
  kepsek nyuruh guru dateng semua ke kampanye akbar di lapangan
  pak camat minta semua lurah hadir kampanye cagub
  bos maksa ikut kampanye
  diancam mutasi kalo ga dateng ke acara paslon
  wajib ikut kata pak kabid, acaranya deklarasi dukungan
  dapet perintah lewat wa dari kasubag suru kumpul di gor, ternyata buat sambut cabup
  lurah kami mewajibkan ketua rt rw hadir di temu kader calon wali kota, ada daftar absennya
  pimpinan menugaskan saya mewakili kantor di deklarasi pasangan calon
  sy pppk baru 3 bln, atasan blg klo ga ikut rombongan kampanye kontrak ga diperpanjang
  di grup wa kantor ada instruksi semua pegawai kumpul jam 8 di stadion pake kaos biru, itu acara capres
  kadis perintah hadir
  disuru ke tempat orasi caleg sama bu kepala puskesmas, tkut nolak
  gimana cara nolak perintah datang kampanye tanpa dimusuhin kepala kantor
  Apabila kepala bagian memerintahkan bawahan menghadiri rapat tim sukses, apa yang sebaiknya dilakukan bawahan?
  kulo dikengken pak camat rawuh kampanye, pripun niki
  aye disuruh pak lurah nongol di acare calon gubernur, kudu mau kagak
  abdi dititah ku pa kadis sumping ka kampanye, kumaha atuh
  Mohon petunjuk, kami para guru honorer diminta hadir oleh kepala sekolah dalam acara silaturahmi calon bupati, dan yang tidak hadir akan dicatat
  dipaksa hadir deklarasi
  semua staf kelurahan diabsen di acara kampanye, yg ga dateng dipanggil pak lurah
  senin kemarin waktu apel kasatpel bilang minggu depan kita semua harus meramaikan panggung cagub, yang berhalangan lapor ke dia. saya ga mau tapi takut, ada jalan keluar?
  boleh ga sih nolak disposisi kadis buat hadir di acara pemenangan
  dpt surat tugas dr kepala badan utk hadir di kampanye terbuka, sah ga tuh
  atasan gw ngajak setengah maksa nonton debat bareng timses paslon
  ikut kampanye karena diperintah, saya kena sanksi juga ga?
  bu kepala tk nyuruh kita bawa wali murid ke acara caleg, kita gurunya kudu ikut
  sekcam telpon satu2 suruh dateng ke posko calon nanti malem
  kalau tidak hadir kampanye nilai skp saya mau dijelekin kasi
  pegawai kecamatan dikerahkan ke kampanye atas perintah camat
  saya satpol pp, komandan regu perintahkan kami hadir berpakaian bebas di kampanye, bukan jaga tapi ikut jadi peserta
  kepala upt bilang kehadiran di acara bapak calon itu loyalitas, yg absen jangan harap naik pangkat
  perintah atasan hadir acara partai
  pak rw nyuruh kader jumantik hadir nyambut calon dewan, harus nurut?
  eselon 2 kami meminta seluruh jajaran merapat ke acara pendaftaran paslon ke kpu
  dimintain tolong bos dateng ke peresmian posko pemenangan, ga enak nolaknya
  apakah perintah lisan dari kepala seksi untuk menghadiri kampanye harus dituruti
  tunjangan mau dipotong gara2 ga mau ikut kampanye yg disuruh kabag
  kami dikumpulin kasudin trus disuruh naik bus ke kampanye
  kepala sekolah mewajibkan saya ikut konvoi calon presiden
  ditelpon ajudan pak wali, katanya bapak mau semua kepala puskesmas ada di acara calon itu
  mandor gw di ppsu nyuruh kita2 dateng kampanye pake seragam oren
  apa sanksinya kalau saya menolak perintah kepala biro untuk hadir di deklarasi
  korwil pendidikan nyuruh tiap sekolah kirim 5 guru ke acara caleg
  saya staf tu, disuruh bapak kepala ikut acara bagi sembako paslon
  surat undangan kampanye didisposisi kadis ke saya, tulisannya hadiri
  seluruh pegawai diinstruksikan mengikuti jalan sehat bersama pasangan calon
  aku takut dipecat klo ga ikut kampanye yg diwajibin kantor
  gmn nih, boss besar nyuruh anak buahnya semua ke gbk buat kampanye capres
  Yth admin, saya ASN di sebuah dinas. Kepala bidang memerintahkan kami secara lisan agar hadir dalam konsolidasi relawan salah satu calon. Mohon arahannya.
  plt kepala dinas maksa kita dateng, acaranya si petahana kampanye
  dikon kepala kantor melu kampanye, wedi nek ora teko
  dijurung pa lurah kudu datang ka acara calon walikota, sieun teu datang
  ditugasin jadi penggembira kampanye sama atasan
  wakasek ngomong guru pns harus keliatan di acara calon bupati biar sekolah dapet bantuan
  ada perintah dari atas supaya asn hadir di kampanye, ikutin jangan
  kepala rsud mengharuskan perawat hadir di acara relawan cagub, tidak ada surat cuma lisan
  nolak ajakan kepala dinas ke kampanye nanti dibilang ga loyal
  komandan saya di damkar suruh ikut pawai paslon
  disuruh ngewakilin bu lurah di acara caleg
  honorer disuruh datang kampanye, klo ga mau ga dikasih kerjaan lagi
  waktu rapat kemaren kasi pemerintahan bilang semua ketua rt kudu bawa warga ke kampanye, sy sbg rt jg hrs dateng. bener ga tuh
  sekda memanggil para camat dan meminta hadir di pertemuan dengan calon
  absensi kampanye dipegang kepala tu, yang bolong dipindah ke pulau
  diminta kadinkes hadir kampanye
  kata kepala kantor, hadir di acara calon itu perintah dinas
  bolehkah saya tidak datang ke acara deklarasi walau atasan langsung sudah menyuruh
  klo disuruh hadir kampanye sm kepala sekolah tp ga ada surat tugas gmn min
  saya guru ngaji binaan kelurahan, diarahkan pak lurah hadir tabligh yang isinya kampanye
  koordinator lapangan pjlp ngancem putus kontrak kalo minggu ga ikut arak arakan calon
  hrs dtg k acr paslon kt kabid
  istri kepala dinas selaku ketua dharma wanita mewajibkan kami hadir di acara caleg suaminya, suami saya takut kalau saya tidak datang
  apa boleh pejabat menyuruh bawahannya datang ke kampanye? saya bawahannya
  pimpinan bilang ini acara dinas, ternyata kami dimobilisasi ke panggung calon gubernur
  rombongan kantor disiapin buat kampanye besok, nama saya sudah didaftarin kasubbag tanpa nanya
  pengawas sekolah suruh kepsek kumpul di rumah caleg
  bpk camat: semua wajib merapat ke lokasi kampanye. nolaknya gimana ya
  dapat nota dinas agar menghadiri apel akbar pendukung calon
  saya pns golongan 2 mana berani lawan eselon, disuruh dateng kampanye ya dateng. nanti yang kena saya atau dia
  kami kader pkk diperintah bu camat duduk di depan waktu calon pidato
  kudu piye nek bose ngongkon teko kampanye
  kepala desa nyuruh perangkat desa ikut kampanye calon bupati
  ditarget tiap kelurahan kirim 50 orang termasuk stafnya ke acara cagub, perintah pak camat
  sy diwajibkan ikt sosialisasi paslon olh pmpinan
  direktur rumah sakit daerah minta dokter asn hadir makan malam sama calon wali kota
  haruskah saya patuh jika diperintah hadir kampanye
  lg cuti pun disuruh balik sama kasie buat hadir di deklarasi paslon
  bos gua timses diem diem, tiap minggu kita digiring ke acara jagoannya
  kalo ga ikut kampanye sama bu kadis katanya jabatan saya digeser
  saya sekretaris rw, pak lurah telepon nyuruh kerahin pengurus ke lapangan tempat calon orasi, saya juga wajib setor muka
  dpt arahan pimpinan utk hadir di kampanye akbar
  penugasan dari kepala badan ke acara partai politik, boleh ditolak?
  masa kepala puskesmas nyuruh kita pake baju bebas trus duduk di kampanye caleg
  inspektur upacara kemarin kadis, dia perintahin hadir di konser pemenangan cagub
  atasan marah karena saya absen di kampanye yang dia suruh
  terpaksa ikut kampanye karena disuruh kepala, terlanjur hadir, gimana
  bawahan bisa apa kalau pejabat maksa hadir di acara calon
  kita dijemput mobil dinas disuruh kepala uptd ke acara calon bupati, nolak takut
  anak buah disuruh rame rame ke tempat kampanye sama bosnya
`);
