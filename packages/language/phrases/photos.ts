import { lines } from './lines.ts';

export const photos: Readonly<Record<string, readonly string[]>> = {
  foto_calon: lines(`
    foto bareng capres terus upload, boleh ga
    selfie sama cagub di mall gpp?
    saya difoto sama caleg pas acara sekolah
    ketemu calon bupati di bandara minta foto
    foto sama calon gubernur pake seragam dinas
    ikut foto rame2 ada calonnya di tengah
    reuni sma ada temen yg jadi caleg, foto bareng diunggah ga ya
    diajak selfie sama cawalkot masa nolak
    calon dateng ke puskesmas minta foto sama nakes
    foto saya sama paslon disebar timses
    swafoto di depan baliho capres
    foto bareng artis yg jadi caleg
    pns foto sama calon dpd di nikahan
    boleh simpan foto sama calon asal ga diposting?
    murid murid foto sama cagub, gurunya ikut
    calon bupati blusukan ke pasar, saya foto bareng
    ditarik foto bareng sama tim sukses
    foto bareng cawapres di masjid abis jumatan
    saya kefoto di belakang calon
    foto keluarga besar ada om yg caleg, boleh upload?
    foto di samping mobil kampanye
    upload foto bareng mantan pejabat yg mau nyalon
    foto berdua sama ketua partai
    foto bareng paslon tapi ga pose apa2
    kalau foto sama semua calon biar adil gimana
    ppsu foto bareng calon gubernur pas kerja
    cabup minta foto bareng staf kelurahan
    kepergok foto sama calon di restoran
    boleh ga nolak diajak foto sama calon
    saya nyengir bareng capres di foto wartawan lokal
    minta foto sama kandidat idola
    foto bareng calon trus dikirim ke grup
  `),
  pose_jari: lines(`
    foto dua jari di kantor boleh ga
    pose jempol pas foto dinas kena ga
    gaya metal waktu foto bareng
    angkat satu jari di foto apel
    pose peace itu dianggap dukung nomor 2 ya
    pose tangan yg aman buat asn apa
    foto jari membentuk hati ala korea boleh?
    saya ga sengaja pose tiga jari
    salam jari di foto perpisahan kelas
    guru guru foto pake simbol jari
    selama pemilu gaboleh pose jari ya
    simbol tangan apa aja yg dilarang
    gaya saranghaeyo masuk dukungan ga
    acungin telunjuk pas difoto
    foto lama gaya dua jari sebelum ada calon
    foto ngepal tangan boleh?
    pose oke tangan itu identik paslon?
    pose jari di foto wisuda anak
    anak saya gaya dua jari di foto keluarga
    kode jari di foto grup kantor
    kepala dinas foto pose empat jari
    kalau tangan kanan jempol tangan kiri dua jari gimana
    foto pake gerakan tangan yang mirip kampanye
    simbol angka pake tangan
    foto bersama sebaiknya tangannya gimana
    jari saya bentuk huruf l pas foto
    nakes foto jempol dua
  `),
  foto_lama: lines(`
    foto lama sama gubernur yg sekarang nyalon perlu dihapus ga
    dulu foto bareng wali kota, skrg dia capres
    foto lama sebelum pemilu masih ada di fb
    foto dinas tahun lalu sama pejabat yg kini jadi calon
    kenangan fb muncul foto sama calon, jangan dishare?
    apa harus bersih2 foto lama di ig
    foto 3 tahun lalu sama pak bupati sekarang nyaleg
    hapus foto lama malah dicurigai ga
    foto jadul sama ketua partai waktu belum pns
    foto pelantikan sama gubernur lama yg sekarang cagub lagi
    postingan lama saya dukung calon waktu pemilu dulu
    foto nikahan saya didatengin menteri yg sekarang cawapres
    foto wisuda bareng rektor yg sekarang calon dpd
    dulu belum calon, sekarang calon, fotonya masih nongkrong di profil
    cukup kasih keterangan tanggal aja kan di foto lama
    foto lama keupload ulang otomatis
    repost foto lama sama mantan bupati
    foto kunjungan pejabat 2022 di web sekolah
    foto lama di dinding kantor sama mantan gubernur
    album lama isinya foto kampanye sebelum jadi asn
    foto penghargaan dari mantan walikota dipajang
    foto sebelum masa kampanye masih boleh ada?
    foto jaman dulu sama sahabat yg sekarang caleg
    pp saya foto lama sama pak mantan, sekarang beliau nyapres
    postingan tahun kemaren perlu diarsip ga
    foto saya waktu dia masih jadi kepala dinas
    nulis caption apa buat foto lama sama pejabat
  `),
  atribut: lines(`
    pake kaos capres boleh ga
    dapet topi dari caleg dipake kerja
    jaket partai dipake ke pasar
    kaos gambar cagub buat tidur doang
    pns pake baju warna partai ke kantor
    masker gambar paslon
    pake pin calon bupati di tas
    payung bergambar caleg dipake pas hujan
    kaos kampanye buat lap motor
    ppsu pake rompi partai
    baju batik corak partai
    anak saya pake kaos cawapres ke sekolah
    pakai gelang relawan calon
    ikat kepala tim sukses
    baju kotak kotak dikira dukung calon
    pakai kemeja biru muda hari rabu masalah ga
    helm stiker partai
    boleh simpan kaos pembagian calon di rumah?
    pake kalung logo partai
    tas belanja gambar caleg
    mug gambar paslon di meja kantor
    celemek jualan ada gambar cabup
    jas hujan partai dipake ngajar
    ga pake seragam tapi pake kaos calon di rumah
    sarung pembagian caleg dipake sholat
    kader posyandu pake kerudung seragam partai
    seragam senam gambar calon dpd
    bawa tas partai ke kantor
    jilbab gambar calon
    boleh ga pake kaos angka satu
    baju seragam relawan dipake belanja
    topi pembagian tim sukses dipake nyapu
    gantungan kunci gambar capres
    kaos oblong ada muka caleg dipake olahraga
    dasi warna partai
    pake peci sama persis kayak calon
  `),
  spanduk: lines(`
    pasang spanduk capres di rumah boleh ga
    tempel stiker caleg di mobil pribadi
    baliho cagub dipasang di pagar rumah saya tanpa izin
    bendera partai di depan kantor kelurahan siapa yg copot
    rumah saya dipasangi banner calon bupati
    stiker paslon di pintu rumah
    cetak spanduk buat calon pake duit sendiri
    mertua pasang poster caleg di rumah yg saya tinggalin
    nempel pamflet cawalkot di tiang listrik
    boleh nurunin spanduk kampanye di sekolah ga
    ppsu copot baliho caleg kena masalah ga
    muka saya ada di baliho calon
    stiker calon dpd di motor dinas
    umbul umbul partai di halaman puskesmas
    apk dipasang di pagar sekolah negeri
    poster capres di kamar kos
    pasang reklame ucapan selamat dari caleg
    warung istri saya ada spanduk partai
    saya disuruh masang baliho malam malam
    stiker calon ditempel tetangga di tembok saya
    bantuin pasang bendera partai
    kalender caleg digantung di ruang guru
    kontrakan saya dipasang bannernya cabup sama yg punya
    izinin spanduk paslon di lahan sendiri
    bikin desain banner buat calon
    boneka mobil ada gambar partai
    angkot yg saya sewain ditempelin stiker caleg
    boleh ga copot poster calon di tembok rumah
    naro banner caleg di toko
    ada tim mau pasang apk di lahan saya
    bendera partai di atap rumah
    stiker paslon di helm dan motor
  `),
};
