// Invitations of invented offices, parties and candidates that the cues were never tuned on: written before
// the first cue, only the rates are looked at. Whoever mends a cue writes a new line in examples.ts instead.

import { invitationExamples } from './example.ts';

export const heldOutCampaign = invitationExamples(`
campaign_inviter candidate gathering_with_candidate | Assalamualaikum bapak ibu, Tim Pemenangan Calon A mengundang hadir di acara silaturahmi bersama calon gubernur kita, Minggu jam 9 di lapangan Contoh.
candidate gathering_with_candidate goods | Yuk ikut JALAN SEHAT bareng Cagub A!! Start depan kantor RW, doorprize motor sama kulkas, daftar gratis
campaign_inviter party_place | DPC Partai X mengundang Saudara menghadiri rapat di Kantor DPC Partai X, Jalan Contoh Raya No. 12.
call_to_vote ballot_number | Ingat ya teman-teman, hari Rabu coblos nomor 2. Sebelumnya kita kumpul dulu di rumah Pak RT
declaration candidate | Undangan deklarasi dukungan alumni sekolah Contoh kepada paslon pilihan kita, Gedung Serbaguna, Sabtu 19.00
campaign_inviter attributes | Relawan Calon B kumpul di pertigaan jam 7 pagi, pakai kaos relawan ya, konvoi start 07.30
candidate gathering_with_candidate reassurance | Bukan kampanye kok bu, cuma arisan biasa, nanti ada caleg dapil kita yang mampir ngobrol santai sama ibu-ibu, jadi sekalian silaturahim
campaign_event candidate attributes | KAMPANYE AKBAR CALON WALI KOTA A. Lapangan Contoh. Kenakan atribut partai masing-masing. Ada panggung hiburan.
candidate gathering_with_candidate obligation goods | Besok ada pengajian dan santunan, calon bupati hadir kasih sambutan. Tiap RT wajib kirim 20 orang, pulang dapat sembako dan uang bensin
campaign_inviter party_place gathering_with_candidate | Mohon kehadirannya pada doa bersama simpatisan Partai X di posko pemenangan RW 03, ba'da isya
campaign_inviter campaign_event | Rapat konsolidasi pemenangan tingkat kelurahan, dihadiri tim sukses kecamatan, jangan sampai absen
candidate ballot_number gathering_with_candidate | Ngopi bareng Paslon Nomor Urut 3 sore ini di warung ujung gang, gratis buat yg dateng duluan
call_to_vote candidate gathering_with_candidate | Acara temu guru: ayo kita menangkan calon gubernur yang peduli pendidikan
party_place candidate gathering_with_candidate | Bpk/Ibu diundang ke rumah aspirasi untuk berdialog dengan bakal calon legislatif dari dapil 4
candidate obligation gathering_with_candidate | kumpulin fotokopi ktp sama kk ya, buat acara ketemu cawagub hari minggu nanti di balai warga
campaign_inviter goods | Partai X bagi sembako gratis buat warga, syarat datang langsung dan ikut acara sampai selesai
candidate attributes gathering_with_candidate | Senam massal bersama cawalkot, peserta memakai kaus bergambar calon yang dibagikan panitia
campaign_inviter candidate declaration | Koalisi partai pengusung akan mengumumkan pasangan calon, seluruh kader diminta hadir pada deklarasi
call_to_vote candidate gathering_with_candidate | Malam keakraban warga perantauan, satu suara dukung Capres A lanjutkan perjuangan
campaign_inviter | Undangan khusus untuk tim kampanye dan juru kampanye se-kecamatan, agenda pembekalan
candidate gathering_with_candidate attributes | Halal bihalal keluarga besar Contoh. Dresscode: kaus yang ada gambar Pak Calon A. Beliau calon dewan kita dan hadir langsung
candidate party_place goods | Kunjungi posko relawan paslon A, ambil beras 5 kg
ballot_number call_to_vote campaign_inviter | SALAM DUA JARI! Simpatisan se-kelurahan merapat ke lapangan, siap menangkan nomor 2
candidate gathering_with_candidate obligation | Disuruh pak camat semua staf wajib hadir syukuran di rumah petahana yang maju pilkada lagi
`);

