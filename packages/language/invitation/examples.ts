// Invitations of invented offices, parties and candidates on which the cues were tuned. The figures come from
// held-out.ts alone.

import { invitationExamples } from './example.ts';

export const campaignExamples = invitationExamples(`
campaign_inviter candidate gathering_with_candidate | Kami dari Tim Sukses Calon B mengundang warga untuk ramah tamah bersama calon bupati di rumah Bapak Ketua.
campaign_inviter gathering_with_candidate | Undangan dari DPD Partai X: tasyakuran hari jadi, mulai pukul 19.30 di gedung wanita
candidate gathering_with_candidate | Silaturahmi tokoh masyarakat dengan bakal calon gubernur, Kamis malam di pendopo
candidate gathering_with_candidate | doa bersama untuk kelancaran pencalonan pak A jadi wali kota, paslon hadir langsung
campaign_event candidate | Rapat umum dan orasi politik capres A di stadion, gerbang dibuka jam 2 siang
attributes obligation campaign_inviter | Semua kader wajib hadir memakai seragam partai lengkap dengan topi
ballot_number call_to_vote gathering_with_candidate | Jangan lupa pilih no. 3 ya bu, besok ada pertemuan di mushola
ballot_number | salam 3 jari dulu dong, kumpul di aula jam 4
call_to_vote | Siap menang satu putaran! Kita menangkan jagoan kita, merapat ke lapangan
party_place | Bertempat di kantor DPW Partai X lantai 2
party_place goods obligation | Ambil kupon sembako murah di posko pemenangan, tunjukkan KTP
campaign_inviter obligation | Tolong kumpulin KTP warga sebanyak-banyaknya buat tim pemenangan, paling telat Jumat
candidate goods gathering_with_candidate | Nonton bareng timnas bersama caleg muda, ada uang transport 50 ribu
declaration | DEKLARASI DUKUNGAN PAGUYUBAN PERANTAU, MINGGU PAGI, ALUN ALUN
declaration campaign_inviter | Relawan Sahabat A se-kota akan deklarasi, mohon hadir tepat waktu
candidate gathering_with_candidate reassurance | Santai aja, ini bukan kampanye. Buka bersama doang sama cawabup, sambil dengerin ceramah
campaign_event campaign_inviter gathering_with_candidate | Temu kader Partai X, konsolidasi pemenangan tingkat kecamatan
candidate party_place | Diundang ke rumah pemenangan paslon A, jalan mawar 3
attributes gathering_with_candidate | Jalan santai keluarga, peserta dapat kaos paslon dan topi
call_to_vote candidate gathering_with_candidate | Pengajian akbar, mari kita dukung calon gubernur pilihan ulama
ballot_number candidate gathering_with_candidate | Kunjungan Calon Legislatif No Urut 1 ke pasar, warga diminta menyambut
candidate obligation | caleg mau dateng ke balai RW, setiap RT minimal bawa 10 orang, ada absennya
campaign_event | Kampanye dialogis jam 10 pagi, tempat balai pertemuan
campaign_inviter candidate gathering_with_candidate | Ngopi pagi sama relawan paslon, santai aja
attributes | Pakai kaus kampanye yang kemarin dibagi ya
candidate gathering_with_candidate goods | Bakti sosial pengobatan gratis dan bagi sembako, kerja sama dengan calon anggota DPRD
campaign_inviter candidate | Partai pengusung mengundang saksi, paslon akan memberi arahan
call_to_vote ballot_number | Jangan lupa tgl 27 coblos no 1, malam ini kita rapat dulu
candidate declaration campaign_inviter | Pendukung cagub A akan mendeklarasikan dukungan di gedung pertemuan
gathering_with_candidate campaign_inviter candidate reassurance | Acara keluarga saja, tidak ada kampanye. Panitia: tim relawan calon dan simpatisan partai, sekalian halal bihalal
candidate gathering_with_candidate | Reuni akbar alumni, kakak kelas kita yang nyaleg bakal kasih sambutan
candidate gathering_with_candidate obligation | Bu, nanti sore ada pertemuan wali murid, pak calon bupati mampir. Semua guru diminta datang, absen di depan
campaign_inviter obligation | Instruksi pimpinan: setiap kelurahan mengirim 30 orang ke acara Partai X
candidate goods | Ada calon dewan bagi-bagi beras dan minyak goreng di pos ronda jam 5
candidate gathering_with_candidate goods | Gebyar lomba mancing dari Calon A, hadiah motor, gratis
campaign_event attributes | Konvoi kampanye terbuka, kumpul di SPBU, bawa bendera partai sendiri-sendiri
call_to_vote candidate | Kiai dan tokoh desa sepakat memenangkan paslon kita, hadir ya kang
call_to_vote ballot_number | KITA KAWAL NOMOR 1 SAMPAI MENANG, RABU COBLOS NOMOR 1
party_place campaign_inviter | Peresmian sekretariat relawan Sahabat A, semua simpatisan datang
campaign_inviter attributes | Timses bagi kaos, ambil di rumah Bang A, lalu jalan bareng. Kaosnya bergambar paslon
campaign_inviter candidate | Juru kampanye nasional mendampingi cawapres di gelanggang olahraga
candidate campaign_event | Rapat pemenangan bakal calon wali kota, khusus koordinator TPS
candidate gathering_with_candidate reassurance | Ini acara keluarga aja mbak bukan politik, tapi pakde yang maju pilkada ikut makan malam
`);

