import { lines } from './lines.ts';

export const running: Readonly<Record<string, readonly string[]>> = {
  dekati_parpol: lines(`
    boleh ga pns ngelobi partai biar diusung
    ketemu ketua partai bahas pencalonan
    ambil formulir penjaringan cagub di partai
    kirim cv ke partai buat jadi calon bupati
    saya ditawarin partai maju pilkada
    ikut fit and proper test di partai
    daftar penjaringan bakal calon walikota masih pns
    makan malam sama elit partai ngomongin peluang
    silaturahmi ke kantor dpp partai
    nganter bos ambil formulir partai
    masih asn tapi ikut konvensi partai
    pendekatan ke parpol buat temen yg mau maju
    nitip nama ke partai supaya dilirik
    partai minta saya jadi calon, saya masih kadis
    ikut uji kelayakan di dpw partai
    bikin tim kecil buat jajaki dukungan partai
    ngasih proposal pencalonan ke partai
    sekda sowan ke ketum partai
    kalo cuma nanya syarat ke partai boleh?
    nyetor berkas ke desk pilkada partai
    foto saya di kantor partai ambil formulir viral
    camat deketin partai mau nyalon
    dikontak orang partai ditanya minat jadi caleg
    rekomendasi partai buat pns aktif
    mahar partai buat maju
    dokter puskesmas dilirik partai jadi cawabup
    diwakilin orang lain ambil formulir partai
  `),
  nyalon: lines(`
    saya pns mau nyaleg harus mundur kapan
    mau maju cagub, harus berhenti dulu?
    p3k nyalon bupati boleh ga
    guru mau jadi caleg syaratnya apa
    kapan surat pengunduran diri pns buat ikut pilkada
    daftar calon dpd masih asn
    kalo kalah nyaleg bisa balik jadi pns?
    pasang baliho diri sendiri sebelum daftar
    honorer boleh nyaleg ga
    rt mau jadi caleg harus mundur ga
    sudah umumin mau maju walikota tapi masih dinas
    deklarasi diri jadi bakal calon
    mundur dari asn dapet pensiun ga kalau nyalon
    dosen pns maju pilpres
    saya kasi di kelurahan pengen nyoba nyaleg
    boleh nyalon jadi kades tanpa mundur dari pns?
    ppsu nyaleg
    cuti aja bisa ga kalo mau nyalon bupati
    sebar kartu nama calon diri sendiri
    kapan harus mundur, pas daftar atau pas ditetapkan
    mundur tapi sk belum keluar, udah boleh kampanye?
    ikut pilkada pas masih sekda
    mencalonkan diri jalur perseorangan
    mau maju jadi anggota dprd
    pengurus lmk nyaleg gimana
    sosialisasi diri sendiri ke warga mau nyalon
    status saya hilang ga kalo daftar caleg
    mau jadi wakil bupati tapi masa kerja pns masih 10 tahun
    harus resign dulu ga kalo ikut kontestasi pilkada
    pengen maju jadi bupati, proses mundurnya gimana
    pensiun dini buat nyalon
    boleh ga p3k daftar jadi caleg tanpa mundur
    kapan status asn hilang setelah daftar calon
  `),
  pasangan_calon: lines(`
    suami saya nyaleg, saya pns boleh dampingi ga
    istri maju cagub, saya asn harus gimana
    istri calon bupati ikut kampanye suami
    foto keluarga di baliho suami caleg
    nemenin istri daftar ke kpu
    suami saya cawalkot, saya guru
    boleh ga istri asn naik panggung bareng suami
    pp wa foto sama suami yg jadi calon
    suami calon dpd minta saya bantu kampanye
    istri saya nyalon, boleh satu mobil ke kampanye?
    kalo suami nyalon saya wajib cuti?
    nyambut tamu suami yg caleg di rumah
    posting ucapan semangat buat suami yang nyaleg
    saya bidan, suami maju pilkada
    saya tetep kerja padahal istri jadi calon wakil bupati
    gandeng tangan suami calon pas debat
    pake baju kembar sama istri calon
    dampingi pasangan kampanye pakai atribut
    suami saya petahana nyalon lagi
    duduk di samping istri pas deklarasi
    nginep di posko suami
    istri jadi cawapres eh caleg, saya lurah
    laki saya nyaleg, saya ppsu
    bini nyaleg, ane pns, kudu piye
    boleh pidato bela suami yang nyalon
    status istri calon bikin saya ga netral?
    mantan suami nyaleg apa ada aturannya
  `),
  keluarga_calon: lines(`
    adik saya nyaleg boleh bantu ga
    bapak saya maju jadi cagub
    sepupu calon bupati minta dukungan
    mertua nyaleg, saya pns
    anak saya jadi caleg, boleh kampanyein?
    kakak ipar cawalkot
    om saya calon dpd
    keluarga besar dukung sodara yg nyalon
    boleh tinggal serumah sama kakak yg caleg
    ibu saya nyaleg lagi
    ponakan nyaleg minta sumbangan
    adek kandung daftar pilkada, saya camat
    bantu masak di rumah abang yang nyalon
    makan malam keluarga sama caleg yg sepupu saya
    menantu maju calon gubernur
    paman capres boleh foto keluarga?
    besan saya nyaleg
    saudara kandung calon, boleh hadir kampanyenya?
    bantu adik tempel stiker
    ayah saya petahana maju lagi
    kembaran saya nyaleg
    anak angkat nyalon, saya guru
    kalo yg nyalon sodara sendiri tetep gaboleh dukung?
    kakak nitip brosur caleg di rumah saya
    doain adik yg nyaleg di medsos
    jadi supir kakak yang lagi kampanye
    bude nyaleg, saya kader posyandu
    saudara ipar minta dibantu kampanye
    nenek saya mau nyoblos caleg cucunya, saya pns
    kakak saya ketua tim sekaligus calon
    anak sulung maju dprd
    tante nyaleg, boleh nganter ke tps
    kakak nyalon walikota saya harus jaga jarak?
  `),
  cuti: lines(`
    cara ngajuin cltn buat dampingi suami kampanye
    cuti di luar tanggungan negara karena istri nyalon
    berapa lama cltn buat dampingin pasangan calon
    kalo ga cuti boleh dampingi suami kampanye ga
    selama cltn dapet gaji ga
    cuti tahunan dipake ikut kampanye
    asn cuti boleh kampanye ga
    lagi cuti melahirkan terus ikut kampanye
    cuti kampanye buat petahana gimana
    syarat cuti dampingi istri calon
    pppk bisa ambil cltn ga suaminya nyalon
    cltn ditolak atasan padahal suami nyaleg
    kapan harus mulai cuti kalo suami maju
    sehabis cltn jabatan balik ga
    kepala daerah cuti kampanye staf gimana
    cuti alasan penting buat bantu caleg boleh?
    pake cuti besar buat kampanye keluarga
    cuti cuma sehari buat nganter suami daftar kpu
    formulir cltn pendamping calon
    sedang cltn apa masih terikat netralitas
    saya pns cuti sakit tapi ikut deklarasi
    guru mau cuti selama istri kampanye
    nunggu sk cltn, suami udah kampanye
    cuti pas hari kampanye akbar istri
    izin ga masuk buat dampingi pasangan calon
    surat cuti dampingin suami cawalkot ke bkd
    cltn dihitung masa kerja ga
  `),
  ktp: lines(`
    dimintain fotokopi ktp buat calon independen
    ktp saya dipake dukung calon perseorangan tanpa izin
    boleh ga asn kasih ktp ke cagub independen
    tanda tangan surat dukungan calon perseorangan
    nama saya dicatut jadi pendukung independen
    rt ngumpulin ktp warga buat calon
    petugas verifikasi dateng nanya dukungan saya
    cara cabut dukungan ktp
    ktp saya ada di silon
    isi formulir dukungan calon bupati jalur independen
    istri saya kasih ktp buat calon independen
    diminta ktp sama tetangga katanya buat bansos ternyata dukungan
    kumpulin kk dan ktp buat caleg
    cek nik dukungan calon perseorangan dimana
    verifikasi faktual nama saya ada padahal pns
    ttd dukungan buat calon dpd pake materai
    bos minta fotokopi ktp pegawai buat paslon
    data ktp bocor dipake dukung calon
    temen minjem ktp buat syarat nyalon
    foto ktp dikirim ke timses
    terlanjur ngasih ktp ke relawan calon
    ktp guru guru dikumpulin operator sekolah buat calon
    apa akibatnya kalau asn kasih dukungan ktp
    keberatan ktp dicatut ke kpu
    petugas pps konfirmasi ktp dukungan
    nik saya terdaftar mendukung bakal calon perseorangan
    ngumpulin ktp itu tugas rw bukan sih
  `),
};