export const heldOutHarmless = invitationExamples(`
official_inviter official_letter | DINAS CONTOH // Nomor: 005/412/2026 // Sifat: Penting // Hal: Undangan // Dengan hormat, kami mengundang Saudara hadir pada rapat evaluasi kinerja triwulan.
official_inviter | KPU Kota Contoh mengundang Bapak/Ibu dalam sosialisasi tata cara pemungutan suara bagi pemilih pemula.
- | Undangan pernikahan putri kami, Sabtu 12 Desember, resepsi di gedung pertemuan Contoh, jam 11.00 sampai selesai.
- | Bapak ibu warga RT 05, besok minggu kerja bakti jam 7, bawa sapu dan cangkul ya
official_meeting official_inviter | Rapat koordinasi penanganan banjir di Kecamatan Contoh, seluruh lurah wajib hadir
- | Calon pengantin dan keluarga mengundang Bapak/Ibu ke acara lamaran
- | Yuk arisan ibu-ibu posyandu di rumah Bu Ketua, bawa uang arisan sama fotokopi KTP buat data
official_inviter assignment_letter | Bawaslu mengundang perwakilan instansi dalam bimbingan netralitas ASN. Peserta membawa surat tugas.
- | Turnamen bulu tangkis antar RW, partai final ganda putra hari Minggu, ada doorprize
- | Kampanye imunisasi anak di puskesmas, bawa buku KIA, gratis
official_meeting | Apel pagi dan upacara hari Korpri, pakaian seragam lengkap, semua pegawai wajib hadir
- | Reuni angkatan 2001, dresscode kaos putih celana jeans, silaturahmi sambil makan siang
official_inviter | Sekretariat DPRD mengundang wartawan dalam jumpa pers pembahasan anggaran
- | Relawan donor darah PMI dibutuhkan, kumpul di aula masjid, dapat makan siang
`);

export const heldOutTricky = invitationExamples(`
- | Pengajian rutin majelis Contoh, tidak ada kampanye dan tanpa atribut partai apa pun, terbuka untuk umum
candidate reassurance gathering_with_candidate | Acara ini netral, bukan acara politik. Buka puasa bersama dengan calon wakil bupati dan warga
official_inviter official_letter assignment_letter candidate | Kesbangpol mengundang untuk pengamanan debat publik pasangan calon. Nomor 300/88/XI/2026. Petugas wajib membawa surat tugas.
- | Sosialisasi aturan: ASN dilarang memakai atribut partai dan dilarang mendukung salah satu calon
- | Lomba 17-an, siapa yang memenangkan lomba balap karung dapat hadiah sepeda, nomor urut peserta diambil di panitia
- | Rapat pemilihan ketua RT, tiap kepala keluarga membawa KTP, calon ketua RT ada tiga orang
- | Deklarasi sekolah ramah anak dan bebas narkoba, seluruh wali murid diharapkan datang
campaign_inviter declaration candidate | Katanya deklarasi damai, padahal yang undang tim sukses cabup dan isinya dukungan
gathering_with_candidate candidate goods | Tidak usah takut, cuma makan-makan sama calon dewan, pulangnya dikasih amplop transport
official_inviter | Peresmian taman oleh Dinas Contoh, dihadiri wali kota dan camat, pakai batik
`);

