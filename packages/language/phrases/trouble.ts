import { lines } from './lines.ts';

export const trouble: Readonly<Record<string, readonly string[]>> = {
  lapor: lines(`
    mau laporin atasan yg dukung caleg
    lapor asn ga netral kemana
    cara lapor ke bawaslu
    bukti apa yg dibutuhin buat lapor
    saya liat lurah kampanye, lapor kemana
    screenshot cukup buat bukti ga
    laporin kepala sekolah dukung cagub
    temen kantor jadi timses mau saya laporin
    ada link pengaduan netralitas ga
    lapor ke bkd apa bawaslu
    batas waktu lapor pelanggaran
    nomor wa pengaduan
    laporan saya udah diproses belum
    ngadu soal camat dukung petahana
    rekaman suara jadi bukti boleh?
    lapor pns yg ikut konvoi
    laporin rt yg bagi amplop caleg
    cara ngirim bukti video asn kampanye
    laporan ke inspektorat
    lapor kebijakan yg menguntungkan calon
    kalo laporan ga ditanggepin kemana lagi
    saksi harus berapa
    warga biasa boleh lapor asn?
    mau ngelaporin tapi ga ada bukti
    lapor mobil dinas dipake kampanye
    cabut laporan bisa ga
    aduan saya salah orang gimana
    mau kasih tau ada pegawai ga netral
    mau ngadu ada kepala dinas ikut kampanye
    kirim foto bukti pegawai pake kaos calon kemana
    pengaduan pelanggaran asn online
    bisa lapor lewat hp ga kalau lihat pns kampanye
    lapor netralitas butuh berapa bukti
    atasan saya tidak netral, mau saya adukan
    melaporkan pimpinan yang menyuruh stafnya kampanye lewat mana
  `),
  rahasia_pelapor: lines(`
    kalo lapor nama saya dirahasiain ga
    takut ketahuan saya yg lapor
    bisa lapor anonim
    siapa aja yg bisa liat laporan saya
    pelapor dilindungi ga
    takut dibalas atasan abis lapor
    identitas pelapor aman kan
    lapor tanpa nama diproses ga
    nanti bos tau ga siapa yg ngelaporin
    nomor hp pelapor dicatat?
    lapor pake hp kantor ketauan ga
    data saya disimpen ga kalo nanya disini
    ip address saya kelacak?
    kalo jadi saksi nama dibuka ga
    pelapor dibocorin, saya harus gimana
    jaminan kerahasiaan pelapor
    saya tanya disini tercatat ga
    aman ga lapor lewat web ini
    pelapor bisa dituntut balik ga
    dituduh pencemaran nama baik kalo lapor
    whistleblower asn
    apa terlapor dikasih tau siapa pelapornya
    lapor rahasia soal kepala dinas
    takut dimutasi gara gara ngelapor
    perlindungan saksi netralitas
    apakah boleh pakai nama samaran waktu lapor
    laporan saya bisa ditebak dari siapa ga ya
    kalo saya bertanya apa bakal ketahuan kantor
    apakah pertanyaan saya direkam
    boleh lapor diam diam
    saya takut atasan balas dendam kalau tau saya yang melapor
    siapa yang tahu nama saya setelah lapor
  `),
  sanksi: lines(`
    sanksi asn ga netral apa
    bisa dipecat ga kalo dukung capres
    hukuman like postingan caleg
    tkd dipotong berapa kalo melanggar
    kena teguran atau pecat
    turun pangkat karena kampanye
    sanksi buat pppk
    hukuman buat honorer ga netral
    sanksi moral itu apa
    bisa masuk penjara ga
    denda pelanggaran netralitas
    sanksi rt rw ga netral
    hukuman disiplin berat contohnya
    pemberhentian tidak hormat
    baru pertama kali kena apa
    sanksi guru ikut kampanye
    masih bisa naik pangkat ga kalo kena sanksi
    pernyataan terbuka minta maaf itu hukuman apa
    banding hukuman disiplin
    pidana pemilu buat asn
    sanksi lurah dukung cagub
    pjlp diputus kontrak ga
    berapa lama hukuman berlaku
    kalo kena dua kali gimana
    pelanggaran ringan sedang berat bedanya
    siapa yg ngasih hukuman
    bebas jabatan 12 bulan
    tunjangan ditahan kena hukuman netralitas
    kalau ketahuan ga netral diapain
    akibatnya apa buat karier saya
    dipecat ga ya kalau foto sama calon
    bisa diturunin jabatan gara gara kampanye?
    hukuman paling ringan apa
    apa hukuman untuk lurah yang mendukung calon
    camat ikut kampanye dihukum apa
    hukuman kepala dinas yang tidak netral
    tunjangan dipotong berapa persen kalau kena hukuman disiplin
    kapan pegawai bisa dipecat karena kampanye
  `),
  klarifikasi: lines(`
    akun saya dihack terus posting dukung capres
    dituduh kampanye padahal enggak
    ditag orang di postingan caleg
    orang lain tag saya di foto paslon
    difitnah dukung cagub
    foto saya diedit seolah dukung calon
    nama saya dicatut di daftar pendukung
    cara klarifikasi kalo dituduh ga netral
    akun dibajak kirim pesan kampanye
    hp dipinjem anak, ke posting dukung caleg
    bukan saya yg upload tapi istri
    saya ditandai di fb calon bupati
    dilaporin temen padahal ga bener
    salah orang, yg di foto bukan saya
    fitnah saya jadi timses
    foto saya dipake timses tanpa izin
    gimana bela diri kalo dituduh
    tag dihapus apa dibiarin
    wa saya disadap sebar link calon
    dituduh like padahal ga pernah
    ada akun palsu pake nama saya dukung calon dpd
    video saya dipotong seolah dukung
    nama baik saya rusak dituduh ga netral
    saya dijebak difoto sama calon
    anak kecil pencet like di hp saya
    bikin surat pernyataan akun diretas
    disebut di berita ga netral padahal bohong
    muncul di video kampanye tanpa izin
    akun fb saya dibobol buat kampanye
    ig saya dibajak terus follow calon semua
    saya ditandain relawan di foto acara calon
    dibilang tim sukses padahal cuma lewat
    gimana cara bantah tuduhan ga netral
    nomor saya dipake orang buat sebar dukungan
    bukan akun saya yg komen dukung paslon
    foto saya ditempel di poster dukungan tanpa bilang
    saya ga ikut tapi nama saya disebut
    orang rumah yg posting pake akun saya
    kalo di mention di postingan calon harus gimana
  `),
  dipanggil_bawaslu: lines(`
    dipanggil bawaslu harus gimana
    dapet surat undangan klarifikasi dari bawaslu
    dipanggil panwascam takut
    bawaslu minta keterangan saya
    harus datang ga kalo dipanggil bawaslu
    boleh bawa pengacara ke bawaslu
    dipanggil inspektorat soal netralitas
    dipanggil bkd karena foto calon
    kalo ga datang panggilan bawaslu gimana
    diundang klarifikasi jadi saksi
    apa yg ditanya waktu diperiksa bawaslu
    bisa minta jadwal ulang klarifikasi
    surat panggilan gakkumdu
    saya diperiksa tim disiplin
    hak saya waktu diklarifikasi apa
    diperiksa berapa lama
    jawab apa kalo ditanya panwas
    surat dari bawaslu dateng ke kantor
    dipanggil polisi soal kampanye
    bawaslu nelpon saya nanya postingan
    dimintain keterangan lewat zoom
    bap di bawaslu boleh dibaca dulu?
    dipanggil kedua kalinya sama pemeriksa
    harus bawa bukti apa ke pemeriksaan
    dipanggil bkn
    panwaslu kelurahan dateng ke rumah
    abis dipanggil bawaslu terus apa prosesnya
    deg degan besok diperiksa inspektorat
    disuruh datang ke kantor bawaslu hari senin
    dapat perintah hadir klarifikasi di panwascam
    diminta hadir pemeriksaan oleh inspektorat
    wajib datang memenuhi undangan bawaslu apa tidak
  `),
  ribut_rekan: lines(`
    ribut sama temen kantor gara2 capres
    grup wa kantor berantem soal cagub
    rekan kerja ngejek pilihan saya
    debat politik di ruang guru sampe marahan
    dibully teman karena beda pilihan
    temen sekantor musuhan karena caleg
    cara ngadepin rekan yg suka bahas politik
    saya dikatain macem macem sama temen kerja soal jagoan
    ketua tim dan staf berselisih soal calon
    dihina rekan karena dukung calon lain
    suasana kantor panas gara gara pilkada
    gontok gontokan di grup alumni soal calon bupati
    saling sindir di grup puskesmas
    teman guru left grup karena politik
    ribut sama tetangga beda pilihan
    cekcok sama rekan soal cawalkot
    ga ditegur teman karena beda calon
    berantem di kantin bahas capres
    pimpinan mau mendamaikan staf yg ribut politik
    dimaki teman di grup wa soal calon dpd
    perang stiker di grup kantor
    debat kusir sama kolega soal partai
    temen ngata2in saya ga netral di grup
    adu mulut antar pegawai masalah pilihan
    konflik antar kader karena beda jagoan
    boleh ga menegur teman yg ngoceh politik di kantor
    males masuk kantor diledekin soal pilihan
  `),
};