export const harmlessExamples = invitationExamples(`
official_letter official_inviter official_meeting | PEMERINTAH KOTA CONTOH // DINAS CONTOH // Nomor: 400.1/77/2026 // Lampiran: - // Hal: Undangan Rapat Dinas // Kepada Yth. Kepala Bidang
official_inviter | Bawaslu Kota Contoh mengundang Saudara dalam sosialisasi pengawasan partisipatif
official_inviter | Kelurahan Contoh mengundang ketua RT membahas jadwal pelayanan KTP
official_inviter | Badan Kesbangpol menyelenggarakan pendidikan politik untuk pelajar, Rabu pukul 09.00
- | Mohon doa restu, akikah anak pertama kami hari Ahad ba'da zuhur
- | Rapat wali murid kelas 6, mohon hadir karena membahas kelulusan, calon siswa baru juga didata
- | Undangan tahlilan malam Jumat di rumah almarhum, laki-laki diutamakan
official_meeting assignment_letter | Bimtek keuangan, peserta membawa surat tugas dan surat perjalanan dinas
- | Senam sehat ibu-ibu PKK tiap Minggu, pakai kaos olahraga, doorprize kipas angin
- | Pengajian rutin ibu-ibu, bawa mukena, kas 5 ribu
official_meeting | Musrenbang kelurahan, hadir tepat waktu
- | Bazar sembako murah, satu KTP satu paket, antre pakai nomor urut
- | Donor darah dan jalan sehat ulang tahun rumah sakit, dapat kaus dan snack
- | Alamat: Jalan Contoh Raya No. 2, RT 3 RW 5, dekat masjid
- | Workshop desain, kandidat karyawan baru dimohon hadir jam 8
- | Wisuda dan pelepasan calon jemaah haji, keluarga dipersilakan mengantar
official_inviter | KPU mengundang relawan demokrasi untuk evaluasi kegiatan
- | Pesta ulang tahun si kecil, ada balon dan badut, nomor HP ibu 0800
- | Rapat pengurus koperasi, dukungan anggota sangat diharapkan
- | Seminar: menangkan persaingan bisnis, daftar di bawah ini
official_meeting official_letter | Tembusan: Yth. Bapak Asisten. Upacara bendera hari Senin, NIP dicatat di daftar hadir
- | Kampanye hidup sehat dan cuci tangan di sekolah
official_inviter official_letter | PEMERINTAH PROVINSI CONTOH, Nomor 100.3/9/2026, Sifat: Biasa, Hal: Undangan, tembusan kepada Inspektorat
- | Undangan rapat anggota tahunan koperasi, pembagian hadiah dan uang transport anggota
- | Lomba cerdas cermat, juara 1 dapat piala, pendaftaran nomor urut 1 sampai 20
- | Grand opening warung, gratis minuman, jangan lupa ajak keluarga
official_meeting | Rakor stunting besok, laptop dibawa, wajib hadir tepat waktu
- | Pentas seni sekolah, kaos kelas boleh dipakai, orang tua silakan datang
- | Mari dukung gerakan menanam pohon, kumpul di taman kota jam 6
`);

