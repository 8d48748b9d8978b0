import { lines } from './lines.ts';

export const roles: Readonly<Record<string, readonly string[]>> = {
  anggota_parpol: lines(`
    nama saya ada di sipol padahal pns
    asn boleh jadi anggota partai ga
    punya kta partai dari jaman kuliah
    nik dicatut parpol
    cara hapus nama dari keanggotaan partai
    pengurus ranting partai daftar p3k
    honorer boleh masuk partai?
    rw jadi pengurus partai
    suami pengurus partai saya pns
    guru jadi sekretaris partai
    mundur dari partai sebelum jadi asn
    terdaftar sebagai kader partai tanpa sepengetahuan
    cek nama di info pemilu kok anggota partai
    surat pernyataan bukan anggota parpol
    ppsu ikut sayap partai
    masih tercatat anggota partai lulus cpns
    jadi simpatisan partai boleh ga
    pns ikut organisasi sayap pemuda partai
    diajak masuk partai sama temen
    kartu anggota partai dibikinin orang
    rt ikut partai kena sanksi ga
    lapor kemana kalo nama dicatut partai
    bikin kta buat dapet diskon
    ketua lmk jadi kader partai
    pensiunan masuk partai boleh?
    jadi dewan pakar partai
    sipol belum dihapus padahal sudah lapor
    nama saya nongol di daftar anggota partai
    asn dilarang gabung partai ya
    dulu pernah jadi kader, sekarang p3k
    jadi pengurus anak cabang partai
    keluar dari partai gimana suratnya
  `),
  timses: lines(`
    pns jadi tim sukses boleh ga
    jadi relawan capres diam diam
    honorer jadi tim kampanye caleg
    bantu timses ngitung suara
    jadi admin medsos cagub
    jadi saksi partai di tps
    rt jadi korlap calon bupati
    nama saya masuk sk tim pemenangan
    jadi buzzer dibayar
    masuk struktur relawan tanpa tau
    ppsu jadi relawan cawalkot pulang kerja
    guru jadi koordinator tim sukses
    bikin desain buat timses dibayar
    jadi konsultan calon dpd
    bantu bantu posko caleg
    ikut rapat tim pemenangan
    kader jumantik jadi timses
    jadi sopir calon
    bikinin pidato buat cagub
    jadi pengawal calon sore hari
    nyebar undangan tim sukses
    jadi tim it paslon
    relawan door to door ketuk rumah warga
    jaga posko pemenangan malem
    temen kantor jadi tim sukses
    lmk merangkap tim kampanye
    jadi tukang masak tim sukses
    ngawal suara di tps buat paslon
    bantu bantu tim paslon tanpa dibayar
    masuk tim pemenangan lewat sk
    jadi relawan di luar jam kerja
    jadi fotografer kampanye
    ngurusin medsos calon sebagai sampingan
    merangkap pengurus rt dan tim sukses
    nganter logistik tim sukses
    dikasih tugas sama tim kampanye
    saya ikut ngitung real count punya paslon
  `),
  penyelenggara: lines(`
    pns boleh jadi kpps ga
    daftar pps harus izin siapa
    guru jadi panwaslu
    asn jadi pantarlih boleh
    surat izin atasan buat kpps
    rt jadi anggota kpps
    honor kpps boleh diambil pns?
    p3k jadi petugas tps
    daftar ppk kecamatan sambil ngajar
    jadi pengawas tps
    atasan ga ngizinin jadi kpps
    jadi linmas tps
    pns daftar anggota kpu harus mundur ga
    sekretariat pps dari kelurahan
    jadi operator sirekap
    kerja dobel kpps sama kantor
    ppsu daftar kpps
    nakes jadi kpps cuti ga
    dipilih jadi sekretaris panwascam
    syarat jadi bawaslu buat asn
    petugas coklit boleh pns
    jadi petugas pemilu di luar negeri
    ketua rt daftar pantarlih
    guru honorer jadi ppk
    izin tertulis jadi badan adhoc
    kpps harus netral juga kan
    anak saya jadi kpps saya pns
    minta izin atasan untuk jadi kpps bagaimana
    apa perlu izin kepala sekolah kalau jadi anggota pps
  `),
  siapa_terikat: lines(`
    honorer kena aturan netralitas ga
    p3k wajib netral juga?
    pjlp harus netral ga
    ppsu bukan asn kan, bebas dong
    guru swasta kena aturan ga
    pegawai bumd wajib netral?
    rt rw harus netral juga ya
    kader posyandu terikat ga
    cpns udah kena aturan belum
    istri pns boleh ikut kampanye ga
    pensiunan pns masih harus netral?
    outsourcing kelurahan
    tenaga kontrak puskesmas
    anak pns boleh jadi relawan?
    dosen tetap yayasan
    lmk kena aturan yang mana
    aturan netralitas buat siapa aja
    pkk dasawisma bebas kampanye ga
    karang taruna boleh dukung calon
    perangkat desa harus netral?
    kepala desa
    satpam kantor pemda
    guru ngaji dapet insentif pemda
    dokter ptt
    fkdm harus netral
    asn pusat yg tugas di daerah
    apa itu netralitas asn
    magang di kantor pemda kena ga
    saya bukan pns cuma tenaga harian
    guru non pns di sekolah negeri harus netral ga
    saya tenaga lepas di dinas, ikut aturan ini?
    perawat blud termasuk ga
    petugas pamdal terikat netralitas?
    kader pkk itu termasuk asn ga
    pengurus rt boleh dukung calon ga
    pegawai honor boleh kampanye?
    apakah pegawai bank daerah wajib netral
    aturan ini juga buat suami istri asn?
    polisi tni gimana netralnya
    perawat rs swasta bebas dukung calon?
    pegawai kementerian sama aturannya?
  `),
  hak_pilih: lines(`
    pns boleh nyoblos ga
    asn punya hak pilih kan
    golput buat pns boleh ga
    ke tps pake seragam
    pamer jari tinta di ig
    foto di bilik suara
    foto jari ungu habis nyoblos
    asn wajib nyoblos ga
    milih siapa urusan pribadi kan
    kerja pas hari coblosan
    nyoblos di luar domisili
    ngasih tau pilihan saya ke istri
    surat suara difoto
    pindah tps karena tugas
    beda asn sama tni soal nyoblos
    nyoblos pake baju putih harus?
    selfie di tps
    ditanya pilih siapa sama bos
    rahasia pilihan
    guru nyoblos dulu baru ngajar
    nakes jaga malam nyoblosnya gimana
    ga dapet undangan nyoblos
    p3k boleh milih ga
    upload foto jari celup tinta
    boleh ga milih calon yg saya suka
    ga nyoblos kena sanksi?
    ngajak keluarga ke tps bareng
    pns masih boleh milih di tps?
    boleh ga nunjukin tinta di jari
    apakah asn harus golput
    motret surat suara buat kenang kenangan
    bilang ke temen tadi saya pilih siapa
  `),
  survei: lines(`
    isi survei capres boleh ga
    vote polling di twitter
    bikin polling cagub di grup wa
    ditanya lembaga survei pilih siapa
    ngisi kuesioner elektabilitas caleg
    ikut polling di tv
    bikin survei calon bupati di sekolah
    sebar link survei paslon
    polling ig story calon
    jadi surveyor lembaga survei sampingan
    isi google form pilih cawalkot
    atasan minta isi survei pilihan
    share hasil survei capres
    quick count internal kantor
    tebak tebakan siapa menang
    taruhan siapa yg jadi presiden
    exit poll abis nyoblos jawab ga
    ikut voting online calon terfavorit
    wawancara survei tetangga
    survei via telpon soal calon dpd
    bikin polling buat lucu lucuan
    ikut jajak pendapat koran
    kasih bintang di aplikasi buat calon
    nyebar angket pilihan politik
    dosen neliti preferensi pemilih
    responden survei elektabilitas
    bikin voting siapa cagub favorit di grup alumni
    disuruh isi angket soal calon favorit
    petugas survei datang ke rumah nanya pilihan
    polling di grup alumni siapa capresnya
    pooling online cagub, boleh ikut klik?
    jadi enumerator survei politik
    taruhan bola sama taruhan pilkada boleh?
    pasang taruhan siapa yang menang pilkada
    nyebarin hasil polling calon
    ikut vote di instagram siapa yg paling layak
    survei di kantor pilih calon siapa
  `),
  waktu: lines(`
    sekarang udah masa kampanye belum
    netralitas mulai kapan
    belum ada calon resmi masih bebas kan
    masa tenang gaboleh ngapain aja
    setelah pemilu boleh ngucapin selamat?
    kapan aturan netralitas berakhir
    calon belum ditetapkan kpu boleh dukung?
    sesudah nyoblos udah boleh posting?
    di luar tahapan pemilu gimana
    kalo pilkada selesai masih harus netral
    tahun depan ada pemilu, dari sekarang udah harus netral?
    jadwal kampanye capres sampe kapan
    kapan penetapan cagub
    aturan berlaku di hari libur ga
    di luar jam kerja masih berlaku ga
    pas putaran dua gimana
    setelah pengumuman pemenang boleh foto sama pemenang?
    sebelum pendaftaran calon
    kapan masa tenang
    hari h pencoblosan boleh posting ga
    waktu belum jadi calon kan boleh
    tgl berapa mulai ga boleh foto sama calon
    kalo pelantikan bupati baru boleh hadir?
    pemilu masih lama
    berlaku 24 jam apa pas jam dinas
    sengketa mk masih jalan, harus netral?
    ucapan selamat ke calon terpilih
    malam sebelum pencoblosan
    aturan ini berlaku sejak kapan
    abis pencoblosan masih harus hati hati?
    kampanye belum mulai berarti boleh kan
    sampai kapan kita harus netral
    kalau hari minggu aturannya beda ga
    ucapan selamat buat pemenang pilkada boleh kapan
    boleh foto sama bupati terpilih sebelum dilantik
    sebelum jadwal kampanye apa sudah dilarang
    di masa tenang apa aja yang ga boleh
    tahapan pemilu sekarang sampai mana
  `),
};
