import { lines } from './lines.ts';

export const online: Readonly<Record<string, readonly string[]>> = {
  kampanye_medsos: lines(`
    boleh ga asn bikin konten dukung capres di tiktok
    saya mau posting di fb ajakan pilih cagub, gpp ga ya
    kalo ngepost program kerja caleg di ig pribadi itu kampanye bukan
    sy guru, boleh nulis status dukungan buat calon bupati di facebook?
    postingan saya soal capres idola dihapus aja apa dibiarin
    bikin thread di twitter ttg kelebihan paslon nomor 2
    upload video saya nyanyi lagu kampanye di tiktok
    nulis di medsos "saya dukung calon dpd ini" melanggar ga
    kalo posting dukungan di luar jam kerja pake hp sendiri boleh dong
    pppk posting gambar paslon tanpa caption apa2 kena ga
    teman kantor promosiin caleg di akun instagramnya
    unggah flyer kampanye cawalkot di beranda fb
    saya pjlp pengen bikin postingan kampanye buat caleg temen
    bikin konten youtube review visi misi tapi ujungnya ajak pilih satu calon
    posting ucapan selamat berjuang buat calon gubernur
    boleh ga bikin hashtag dukung cagub di x
    admin medsos dinas posting kegiatan calon, gmn tuh
    nge-tweet "ganti bupati" boleh ga sih buat pns
    ngiklanin caleg di marketplace fb
    live tiktok sambil ngomongin jagoan saya di pilkada
    nakes upload dance pake lagu paslon
    posting foto kartu suara sambil bilang pilih ini ya
    kalau cuma nulis opini politik di medsos kena netralitas juga kah
    ngunggah puisi pujian utk cabup di ig
    saya share pendapat di medsos siapa capres yg paling cocok
    rt bikin postingan dukung caleg di fb warga
    sosialisasi calon lewat medsos itu yg kayak gimana sih
    boleh ga menyatakan dukungan terbuka di sosmed
    promosi calon lewat story jualan online
    bikin status fb panjang bela capres
    asn nulis dukungan di linkedin
    unggah rekaman orasi calon ke kanal youtube saya
    ajakan nyoblos calon tertentu di instagram
    konten saya muji muji paslon terus
  `),
  like: lines(`
    bolehkah saya like postingan capres
    like foto cagub di ig kena sanksi ga
    kepencet like di video kampanye caleg, gimana dong
    ngasih love di postingan calon bupati, terus ada yg screenshot
    emang like doang bisa kena pelanggaran ya
    saya sering like postingan gubernur, sekarang dia nyalon lagi
    ga sengaja ngelike status paslon
    pns like konten tiktok cawapres
    saya unlike aja ya postingan calon dpd yg kemaren
    kasih reaction love di fb tim sukses
    mencet tanda suka di halaman partai boleh ngga
    sebelum jadi calon udah saya like, harus di unlike ga
    like postingan teman yg isinya dukung cagub
    kalo cuma like tanpa komen masih netral kan
    sy p3k, ketahuan nge like reels kampanye, takut
    ketekan jempol di video orasi caleg
    ngasih jempol ke postingan program cawalkot yg bagus
    suka postingan paslon satu sama paslon dua biar adil boleh?
    like postingan calon pake akun ig sekolah
    kadang saya double tap foto capres karena anaknya lucu
    guru honorer nge like foto caleg apa masalah
    emoji hati di postingan cabup sama aja kaya like ga
    like akun kpu yg posting foto semua calon
    yang dilarang itu like nya apa komen nya
    saya udah terlanjur like trus gimana
    like video debat di youtube
    atasan ngecek siapa aja yg like postingan calon
  `),
  komentar: lines(`
    komen di postingan capres boleh ga
    kalo nulis komentar "sukses pak" di ig cagub kena ga
    bales story caleg pake emot tepuk tangan
    saya komen lucu2an di fb calon bupati
    komentar nanya jalan rusak di akun cawalkot salah ga
    ngereply tweet paslon boleh ngga buat asn
    guru komen dukung calon di fb teman
    ninggalin komentar semoga menang di postingan tim sukses
    cuma komen emoji jempol di foto capres
    komentar saya di live ig calon discreenshot orang
    boleh debat di kolom komentar soal cagub ga
    saya komen kritik ke program caleg di youtube
    ngetik amin di kolom komentar postingan calon gubernur
    komen "lanjutkan" di postingan petahana
    apa harus hapus komentar lama saya di akun cabup
    kolom komentar saya isinya belain calon dpd
    p3k komen semangat di tiktok cawapres
    boleh ga kasih komentar di berita online tentang paslon
    nyautin komen orang soal pilkada
    nulis testimoni di kolom komen caleg
    komentar doa doang buat calon yg lagi sakit
    kalo komennya netral ga memihak boleh kan di ig calon
    saya balas komentar calon yg kebetulan temen sma
    komen "hadir" di live streaming kampanye
    ngasih saran di kolom komentar akun partai
    komen dukungan udah saya hapus apa masih bisa kena
    kata kata apa yg gaboleh ditulis di komentar postingan calon
  `),
  bagikan: lines(`
    share postingan capres ke fb boleh ga
    nerusin video kampanye di grup keluarga kena ga
    forward wa isinya poster caleg ke grup kantor
    saya repost story cagub, gimana
    ngeshare link berita ttg calon bupati boleh kah
    retweet akun paslon padahal ga nulis apa2
    bagiin flyer digital calon ke grup rt
    share jadwal kampanye paslon di grup guru
    kalo share info semua calon dari kpu boleh ga
    ngirim video pidato cawalkot ke teman lewat japri
    broadcast pesan dukung calon dpd, saya cuma nerusin
    repost tiktok lucu tentang capres
    sebar poster caleg di grup arisan
    share postingan partai ke story
    nyebarin link youtube debat boleh ngga
    pegawai kelurahan forward ajakan pilih ke grup warga
    saya bagikan ulang tulisan orang yg dukung cabup
    boleh share materi kampanye resmi dari kpu?
    nakes share video visi misi calon ke grup puskesmas
    kepencet share video kampanye, langsung saya hapus
    ngeshare hasil quick count di grup
    reshare konten timses itu sama dgn kampanye ya
    di grup wa kantor ada yg share foto caleg, boleh?
    kirim stiker wa gambar calon ke grup
    share undangan acara calon gubernur ke tetangga
    saya terusin pesan relawan ke grup alumni
    share berita prestasi petahana apa dilarang
  `),
  ikuti: lines(`
    follow akun capres boleh ga
    saya follow ig cagub dari dulu, harus unfollow?
    subscribe channel youtube caleg kena ga
    apa pns boleh ngikutin akun partai di twitter
    gabisa follow akun calon bupati ya kalo asn
    follow semua paslon biar adil boleh kan
    cuma follow doang ga like ga komen
    ngefollow akun tim sukses karena pengen tau jadwal
    akun saya otomatis follow calon, salah ga
    perlu unfollow gubernur yg sekarang jadi capres?
    jadi follower akun tiktok cawalkot
    saya ikuti fanpage calon dpd di fb
    guru follow akun relawan di ig
    ketahuan follow caleg di ig, takut dipanggil
    kapan harus unfollow akun calon
    calon nya follow saya balik gimana
    kalo difollow duluan sama caleg terus saya follback
    subscribe kanal partai politik di youtube
    daftar asn yang follow akun paslon katanya dicek ya
    pppk ikutin instagram istri calon
    follow akun berita yg isinya dukung calon
    ngikutin channel telegram cabup
    unfollow sekarang malah mencurigakan ga
    add friend facebook sama caleg
    follow akun pejabat yg belum resmi jadi calon
    boleh ga tetep berteman di fb sama calon gubernur
    akun dinas follow akun paslon
  `),
  grup: lines(`
    dimasukin grup wa relawan capres, harus keluar ga
    gabung grup facebook pendukung cagub boleh ngga
    saya jadi anggota grup telegram pemenangan caleg
    tiba2 masuk grup tim sukses, ga tau siapa yg masukin
    di grup wa rt isinya jadi kampanye semua, saya gimana
    keluar dari grup pendukung calon bupati ga enak
    jadi admin grup pendukung paslon
    cuma nyimak di grup relawan boleh kah
    ikut komunitas online pendukung cawalkot
    grup alumni berubah jadi grup dukung capres
    join fanpage pemenangan calon dpd
    asn diundang masuk wag partai
    temen masukin nomor saya ke grup pemenangan
    bikin grup wa dukung calon gubernur
    saya lupa keluar grup kampanye pemilu lalu
    grup wa guru kok dipake kampanye caleg
    anggota grup fb fans club cabup
    masuk grup relawan biar tau info doang
    group kader posyandu dimasukin timses
    boleh gabung grup diskusi politik yg isinya semua calon?
    ada link grup pemenangan, saya klik ternyata langsung masuk
    pppk ada di grup wa tim sukses, silent reader
    keluar grup langsung apa pamit dulu, grup dukung paslon
    dimasukkan ke grup tanpa izin, grup dukung calon
    nama saya ada di daftar anggota grup relawan
    grup keluarga isinya dukung caleg sepupu
    saya ketua rw dimasukin ke grup koordinasi partai
  `),
  status_pribadi: lines(`
    pasang foto capres di profil wa boleh ga
    ganti pp pake twibbon dukung cagub
    status wa dukung caleg cuma 24 jam
    bikin story ig gambar paslon
    sw isinya lagu kampanye boleh kah
    foto profil fb pake bingkai partai
    pasang twibbon calon bupati di ig
    status whatsapp saya cuma bisa diliat keluarga, isinya dukung calon
    story close friend dukung cawalkot
    avatar pake nomor urut paslon
    bio ig saya tulis tim calon dpd
    story foto kaos capres
    pp wa gambar paslon diem2 aja gpp?
    guru bikin status wa ajakan pilih cagub
    sampul facebook gambar caleg
    status saya "bismillah nomor satu" kena ga
    saya pasang sw video calon terus dihapus lagi
    dp bbm eh dp wa foto cabup
    story repost punya temen yg dukung paslon
    pasang ppt gambar calon di zoom background
    kode angka di status wa bisa dianggap dukungan ga
    pasang foto profil bareng bapak calon gubernur
    story instagram saya lagi nonton kampanye
    status wa minta doa buat caleg
    ganti nama profil jadi nama calon
    emoji di bio yg identik sama paslon
    bingkai foto hari kemerdekaan dari partai dipake di profil
    wallpaper hp gambar calon
    pasang logo partai di foto profil
    bikin status galau soal pilihan politik
    story yg isinya angka paslon doang
    ganti foto sampul jadi baliho cagub
  `),
  akun_anonim: lines(`
    pake akun fake dukung capres ketahuan ga
    akun kedua saya isinya dukung cagub semua
    bikin akun anonim buat kampanye caleg boleh?
    kalo pake nama samaran di twitter masih kena netralitas ga
    second akun ig like postingan calon
    saya punya akun alter buat nyindir paslon
    akun tanpa nama komen dukung calon bupati
    boleh ga asn punya akun palsu buat politik
    akun bodong saya kebongkar
    pake akun anak buat share kampanye
    akun samaran yg nyebar hoaks calon, pemiliknya pegawai
    ga pake nama asli kan ga bakal ketauan kalo dukung cawalkot
    akun tiktok rahasia isinya video dukung calon dpd
    kalo akunnya di private terus posting dukung capres gimana
    akun kloningan buat debat politik
    akun gembok isinya dukungan partai
    bisa dilacak ga akun anonim asn
    saya admin akun base yg suka dukung paslon
    akun palsu pake nama kantor dukung calon
    bikin akun baru khusus politik pake email lain
    nulis di forum pake nickname dukung cagub
    akun alter pns ngejelekin caleg
    ngebuzzer pake sepuluh akun palsu
    akun lama tanpa foto isinya dukung cabup
    teman saya punya akun bayangan buat kampanye
    komen pake akun olshop istri biar ga ketauan asn
    pake incognito dukung calon aman ga
  `),
  serang_calon: lines(`
    ngejelekin capres di medsos boleh ga
    saya ngatain cagub di twitter, kena ga
    nyebar hoaks tentang caleg
    share meme ngejek calon bupati
    menghina paslon di grup wa
    kritik keras ke capres itu pelanggaran netralitas?
    kampanye hitam ke cawalkot
    bikin status nyindir partai
    komen jahat di postingan calon dpd
    saya bilang caleg itu koruptor di fb
    ikut2an bully cawapres di tiktok
    forward berita fitnah soal calon
    jelek jelekin calon di warung kopi
    ngomong jangan pilih si itu di grup
    nyinyir soal petahana kena uu ite ga
    guru ngejek capres di depan murid
    bikin parodi calon gubernur
    posting video blunder calon pas debat sambil ketawa
    nulis "asal bukan dia" di status
    share berita korupsi calon dari koran
    nolak calon tertentu secara terbuka
    mengolok olok paslon lawan di ig
    hate speech ke cabup
    ujaran kebencian ke pendukung calon sebelah
    edit foto caleg jadi badut
    ngajak orang ga milih paslon nomor 3
    kritik kebijakan gubernur yg lagi nyalon boleh kah
    nyebar isu sara soal cagub
    saya ngomel ngomel soal capres di fb, isinya ngejelekin
    bikin video nyindir program paslon
    bilang bohong ke calon di kolom komentar
    nulis artikel yg nyudutin cawagub
    ngehina fisik calon di grup
    menjelek jelekkan paslon waktu ngajar di kelas
    ikut petisi tolak caleg
    posting kartun sindiran buat calon bupati
    apakah kritik ke calon termasuk tidak netral
    black campaign lewat wa
  `),
};
