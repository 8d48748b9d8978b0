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
    kepala dinas membuat instruksi tertulis yang menguntungkan petahana
    lurah mempersulit izin acara salah satu calon
    kepala dinas diganti mendadak menjelang pilkada
    dinas mewajibkan foto petahana dipasang di semua kantor
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
    pejabat mengarahkan bawahannya memilih satu calon
    lurah menyuruh warganya memilih caleg tertentu
    kepala dinas berpesan pilih si anu waktu apel
    mengerahkan warga dan pegawai ke kampanye, saya yang mengatur busnya
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
};
