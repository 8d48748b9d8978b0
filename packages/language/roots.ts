// Roots of the words that this domain is asked in, written by us for the stemmer. A derived form is cut only
// down to a root that stands here, so a name or an unknown word is never cut into something it is not.

const ROOTS = `
abdi acara acung adat ada adu aju ajak ajar akhir akibat aku akun alamat alat alih aman ambil amplop anak ancam
anggap anggar anggota angkat anonim antar anut apel arah arak arisan arsip artikel asal asosiasi atas atribut atur
awas ayo badan bagi bahas bahaya baik bajak baju balas baliho balik bansos bantah bantu banyak bapak baris batal
batas bawa bawah bayar bebas beber beda bela beli bendahara bendera benar berani berat beri berita bersih besar besuk
biar biasa bicara bilang bincang bingung bisik blok bocor bohong boikot bola bongkar bonus bosan brosur buang buat
bubar bujuk buka bukti bungkam buru cabut cacat caci cakap calon cantum cap capek catat catut cek cemas cepat cerita
cetak cinta ciri coblos coba copot cuti curang curiga daftar dagang dakwa damai damping dana dapat datang debat dekat
deklarasi dengar denda desak dewan diam didik dinas diri diskusi disiplin doa dokumen dokumentasi dompleng dorong duduk
duga dukung dusun edar ejek elektabilitas elu empat emoji fasilitas fitnah formulir foto ganggu ganti gabung gaji galang
gambar ganggu gantung gaya gerak gertak gosip grup guna gudang gugat guntur gunjing guru habis hadap hadiah hadir
hajat hak halang hambat hapus harap harga hari harus hasil hasut hati heboh hibah hidup hijau hilang hina hitung hoaks
honorer hormat hubung hukum ibu ijin ikat iklan ikrar ikut imbau imbal imbas indah ingat ingin injak inspektorat institusi
intel intimidasi isi istri izin jabat jaga jalan jalur jamin janji jari jarak jatuh jawab jebak jelas jelek jempol jemput
jenis jilat jual juang judi jumpa juru kabar kader kain kalah kaleng kalender kampanye kampung kandidat kantor kaos karang
karir kartu kasih kata kawal kebijakan kegiatan kejar kelola keluar keluarga kembali kenal kendara kenang kepala keras
kerja kerabat kertas khawatir kibar kirim kisah klarifikasi klik koalisi komentar komisi kompak komunitas konflik kontrak
konvoi koordinasi kopi korban kritik kuat kuasa kubu kuesioner kukuh kumpul kunjung kurang kursi kutip laku lambang lancar
lanjut langgan langgar langsung lapang lapor larang latar latih lawan layan lebih lelah lempar lengkap lepas libat libur
lihat liput lindung lobi logo lomba lokasi lolos longgar lulus lupa maaf maju maki main makna maksud malu mampir mandat
manfaat mantan marah masalah masuk masyarakat menang mendiang menteri merek mewah milih milik minta misi mobil mobilisasi
modal moderator mohon monitor motor muat muka mulai mundur musuh musyawarah mutasi mutlak nama narasumber nasib nasihat
nilai nikah niat nomor nonton nyanyi nyata nyinyir obrol olah olok omong orang orasi organisasi padam paham pajang pakai
paksa pamer panas pandu pandang panggil panggung panitia panjang pantang pantau partai pasang pasti patuh pawai payung
pecah pecat pegang pegawai peduli peluk pelihara pengaruh pensiun pentas perang percaya pergi periksa perintah perlu
pesan peta pidana pidato pihak pilih pimpin pindah pinjam pisah politik polling potong pose pribadi program promosi
protes protokol proyek puji pulang pundak pungut punya putus raga ragu rahasia rakyat ramai rancang rangkap rapat rasa
ratus rekam rekan relawan rela rencana repot resah resmi resiko retas ribut rilis rintang rombong rotasi ruang rugi
rumah rumor sahabat sakit saksi salah salam salin salur sambut sanggah sandang sanksi santun saran sasar satu sebar sebut
sekolah sedia segan selamat selebar seleksi selenggara selesai sembunyi sembako semangat sengaja sepeda serah seragam
serang seret serta sertifikat sesal setia setor setuju siaran sidang sikap simak simbol simpan simpati sindir singgung
singkat sita sogok sokong solusi sosialisasi spanduk stiker suara suami suap sudut suka sukses sulit sumbang sumpah surat
suruh survei susah susul susun syarat syukur tahan tahap tahu takut tampil tanda tandatang tanding tangan tanggap tanggung
tangkap tanya tarik taruh tawar tegas tegur tekan telepon teman tempat tempel temu tenang tentu tepat terang terima terjun
teror terus tetap tetangga tiba timbang tindak tinggal tingkat tinjau tipu titip tokoh tolak tolong tonton topi toleransi
tugas tuju tukar tulis tunda tunjang tunjuk turun turut tuntut tutup tuduh ubah ucap uji ukur ulang umum umpat undang undur
unggah unjuk untung upah upaya urun urus usaha usir usul usung usut utus video viral visi wajib wakil warga warna waspada
wawancara yakin yel
kerah giring utus disposisi titah merapat
`;

export const roots: ReadonlySet<string> = new Set(ROOTS.trim().split(/\s+/));
