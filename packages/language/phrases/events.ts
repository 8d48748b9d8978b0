import { lines } from './lines.ts';

export const events: Readonly<Record<string, readonly string[]>> = {
  deklarasi: lines(`
    boleh ga asn datang ke deklarasi capres
    hadir deklarasi cagub tanpa atribut
    nonton deklarasi calon bupati di lapangan
    diundang deklarasi caleg sama temen
    ikut acara deklarasi pasangan calon pake baju biasa
    deklarasi dukungan ormas saya ikut duduk
    kepala sekolah hadir di deklarasi cawalkot
    deklarasi relawan di gedung deket kantor saya lewat doang
    saya ada di foto deklarasi paslon
    datang ke deklarasi di luar jam kerja
    acara pengumuman pasangan calon di tv kantor
    ikut nganter calon daftar ke kpu rame rame
    deklarasi pemilu damai boleh ikut ga asn
    deklarasi calon dpd di rumah tetangga
    rw ngajak warga ke deklarasi
    ikut baca ikrar dukungan di deklarasi
    deklarasi dukungan alumni kampus ke capres
    cuma lewat liat deklarasi
    nganterin ibu ke acara deklarasi calon
    jadi panitia deklarasi cagub
    paguyuban perantau deklarasi dukung calon, saya anggota
    acara launching paslon boleh dateng?
    deklarasi partai dukung calon di gedung pemda
    saya nyanyi di acara deklarasi
    deklarasinya hari libur, pake baju bebas
    foto saya pas deklarasi viral
    pejabat datang ke deklarasi calon apa boleh
    mau lihat pengumuman paslon di lapangan bareng teman
    kepala bidang ikut duduk di deklarasi pasangan calon
    deklarasi calon di hotel, saya diajak saudara
    penasaran ingin nonton deklarasi capres
  `),
  peserta_kampanye: lines(`
    ikut kampanye akbar boleh ga pns
    nonton konser kampanye capres
    datang ke rapat umum cagub hari minggu
    konvoi motor caleg
    ikut pawai paslon
    kampanye tatap muka di rt saya, boleh duduk?
    pns ikut kampanye tanpa seragam
    jalan sehat calon bupati ada doorprize
    ikut senam bareng cawalkot
    ikut kampanye di luar kota biar ga ketauan
    ke lapangan liat kampanye sama anak
    hadir kampanye calon dpd sebagai warga
    kampanye dialogis di balai warga
    mancing bareng caleg
    ikut teriak yel yel di kampanye
    naik panggung kampanye pas dipanggil
    guru ikut kampanye pake kaos
    jadi peserta kampanye karena dibayar
    kampanye lewat depan rumah saya berdiri nonton
    ikut turun ke jalan dukung paslon
    kampanye terbuka di gor
    ikut bazar murah yg diadain caleg
    pppk ikut rombongan kampanye naik bus
    p3k nganter tetangga ke kampanye
    saya cuma jualan di lokasi kampanye
    dagang minuman pas kampanye akbar
    nonton kampanye dari pinggir lapangan
    turnamen bola piala calon gubernur, saya main
    berangkat ke kampanye naik bus gratis
    kampanye di alun alun, saya ikut joget
    ikut touring motor bareng tim calon
    lihat konser musik yg ada kampanyenya
    hadir di kampanye terbatas sebagai undangan biasa
    gerak jalan sama rombongan paslon
    datang kampanye karena pengen ketemu penyanyi
    saya ada di kerumunan kampanye terus kerekam kamera
    ikut arak arakan calon ke kpu
    nonton pentas seni kampanye bareng anak istri
    saya penasaran mau ke kampanye akbar hari libur
    diajak tetangga nonton kampanye di lapangan
    atas kemauan sendiri ikut kampanye cagub
    ikut kampanye karena diajak saudara
    datang ke rapat umum dengan teman komplek
  `),
  undangan_jebakan: lines(`
    diundang pengajian ternyata ada caleg kampanye
    acara reuni tau2 cagub dateng pidato
    ga tau kalo acaranya kampanye, saya udah di sana
    kejebak di acara calon, harus langsung pulang?
    dikira arisan ternyata kumpulan tim sukses
    undangannya maulid nabi eh ada yg orasi dukung capres
    tiba tiba calon bupati datang ke nikahan sodara
    acara buka puasa bersama kok ada bagi bagi kaos paslon
    rapat rt ternyata sosialisasi caleg
    diundang syukuran ternyata deklarasi
    seminar guru ujung ujungnya kampanye
    senam pagi mendadak ada cawalkot ngomong
    kondangan ada caleg bagi amplop
    kerja bakti tau tau ada timses
    ikut pelatihan umkm ternyata punya calon
    acara haul tiba tiba ada yel yel dukung calon
    lagi jenguk orang eh calon dateng
    pas di masjid calon ceramah ngajak pilih
    family gathering ternyata disponsori partai
    undangan halal bihalal isinya kampanye calon dpd
    udah terlanjur duduk baru sadar itu kampanye
    acara peresmian musholla ada caleg sambutan
    bukti apa yg harus saya simpan kalo kejebak acara kampanye
    saya langsung pulang begitu tau itu kampanye, cukup ga
    pertemuan wali murid kok ada calon
    dijebak temen ke acara partai
    lomba burung ternyata panitianya timses
    niatnya ke hajatan malah jadi panggung caleg
    acaranya dibilang donor darah, pas nyampe ada bendera partai
    saya ga dikasih tau kalo bakal ada calon di situ
    udah di lokasi baru ngerti ini acara pemenangan
    tamu kehormatannya ternyata capres
    diajak makan gratis eh disuruh pake kaos caleg
    rapat alumni berubah jadi ajang dukungan
    mau pulang ga enak padahal ada calon ngomong politik
    pas acara keluarga mendadak ada tim kampanye masuk
    sampai di lokasi baru tahu yang bicara calon bupati
    katanya bakti sosial, setelah duduk ada caleg naik panggung
    acara keagamaan tapi ada yang minta dukungan untuk calon
    disodori kaos paslon di tengah acara makan bersama
    acara kampung berubah jadi kampanye, saya bingung mau keluar
  `),
  narasumber: lines(`
    diundang jadi pembicara di acara partai
    jadi narasumber seminar yg diadain tim capres
    ngisi materi di rakerda partai boleh ga
    jadi moderator diskusi caleg
    dosen pns jadi panelis debat calon
    jadi mc acara cagub dibayar
    diminta ceramah di acara partai sebagai ustadz, saya pns
    kasih pelatihan ke kader partai
    ngajar di sekolah partai
    dokter puskesmas jadi narsum bakti sosial partai
    jadi juri lomba yg diadain caleg
    bicara di podcast calon bupati
    jadi narasumber tentang pajak di kantor partai, ada surat tugas
    baca doa di acara tim sukses
    jadi pembawa acara kampanye cawalkot
    saya ahli tata kota diminta masukan tim calon
    diundang webinar partai jadi pemateri
    penyuluh pertanian ngomong di acara calon dpd
    kasih sambutan di ultah partai
    jadi narasumber bukan atas nama kantor
    honor narsum dari partai boleh diterima?
    diminta nyusun naskah visi misi calon
    jadi tenaga ahli fraksi
    ngasih kuliah umum di acara relawan
    jadi instruktur senam di acara partai
    diundang partai buat jelasin program dinas
    jadi host talkshow paslon
    diminta jadi pembicara kunci di kongres partai
    saya peneliti diundang diskusi internal tim kampanye
    ngisi kultum di kantor partai
    ngelatih saksi atas permintaan paslon
    jadi penceramah di acara syukuran caleg
    pemateri bimtek anggota dewan dari satu partai
    partai minta dokter kasih edukasi ke kadernya
    ngemsi di acara relawan capres
    jadi penerjemah isyarat di acara partai
    diminta testimoni sebagai ahli di acara calon
    saya dapet undangan sebagai narasumber dari fraksi
  `),
  visi_misi: lines(`
    nonton debat capres di tv boleh ga
    nobar debat di rumah rt
    dengerin visi misi cagub di lapangan
    hadir cuma pengen tau program calon bupati
    pns boleh nonton debat langsung di lokasi?
    nonton debat bareng teman kantor
    baca visi misi paslon di web kpu
    datang ke acara penyampaian visi misi tanpa atribut
    mau tau program semua calon gimana caranya
    live streaming debat di jam kerja
    nonton debat sambil ngetweet
    nyimak paparan caleg di balai desa
    denger pidato cawalkot dari kejauhan
    boleh tanya ke calon waktu dialog
    ikut dialog publik calon dpd di kampus
    nobar debat di kantor kecamatan
    hadir pasif di kampanye buat denger program
    saya cuma dengerin doang ga ngapa2in
    ngobrolin hasil debat di kantin
    guru ngajak murid nonton debat
    nonton debat di cafe yg banyak pendukung
    diskusi visi misi sama suami di rumah
    belajar program kerja calon biar ga salah pilih
    nanya program guru ke calon pas acara terbuka
    jadi penonton di studio debat
    diundang kpu hadir debat kandidat
    dateng tanpa seragam cuma buat nyimak
    boleh ga cari tau rekam jejak calon
    dateng debat publik jadi penonton biasa
    mau denger langsung program calon tanpa bawa atribut
    ikut nonton paparan rencana kerja paslon
    duduk dengerin calon ngomong, abis itu pulang
  `),
  kumpulkan_warga: lines(`
    ngumpulin warga buat ketemu caleg
    rt ngadain pertemuan warga sama cagub
    bikin acara di rumah undang calon bupati
    rapat rw bahas dukung siapa
    saya adain pengajian yg dateng paslon
    lurah kumpulin kader di kelurahan ada calonnya
    boleh ga calon numpang acara arisan pkk
    ketua rw fasilitasi tempat buat sosialisasi cawalkot
    ngadain makan makan warga bareng calon dpd
    kumpulkan guru honorer ketemu calon
    lmk bikin pertemuan tim sukses
    caleg minta dikumpulin warga 50 orang
    bikin kerja bakti sekalian ngenalin calon
    adain lomba 17an disponsori caleg
    nyediain rumah jadi posko pemenangan
    camat ngadain rapat koordinasi ada tim calon
    karang taruna ngundang calon gubernur
    buka puasa bersama warga yang biayain caleg
    jadi tuan rumah acara relawan
    ngumpulin ibu ibu posyandu buat calon
    bikin senam massal undang cabup
    rapat komite sekolah undang caleg
    warga minta rt undang semua calon, boleh?
    ngadain nobar bola dibiayai calon
    bikin acara ulang tahun sekalian dukung capres
    kegiatan di kelurahan yang mengarah ke salah satu calon
    rumah saya dipakai rapat timses
    camat mengadakan pertemuan rt rw dan mengundang calon
    lurah mengundang kader ke kantor, calonnya ikut datang
    saya diminta tetangga menyiapkan tempat pertemuan calon
    kegiatan kantor kelurahan dijadikan acara perkenalan calon
  `),
  tugas_dinas: lines(`
    tugas ngawal gubernur yg lagi nyalon
    liputan humas acara petahana
    peresmian jalan dihadiri calon, saya panitia dinas
    dapet surat tugas ke acara yg ada cagub
    satpol pp jaga kampanye ada sprint
    protokoler nyambut menteri yg jadi cawapres
    kunjungan kerja bupati petahana ke sekolah
    foto dokumentasi kegiatan dinas ada calonnya
    upload kegiatan pemda di ig dinas ada foto petahana
    nakes ditugasin jaga ambulans di kampanye
    sopir dinas nganter pejabat yg jadi calon
    petugas kebersihan tugas di lokasi kampanye
    dishub atur lalu lintas kampanye capres
    upacara dipimpin wakil bupati yg mau maju lagi
    hadir acara resmi pemda ada calon
    diundang resmi acara kpu sebagai perwakilan dinas
    tugas pantau kampanye dari kesbangpol
    berdiri dekat calon pas acara dinas
    penyerahan sk sama walikota petahana
    rapat dinas sama plt yg jadi calon
    damkar diminta standby di kampanye
    guru nyiapin tari buat sambut gubernur petahana
    musrenbang dihadiri caleg incumbent
    dokumentasi dinas masih pake foto petahana
    kerja di acara hut kota ada calon pidato
    nulis berita kegiatan petahana di web pemda
    saya ajudan pejabat yang nyalon
    lurah dampingi kunjungan anggota dewan yg nyaleg lagi
    ditugasin kantor ke acara yang ada calonnya
    satpol pp nurunin baliho karena perintah dinas
    panitia hari jadi kota, bupati petahana kasih sambutan
    nyiapin tempat buat kunjungan gubernur yg nyalon lagi
    petugas kesehatan siaga di lokasi debat
    jaga parkir di kampanye karena tugas
    pejabat yang jadi calon dateng ke acara dinas kami
    bikin rilis berita tentang petahana sebagai humas
    ikut rapat resmi bareng kepala daerah yg mau nyalon
    jadi sopir dinas petahana
    penghargaan dinas diserahkan sama wali kota petahana
    satpol pp menertibkan baliho atas surat perintah dinas
    diperintah pimpinan jaga pengamanan lokasi kampanye sesuai sprint
    petugas medis ditugaskan siaga waktu rapat umum calon
    saya humas, ditugasi memotret kunjungan menteri yang jadi calon
    pegawai bagian protokol menyambut tamu negara yang sedang nyapres
    bertugas mengatur parkir di acara calon, surat perintahnya ada
    mengawasi kampanye sebagai tugas kantor kesbangpol
    mendampingi kunjungan kerja bupati yang maju lagi karena tugas jabatan
  `),
};
