import { lines } from './lines.ts';

/** What people also type into a question box, and what this service cannot answer. Some come close on purpose. */
export const outOfScope: readonly string[] = lines(`
  gaji pns golongan 3a berapa
  kapan thr cair
  tukin bulan ini telat
  cara naik pangkat reguler
  cuti tahunan sisa berapa
  cuti sakit harus pake surat dokter ga
  cuti haji pns berapa hari
  cuti menikah buat honorer
  jam kerja bulan puasa
  absen fingerprint error
  seragam hari senin warna apa
  pakaian dinas harian wanita berhijab
  sepatu kantor harus hitam?
  pendaftaran cpns kapan dibuka
  passing grade skd
  formasi p3k guru tahun ini
  cara cek nip
  pensiun umur berapa
  cara klaim taspen
  pindah tugas antar provinsi
  pinjam uang di bank pake sk
  lapor jalan rusak
  lampu jalan mati
  sampah numpuk di depan rumah
  got mampet banjir
  pohon tumbang lapor siapa
  cara pake aplikasi jaki
  bikin ktp baru
  kk hilang
  akta kelahiran anak
  pindah domisili ke jakarta
  daftar bpjs kesehatan
  bpjs nunggak
  rujukan puskesmas ke rumah sakit
  jadwal imunisasi
  jadwal dokter gigi puskesmas
  ppdb sma jalur prestasi
  kjp cair kapan
  daftar sekolah anak
  jadwal sholat
  niat puasa senin kamis
  resep rendang
  cara masak nasi goreng
  obat sakit kepala
  harga cabai hari ini
  jadwal krl
  rute busway
  ganjil genap jam berapa
  sim mati bisa diperpanjang?
  bayar pajak motor
  pbb rumah naik
  cuaca besok
  skor bola semalem
  film bagus di bioskop
  lirik lagu
  terjemahkan ke bahasa inggris
  hitung 25 kali 4
  siapa presiden pertama indonesia
  ibukota australia
  cara hapus cache hp
  hp saya kena virus
  lupa password email
  wifi kantor lemot
  cara bikin cv
  lowongan kerja
  kerja sampingan ojol boleh ga buat pns
  pns boleh punya bisnis ga
  pns boleh poligami?
  cerai buat pns syaratnya apa
  pns selingkuh hukumannya
  bolos 10 hari dipecat ga
  telat masuk kantor potong tunjangan
  atasan galak suka marah
  disuruh lembur terus ga dibayar
  disuruh bos beliin kopi
  dipanggil kepala sekolah karena telat
  dipanggil polisi karena tilang
  temen kantor suka pinjem duit
  ribut sama tetangga soal parkir
  rekan kerja bau badan
  grup wa sekolah anak berisik
  keluar dari grup wa keluarga gimana
  cara bikin grup telegram
  follow artis korea
  cara nambah follower ig
  upload foto profil linkedin
  foto buat ijazah latar merah
  cara edit video tiktok
  akun facebook kena hack pinjol
  gratifikasi parsel lebaran
  terima hadiah dari rekanan
  lapor lhkpn
  lapor spt tahunan
  lapor pungli di kelurahan
  dana bos buat apa aja
  sertifikasi guru cair
  jadwal ujian sekolah
  cara ngajar matematika sd
  mobil dinas boleh dibawa mudik?
  pinjam ruang rapat kantor buat arisan
  aula kelurahan disewain buat nikahan
  surat tugas perjalanan dinas
  uang harian dinas luar kota
  bansos pkh kok belum cair
  syarat dapat bantuan sembako
  daftar dtks
  survei kepuasan pelayanan
  isi kuesioner kesehatan
  iuran rt berapa
  pemilihan ketua kelas
  pemilihan ketua osis
  arisan rt bulan ini
  lomba 17 agustus
  kapan libur lebaran
  halo
  tes
  assalamualaikum
  kamu siapa
  terima kasih
  jodoh saya siapa
  mimpi digigit ular
  nomor togel
  main game online
  beli tiket kereta
  cara ternak lele
  harga emas antam
  what is the weather today
  good morning
  anak demam tinggi gimana
  vaksin covid masih ada?
  donor darah syaratnya
  sumbangan masjid
  istri hamil cuti ayah berapa hari
  suami kerja di luar negeri
  adik saya mau kuliah
  undangan nikah digital
  acara wisuda
  mutasi guru antar sekolah
  dipindah ke sekolah jauh
  hukuman disiplin karena korupsi
  masuk kerja hari sabtu
  kode pos gambir
  alamat kantor samsat
  rumah dinas bocor
  printer kantor rusak
  status kepegawaian di my asn
  belum dapat sk kenaikan gaji berkala
  tes kesehatan p3k
  honorer kapan diangkat
  kontrak pjlp kapan diperpanjang
  gaji ppsu umr ga
  bikin ktp anak
  ktp elektronik rusak
  fotokopi ktp buat daftar sekolah
  survei kepuasan masyarakat puskesmas
  survei lokasi banjir
  lapor lhkasn
  lapor kehilangan barang
  lapor kdrt
  kk mau dipecah
  dipanggil hrd
  dipanggil polisi jadi saksi kecelakaan
  disuruh atasan bikin laporan
  disuruh kepala sekolah ngajar kelas lain
  atasan ga adil bagi kerjaan
  dimarahin kepala karena salah ketik
  adik mau daftar kuliah kedinasan
  kakak saya mau nikah
  ibu saya sakit mau izin
  suami saya mau pindah kerja
  istri melahirkan cuti
  pemilihan ketua rt kapan
  pemilihan ketua koperasi
  lomba kebersihan kelurahan
  foto profil linkedin yang bagus
  foto studio keluarga
  follow up surat masuk
  akun my asn ga bisa login
  akun tiktok diblokir
  hack instagram gimana balikinnya
  jual akun game
  cara bikin story ig bagus
  download video youtube
  grup alumni reuni kapan
  undangan rapat dinas
  undangan rapat wali murid
  surat tugas diklat
  seragam korpri beli dimana
  kaos olahraga sekolah ukuran
  topi pramuka
  spanduk ulang tahun cetak dimana
  cetak banner toko
  stiker mobil bisa dicopot?
  pinjam mobil dinas buat mudik lebaran
  izin pakai aula buat wisuda
  sumbangan buat korban gempa
  donasi panti asuhan
  urunan kado pernikahan temen
  gratifikasi amplop dari orang tua murid
  hukuman buat guru mukul murid
  sanksi telat lapor pajak
  pns nikah siri
  pns kerja sampingan jadi youtuber
  kontrak kerja habis gimana
  pecat karyawan
  bansos beras bulan ini kapan
  daftar penerima blt
  ribut rebutan parkir kantor
  temen kantor nyebelin
  cerita lucu
  apa arti pancasila
  jadwal libur nasional
  tinggi monas berapa
  cara daftar nikah di kua
  beasiswa s2 buat pns
  tugas belajar luar negeri
  uji kompetensi jabatan fungsional
  angka kredit guru
  jabatan pelaksana kelas berapa
  rapelan gaji
  asuransi kendaraan
  sertifikat tanah hilang
  lampu merah rusak
  air pam mati
  listrik padam
  posyandu buka jam berapa
  jentik nyamuk dbd
  fogging minta ke siapa
  sampah ga diangkut ppsu
  gerobak kaki lima
  ojek online
  tukang ac
  sewa kontrakan
  kenapa langit biru
  bikin puisi ibu
  ucapan ulang tahun
  ucapan selamat hari guru
  ramalan zodiak
  asdf qwer
  tolong
  saya mau tanya
  info dong
  permisi admin
  i want to apply for a job
  how to cook rice
  terima paket salah alamat
  lapor jalan rusak di depan sekolah kemana
  jalan berlubang di komplek lapor kemana
`);
