import { lines } from './lines.ts';

export const office: Readonly<Record<string, readonly string[]>> = {
  kebijakan: lines(`
    bikin surat edaran yg nguntungin calon
    mutasi pejabat sebelum pilkada boleh ga
    petahana ganti kepala dinas mendadak
    program bantuan cuma buat wilayah pendukung cagub
    sk bantuan diterbitin pas kampanye
    kebijakan dinas yg dompleng nama capres
    lurah nolak izin acara calon lain
    izin lapangan cuma dikasih buat satu paslon
    rotasi kepala sekolah jelang pemilu
    anggaran dialihin ke dapil caleg
    keputusan yang merugikan salah satu calon
    bikin program gratis mendadak pas mau pemilihan
    ngelantik pejabat enam bulan sebelum penetapan
    nama program sama persis sama slogan calon bupati
    perizinan dipersulit karena pendukung cawalkot
    hibah ke ormas yg dukung calon
    proyek jalan dikebut biar calon menang
    kadis bikin instruksi pasang foto petahana di sekolah
    penundaan pencairan dana desa krn beda pilihan
    pejabat dicopot karena ga dukung petahana
    pengangkatan honorer sebelum pemilu
    plt kepala daerah boleh mutasi ga
    surat edaran libur pas kampanye calon
    tagline dinas mirip slogan paslon
    menyusun kebijakan yang untungkan calon petahana
    bikin perda jelang pilkada nguntungin calon
    kupon dinas dibagi cuma ke pendukung
    petahana bikin program mendadak deket pilkada
    pejabat dirotasi jelang pencalonan
    pencopotan lurah karena beda dukungan
    bikin keputusan berat sebelah ke satu paslon
    pindahin camat sebelum pemilihan
    izin keramaian dipersulit buat calon tertentu
    ganti nama program jadi jargon calon
    surat edaran isinya dukung petahana
    promosi jabatan menjelang pilkada boleh ga
    pake apbd buat program yg nguntungin calon
  `),
  mobilisasi: lines(`
    ngajak tetangga pilih cagub boleh ga
    ngarahin staf milih caleg
    nyuruh bawahan coblos capres
    ngajak keluarga pilih nomor satu
    guru ngarahin murid pilih calon
    camat ngajak lurah dukung petahana
    himbau pegawai pilih calon bupati
    lurah mengarahkan rt rw ke satu paslon
    kepala puskesmas minta pegawai dukung cawalkot
    ajak teman arisan dukung calon dpd
    ngasih tau warga siapa yg harus dipilih
    ngomong pas apel ayo menangkan si bapak
    ngumpulin suara guru buat caleg
    bujuk orang tua di rumah pilih calon saya
    mengarahkan penerima bantuan supaya pilih calon
    bisik bisik ke pasien supaya milih caleg
    kader pkk disuruh ngajak warga pilih
    ngajak warga golput boleh ga
    rw kasih arahan pilih nomor dua
    saya kepala seksi ngingetin staf jangan lupa pilih beliau
    serangan fajar bantu bagiin amplop
    mendata warga yg dukung calon
    mengerahkan pegawai buat dateng kampanye
    ngimbau warga lewat toa masjid
    saya mau ngajak rekan sejawat satu suara
    minta murid bilang ke orang tuanya pilih cagub
    mobilisasi asn dukung capres
    mendorong pegawai satu dinas milih petahana
    nyuruh keluarga staf ikut milih calon
    bilang ke pedagang pasar supaya pilih paslon
    kepala sekolah kumpulin guru buat diarahkan pilih
    saya diminta target 20 suara dari warga
    nitip pesan ke rt supaya warganya pilih caleg
    ngomporin temen biar pilih capres
    arahan pilih calon waktu rapat
    guru nyisipin ajakan pilih calon pas upacara
    menggiring warga ke satu calon
  `),
  fasilitas: lines(`
    pinjam mobil dinas buat kampanye
    pake aula kelurahan buat acara caleg
    printer kantor dipake cetak brosur calon
    timses mau pake gedung sekolah
    genset kecamatan dipinjam paslon
    motor dinas dipake ke acara partai
    tenda punya kelurahan dipinjem cagub
    ngeprint poster calon bupati di kantor
    rapat tim sukses di ruang rapat dinas
    ambulans puskesmas dipake kampanye
    pake wifi kantor buat posting kampanye
    lapangan milik pemda disewa paslon boleh ga
    speaker kantor dipinjam caleg
    boleh ga calon kampanye di sekolah negeri
    pakai email dinas kirim materi calon
    rumah dinas dijadiin posko
    posyandu dipake kampanye cawalkot
    anggaran dinas buat acara calon
    bensin dinas dipake nganter timses
    zoom kantor dipake rapat relawan
    kursi rw milik pemprov dipinjam partai
    pake seragam sama mobil plat merah ke acara calon dpd
    balai warga dipakai sosialisasi capres
    truk dinas ngangkut massa
    fotokopi di kantor buat berkas caleg
    videotron pemda nayangin calon
    mobil ambulan ada stiker caleg
    rptra dipakai kampanye boleh?
    nganter caleg pake motor operasional
    barang inventaris kantor dibawa ke kampanye
    pake komputer kantor buat desain kampanye
    acara partai di pendopo
    listrik balai warga dipake panggung calon
  `),
  bansos: lines(`
    bagi sembako pas masa kampanye boleh ga
    bansos ada stiker caleg
    penyaluran bantuan didampingi cagub
    beras bantuan ditempel foto petahana
    bagi bantuan sambil ajak pilih calon bupati
    bantuan pkh dibilang dari capres
    rt bagi bansos sambil selipin kartu nama caleg
    penerima bansos didata cuma yg dukung calon
    bansos disetop sebelum pemilihan ya
    susu balita di posyandu ada gambar calon
    bagi kursi roda dinas dihadiri paslon
    caleg ikut nyerahin bantuan dinas sosial
    bansos pemprov dititipin kalender cawalkot
    kupon sembako murah bergambar calon
    bantuan banjir dikasih atas nama calon
    diancam dicoret dari bansos kalo ga pilih
    blt dicairin deket hari coblosan
    makanan tambahan anak ada logo partai
    petugas bansos pake kaos calon
    bantuan alat sekolah dari dinas diklaim caleg
    tas bansos warna partai
    kartu jakarta pintar diklaim dari calon
    dana bantuan rw dibagi pas kampanye
    gerobak umkm dari dinas tulisan nama petahana
    bagi zakat pegawai pas masa tenang
    bantuan obat gratis puskesmas bareng calon dpd
    pembagian bantuan bencana lagi masa pilkada
    paket bantuan pemerintah dikasih label calon
    rt nahan bantuan buat yg beda pilihan
    pembagian bantuan sosial jelang coblosan
    caleg numpang foto pas penyerahan bantuan
    bantuan dari apbd dibilang hadiah petahana
  `),
  sumbangan: lines(`
    nyumbang uang ke capres boleh ga
    patungan buat biaya kampanye caleg
    transfer donasi ke tim cagub
    beli merchandise calon
    sumbang nasi bungkus buat relawan
    dipotong gaji buat sumbangan calon
    kasih pinjam uang ke caleg
    ngasih bensin buat konvoi paslon
    donasi online buat kampanye calon bupati
    iuran pegawai buat menangin petahana
    nyumbang spanduk buat cawalkot
    terima uang dari caleg
    dikasih amplop sama calon
    urunan beli kaos kampanye
    bantu dana saksi partai
    sumbangan pake nama istri
    jual barang ke tim kampanye, usaha sampingan saya
    sewain rumah buat posko caleg dibayar
    terima sembako dari calon
    bayar iuran partai
    bantu modal temen yg nyaleg
    kasih kambing buat acara calon
    beli tiket konser penggalangan dana capres
    nyumbang ke yayasan punya calon dpd
    batas sumbangan kampanye berapa
    minjemin mobil pribadi ke paslon
    infaq ke masjid bareng calon
    nerima thr dari caleg
    bantu ongkos kampanye pake uang pribadi
    kasih duit ke calon diam diam
    beli kaos dan topi buat dibagi pendukung
    dimintain iuran sama tim sukses
    nyumbang konsumsi buat kampanye
    nerima amplop dari paslon boleh ga
    bayarin spanduk temen yang nyalon
    dapet souvenir dari caleg boleh diterima
    donatur kampanye boleh dari asn?
    nyawer di acara penggalangan dana
  `),
  disuruh_atasan: lines(`
    disuruh atasan datang ke kampanye, harus gimana
    kepala sekolah nyuruh guru share postingan caleg
    bos minta saya like postingan cagub
    diperintah camat bantu acara paslon
    kadis suruh staf hadir deklarasi
    lurah nyuruh rt kumpulin warga buat calon
    disuruh pasang stiker calon bupati sama pimpinan
    atasan ngajak dukung capres, nolaknya gimana
    perintah lisan dari kabid buat ikut konvoi
    boleh ga nolak perintah atasan yg ga netral
    kalo disuruh tapi ga ikhlas apa tetep saya yg kena
    diminta pimpinan bikin konten dukung calon
    kepala puskesmas minta nakes pake kaos cawalkot
    disuruh ngumpulin ktp sama sekcam
    atasan nitip brosur caleg suruh dibagiin
    instruksi di grup kantor suruh vote calon
    disuruh bu kepsek foto pose dua jari
    cara nolak halus permintaan bos soal politik
    disuruh jadi tim sukses sama kepala dinas
    dapat arahan pimpinan pilih calon dpd
    pak lurah minta ppsu dirikan panggung calon
    kalau cuma ngikutin perintah atasan apa saya bebas
    disuruh nganter logistik calon pake mobil dinas
    kepala bagian maksa halus ikut grup relawan
    atasan bilang ini perintah, hadir di acara partai
    staf diwajibkan datang jalan sehat calon sama pimpinan
    siapa yg salah kalau saya disuruh atasan kampanye
    diperintah bos nurunin baliho calon lawan
  `),
  tekanan: lines(`
    diancam dimutasi kalo ga dukung cagub
    dipaksa milih capres sama pimpinan
    kontrak ga diperpanjang kalo ga pilih caleg itu
    ditekan kepala dinas supaya dukung petahana
    diintimidasi karena netral
    dipaksa kirim foto surat suara
    takut dipecat kalo ga ikut kampanye
    tkd mau dipotong kalo ga dukung calon bupati
    diancam dipindah ke pulau
    honorer diancam dirumahkan kalo ga nyoblos paslon
    saya diteror karena ga mau dukung cawalkot
    disuruh sumpah dukung calon
    target suara per pegawai, kalo ga tercapai kena
    dipaksa tanda tangan pakta dukungan
    dikucilkan pimpinan karena ga ikut milih
    nilai kinerja diturunin gara gara ga dukung
    diancam nonjob sama petahana
    guru dipaksa nyetor nama pemilih
    kepala saya marah karena saya nolak dukung caleg
    dipaksa masuk partai biar naik jabatan
    ancaman lewat wa supaya pilih calon dpd
    rt diancam diganti kalo ga dukung
    dijanjiin jabatan kalo menangin calon
    kader posyandu ditakut takutin insentif dicabut
    tekanan dari tim petahana ke camat
    dipaksa ikut survei internal pilih siapa
    apa perlindungan buat asn yg diancam
    ppsu takut diberhentikan kalau ga ikut dukung
    dipaksa ikut kampanye kalo engga dinilai jelek
    atasan ngancam ga naikin pangkat kalau ga dukung calon
    takut kehilangan kerjaan gara gara pilihan politik
    dipaksa buktiin pilihan di tps
    ditakut takuti bakal diberhentikan kalo netral
    kontrak honorer jadi ancaman supaya milih petahana
    dipaksa bikin video dukungan sama pimpinan
    saya dimusuhi kepala karena ga mau jadi tim sukses
    diancam ga dapet tunjangan kalo ga ikut milih calon
    ada intimidasi dari tim calon ke guru guru
  `),
};
