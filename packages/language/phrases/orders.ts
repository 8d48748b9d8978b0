// Orders and pressure from above. To be told to come, whatever is threatened, is `disuruh_atasan`; to be pressed for
// a vote or for support is `tekanan`. The first is long because people tell it in so many ways.

import { lines } from './lines.ts';

export const orderPhrases: Readonly<Record<string, readonly string[]>> = {
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
    diminta hadir deklarasi sama camat
    staf diwajibkan datang jalan sehat calon sama pimpinan
    siapa yg salah kalau saya disuruh atasan kampanye
    diperintah bos nurunin baliho calon lawan
    komandan pleton menyuruh anggotanya menghadiri kampanye calon
    diperintah kepala kantor ikut meramaikan acara cabup
    diperintahkan kabag datang ke rapat akbar pasangan calon
    ditugaskan kadis menghadiri acara partai
    ditugasin bos duduk di barisan penonton kampanye cagub
    diwajibkan kepala kantor datang ke panggung capres
    diharuskan pimpinan ikut rombongan pendukung calon
    diarahkan kepala ukpd menghadiri pertemuan calon
    diinstruksikan camat ikut pawai calon wali kota
    dihimbau atasan hadir di acara pemenangan, katanya jangan sampai kosong
    dimohon hadir sama pak lurah di acara caleg, nolaknya gimana
    dipaksa atasan ikut kampanye
    dipaksa datang ke acara caleg sama kepala
    bos maksa saya nemenin ke acara tim sukses
    dipanggil kabid, dikasih tahu besok harus ikut ke lokasi kampanye
    diabsen satu satu sama kepala di tempat kampanye
    absen manual di lokasi acara calon, yang nggak ada namanya ditegur pimpinan
    daftar hadir kampanye disetor ke kepala kantor
    diancam kalau nggak datang ke kampanye calon
    diancam dinonjobkan gara gara menolak hadir di acara petahana
    takut dipindah kalo gak hadir di deklarasi yang diperintah camat
    takut kontrak diputus kalau tidak ikut konvoi bareng kantor
    takut nilai kinerja turun kalau saya nggak muncul di kampanye
    katanya tkd dipotong buat yang bolos dari acara calon
    gaji ditahan kalo ga setor foto lagi di kampanye
    yang tidak ikut kampanye tidak dipakai lagi tahun depan, begitu kata kepala
    dimarahin kepala sekolah karena tidak ikut acara calon
    ditegur kadis gara gara nggak kelihatan di kampanye kemarin
    nggak enak sama atasan kalau nggak ikut acara calonnya
    atasan langsung ngajak hadir di acara relawan, susah ditolak
    atasan saya minta ditemani ke kampanye
    atasan perintahkan sopir kantor dan staf ikut kampanye
    pimpinan puskesmas mengutus saya ke acara capres
    pimpinan mengirim perwakilan tiap ruangan ke deklarasi
    kepala unit mengerahkan petugas kebersihan ke lapangan kampanye
    kepala terminal nyuruh petugasnya nonton konser calon
    kepala pasar minta pegawai hadir waktu cagub datang berorasi
    kepala tata usaha suruh guru piket ganti jadwal biar bisa ikut kampanye
    kepala panti mewajibkan pengasuh ikut jalan santai calon
    kepala lapas perintah pegawai merapat ke posko calon
    dirut rsud instruksikan nakes hadir di acara calon
    kasudis meminta kepala sekolah datang ke rumah calon
    sekretaris dinas bagi tugas siapa saja yang ikut ke kampanye
    sekretaris kelurahan nyuruh ppsu berangkat ke kampanye
    asisten sekda menyampaikan semua pejabat agar hadir di acara calon
    wali kota memanggil lurah camat supaya hadir mendukung calon di lapangan
    pj bupati memerintahkan kepala dinas menghadiri kampanye
    pak rt disuruh lurah datang ke acara cawalkot
    ketua rw diminta camat bawa pengurusnya ke kampanye
    kader posyandu diwajibkan lurah ikut senam bersama calon
    kader dasawisma disuruh ibu lurah datang ke pertemuan caleg
    anggota lmk disuruh hadir di deklarasi sama kelurahan
    fkdm diminta ikut acara calon oleh pak camat
    guru paud disuruh penilik hadir di acara caleg
    pengawas mengumpulkan guru lalu dibawa ke acara calon bupati
    penjaga sekolah disuruh kepala ikut konvoi
    dokter kontrak dipaksa direktur hadir di kampanye
    pppk baru disuruh senior dan kepala ikut kampanye
    cpns diperintah mentor dan atasannya datang ke acara calon
    pasukan biru disuruh kasatlak datang ke acara calon
    pesan di grup kantor: besok semua merapat ke lokasi kampanye
    pengumuman waktu apel, semua wajib ikut acara calon hari sabtu
    di rapat staf kepala bilang semua harus ada di deklarasi nanti
    ada surat dari dinas isinya pegawai agar menghadiri kampanye calon
    surat tugasnya nulis hadir di deklarasi pasangan calon, boleh saya tolak
    dapat sprint dari kepala bidang ke acara kampanye, bukan buat pengamanan
    jatah peserta kampanye tiap kelurahan ditentukan camat, saya kena
    kami dimobilisasi kepala dinas buat hadir kampanye
    seluruh pegawai dikerahkan hadir di pertemuan calon gubernur atas perintah atasan
    staf satu kantor dikumpulkan lalu disuruh dengar pidato calon
    perintah hadir di kampanye
    perintah ikut deklarasi
    instruksi wajib hadir acara calon
    wajib datang kampanye kata kepala
    harus ikut kampanye karena perintah kantor
    apa perintah hadir kampanye bisa ditolak
    bawahan seperti saya bagaimana menolak atasan yang menyuruh hadir deklarasi
    bagaimana menolak atasan yang mengajak kampanye
    menolak perintah pimpinan menghadiri kampanye apakah dihukum
    kalau saya datang karena disuruh, siapa yang dihukum
    kalau ikut kampanye karena perintah atasan apakah tetap kena sanksi
    bolehkah kepala memerintah pegawai datang ke acara partai
    kepala kami relawan calon, staf sering disuruh ikut acaranya
    disuruh senior di kantor ikut pawai calon
    disuruh ketua kelompok kerja ikut kampanye dialogis
    disuruh datang ke acara silaturahmi paslon
    disuruh ikut kampanye
    disuruh meramaikan kampanye
    takut dipecat kalo ga ikut kampanye
    dipaksa ikut kampanye kalo engga dinilai jelek
    kepala badan memerintahkan staf menyebarkan video calon
    disuruh pimpinan tempel poster paslon di kantor
    kabag meminta saya mengurus spanduk calon
    dipaksa bos membagikan stiker caleg
    lurah memerintahkan kader membagikan kalender calon
    atasan menyuruh saya masuk grup whatsapp relawan
    kepala sekolah meminta guru mendata pendukung calon
    diinstruksikan pimpinan membuat spanduk petahana
    camat nyuruh pasang foto paslon di status
    bawahan diperintah menyumbang buat calon oleh kepala
    perintah atasan tidak netral, apa saya wajib nurut
    haruskah saya mengikuti instruksi lurah soal calon
    disuruh kadis pakai kaos paslon, saya harus apa
  `),
  tekanan: lines(`
    diancam dimutasi kalo ga dukung cagub
    dipaksa milih capres sama pimpinan
    kontrak ga diperpanjang kalo ga pilih caleg itu
    ditekan kepala dinas supaya dukung petahana
    diintimidasi karena netral
    dipaksa kirim foto surat suara
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
    atasan ngancam ga naikin pangkat kalau ga dukung calon
    takut kehilangan kerjaan gara gara pilihan politik
    dipaksa buktiin pilihan di tps
    ditakut takuti bakal diberhentikan kalo netral
    kontrak honorer jadi ancaman supaya milih petahana
    dipaksa bikin video dukungan sama pimpinan
    saya dimusuhi kepala karena ga mau jadi tim sukses
    diancam ga dapet tunjangan kalo ga ikut milih calon
    ada intimidasi dari tim calon ke guru guru
    insentif kader mau distop kalau kami tidak mendukung calonnya pak lurah
    camat bilang jabatan saya tergantung suara calon di wilayah ini
    honor saya jadi taruhan kalau tidak pilih calon pilihan bos
    dipaksa bersumpah memilih calon di depan kepala kantor
    pimpinan minta bukti foto pilihan saya di bilik suara
    atasan marah karena saya tidak mau mendukung calonnya
    kepala menyindir terus karena pilihan saya lain
    jam mengajar dikurangi karena saya tidak mau mencari suara
    disuruh bikin pernyataan setia ke calon, kalau tidak dicoret
    dijanjikan naik jabatan asal mendukung, kalau tidak digeser
    ancaman mutasi supaya pegawai mendukung petahana
    dimutasi jauh karena tidak mau memilih calon atasan
  `),
};