// A second batch, written after the first cues and before they were widened: longer, as told in a chat or a letter.
export const heldOutLater = invitationExamples(`
candidate gathering_with_candidate | Bismillah, izin share ya pak RT. Malam Sabtu nanti ada tahlil akbar di rumah H. Contoh, insyaallah beliau yang nyagub juga rawuh dan kasih tausiyah. Monggo ajak jamaahnya.
campaign_inviter campaign_event obligation | Yth. Koordinator RW. Sehubungan konsolidasi tim pemenangan, mohon tiap koordinator membawa 15 warga yang ber-KTP setempat. Bus disiapkan di depan balai. Terima kasih.
campaign_inviter attributes candidate gathering_with_candidate | Gaes besok touring bareng komunitas motor, start dr sekretariat, finishnya ketemu cabup. Rompi & stiker paslon dikasih panitia (timsesnya)
candidate goods gathering_with_candidate | Undangan Khitanan Massal gratis persembahan caleg DPRD Kota, tiap anak dapat amplop dan sarung
official_letter official_meeting assignment_letter | PEMERINTAH KABUPATEN CONTOH // SEKRETARIAT DAERAH // Nomor : 005/1183/Um // Sifat : Segera // Menindaklanjuti arahan pimpinan, diminta menugaskan satu orang pejabat untuk mengikuti Rakor Pengendalian Inflasi.
ballot_number declaration campaign_inviter | Teman2 honorer merapat! Deklarasi guru pendukung nomor 2, aula hotel Contoh, Jumat habis asar, ongkos bensin diganti
- | Jadwal posyandu lansia: Kamis jam 8, bawa KTP dan kartu BPJS, ada senam dan makan bubur kacang hijau, kadernya siap dari jam 7
- | Mhn maaf mengganggu, rapat karang taruna dipindah ke rumah ketua. Bahas lomba panjat pinang, hadiah sudah lengkap, calon panitia silakan daftar
candidate reassurance gathering_with_candidate | Tenang Bu, gak ada kampanye2an. Pak wakil bupati yang maju lagi di pilkada cuma mau silaturahmi sama guru-guru, foto-foto dikit
party_place candidate gathering_with_candidate | Besok pagi kumpul di rumah pemenangan, terus sama-sama jalan sehat nganter paslon daftar ke KPU
official_inviter candidate | Undangan KPU Provinsi: Debat Publik Kedua Pasangan Calon Gubernur dan Wakil Gubernur, tamu menunjukkan kartu tanda masuk
campaign_inviter goods | Bazar minyak goreng murah kerja bareng pengurus ranting Partai X, cukup bawa kupon dari ketua regu
- | Dilarang keras membawa atribut partai, kaos paslon, dan bendera ormas ke area pengajian. Jamaah harap tertib. Panitia.
- | Family gathering kantor: seragam kaos biru, games, doorprize TV. Wajib hadir karena ada pembagian regu
call_to_vote candidate gathering_with_candidate | Doa lintas agama untuk negeri. Acara puncak: pernyataan tekad mengantarkan capres pilihan rakyat jadi presiden
attributes ballot_number | dresscode bebas, asal ada angka 3 nya ya, kaos dari tim pemenangan jg boleh. salam tiga jari
- | Kunjungan kerja Menteri ke sekolah, siswa melambaikan bendera merah putih, guru memakai seragam dinas
campaign_inviter candidate obligation | lurah minta semua pegawai dateng ke peresmian kantor relawan calon walikota, yg ga dateng dicatat
official_inviter | Undangan Bawaslu Kabupaten, hal: apel siaga pengawasan, seluruh Panwascam hadir
- | Pelantikan pengurus PGRI ranting Contoh, mohon kehadiran bapak ibu guru, konsumsi disediakan
campaign_event candidate | Ikut nobar debat capres yuk di lapangan futsal, lanjut orasi politik dari tokoh muda
candidate gathering_with_candidate goods | Pak haji yang lagi nyaleg ngadain santunan yatim, sekalian bagi sembako, ibu2 ditunggu
- | Workshop penyusunan soal, peserta membawa laptop, transport diganti panitia, nomor urut meja lihat di pintu
- | Pemilihan ketua RW: ada dua calon, coblos di balai warga jam 8 sampai 12, bawa undangan
- | Selamat datang calon mahasiswa baru, kampanye anti perundungan digelar di aula, kaos seragam dibagikan
campaign_inviter | Pada hari ini saksi partai dan kader inti diharap datang ke pelatihan di rumah koordinator
candidate gathering_with_candidate | Dialog pemuda bareng kandidat wali kota termuda, kopi gratis, daftar di tautan
obligation candidate | Setiap kepala sekolah wajib mengirim 5 guru untuk menyambut rombongan cawapres di bandara
- | Pertemuan wali kelas dan orang tua. Dukungan bapak ibu sangat berarti untuk keberhasilan ujian anak-anak
declaration campaign_inviter | Ketua paguyuban mengajak ikut deklarasi akbar relawan se-Kabupaten, bus berangkat jam 5 subuh
`);