export const trickyExamples = invitationExamples(`
- | Halal bihalal pegawai, jangan membawa atribut partai, kampanye, atau yel-yel calon mana pun
official_inviter official_letter candidate | KPU Kota // Nomor: 12/PL.02/2026 // Hal: deklarasi kampanye damai oleh pasangan calon
- | Tidak boleh memakai kaus paslon. Tidak ada pembagian sembako.
other_election | Undangan pemilihan ketua RT 03, calon nomor urut 1 dan 2, ayo coblos di balai warga
other_election | Pemilihan ketua OSIS: kampanye kandidat nomor urut 1 sampai 3 di aula sekolah
campaign_inviter ballot_number call_to_vote gathering_with_candidate other_election | Pemilihan ketua RW sekalian temu caleg partai, coblos nomor 3
candidate gathering_with_candidate reassurance | Bukan acara politik, hanya silaturahmi. Cagub hadir sebagai warga biasa.
campaign_inviter candidate | Undangan nikah, panitianya tim sukses, ada sambutan calon bupati
- | Pelatihan relawan bencana, kaos disediakan panitia, membawa KTP asli
- | Deklarasi zona integritas dan penandatanganan pakta integritas netralitas ASN
candidate campaign_event official_inviter | Bawaslu: bersama kita awasi kampanye pasangan calon, laporkan kalau ada pelanggaran
assignment_letter candidate campaign_event | Surat perintah tugas: petugas pengamanan pada kampanye terbuka pasangan calon, Satpol PP
ballot_number candidate gathering_with_candidate | Nama tidak disebut, tapi ada senam bareng paslon no urut dua
- | Dukung tim voli RW kita di final, pilih seragam nomor 2 atau 3
call_to_vote reassurance | jangan lupa coblos yang kemarin kita sepakati, netral-netral aja di depan orang
- | Panitia menolak semua atribut partai dan kampanye dalam acara haul ini, mohon dimengerti
- | Rapat RW: pasangan suami istri calon penerima bantuan mohon datang, jangan diwakilkan
official_inviter candidate | Bawaslu Kota mengundang pers, paparan laporan dana calon anggota DPD
other_election | Seleksi calon paskibra dan calon ketua OSIS, kandidat membawa seragam
`);

/** Told as people tell it in a chat: longer, with what does not matter in between. */
export const chatExamples = invitationExamples(`
candidate gathering_with_candidate | Mas, bsk ada selapanan di rumah pak haji, katanya beliau yg nyabup mau rawuh, ajak temen2 takmir ya
campaign_inviter obligation goods | Korlap timses minta data: nama, no hp, KTP. Yg setor 10 orang dapat uang rokok
attributes candidate | Kaosnya sudah jadi bu, gambar paslon depan belakang, dipakai pas jemput cagub di stasiun
campaign_inviter gathering_with_candidate goods | Undangan mancing bareng simpatisan dan pengurus PAC Partai X, lapak gratis
candidate goods gathering_with_candidate | Sunatan massal sama pengobatan gratis dari calon anggota dewan dapil sini
declaration | Guru ngaji se-kecamatan mau deklarasi dukung beliau di aula hotel
call_to_vote ballot_number gathering_with_candidate | pokoknya tgl 27 jangan lupa tusuk no 1, sekarang kita makan-makan dulu
candidate obligation | Camat titip pesan: semua RT datang sambut cawagub, yang tidak datang dicatat
party_place candidate gathering_with_candidate | Peresmian posko bersama relawan calon bupati, potong tumpeng jam 4
candidate gathering_with_candidate reassurance | Gak ada politik-politikan kok, cuma temu kangen sama pak wakil yang mencalonkan diri lagi di pilkada
campaign_event candidate | Nonton orasi kebangsaan capres di lapangan, panggung politik dibuka band lokal
call_to_vote candidate | Rapatkan barisan, antarkan kandidat gubernur kita jadi gubernur
ballot_number | bajunya bebas, yang penting ada angka dua di dada, nanti salam dua jari bareng
official_inviter official_meeting candidate | Undangan KPU: rapat pleno penetapan dan pengundian nomor urut pasangan calon
official_letter official_meeting assignment_letter | Nomor : 800/55/BKD Sifat : Segera. Harap menugaskan dua staf mengikuti bimtek arsip
other_election | Pemilihan ketua karang taruna, calon ada tiga, coblos di balai warga
- | Pelatihan guru, nomor urut kursi ditempel, uang transport dibagikan setelah acara
- | Pelantikan ranting Muslimat desa, kaos panitia warna hijau, makan siang disediakan
- | Haul dan santunan yatim, dilarang bawa kaos paslon, spanduk partai, dan selebaran
- | Kunjungan menteri, siswa berbaris, bendera merah putih dibagikan, wajib hadir
- | Kerja bakti pembersihan kali, relawan banjir disiapkan perahu, nasi bungkus gratis
candidate gathering_with_candidate | Panen raya, tamu utama bakal calon bupati, sapa petani
campaign_inviter | Pelatihan saksi partai di rumah koordinator, bawa alat tulis
candidate gathering_with_candidate | Ngaji bareng dan tausiyah, narasumber calon wakil presiden
`);
