// Words that stand for one thing in this domain. The thing is counted beside the word, so that "hajatan" helps
// where only "kondangan" was ever written, and a group that is too wide does not drown its words.

import { stem } from './stem.ts';

const GROUPS = `
election: calon partai kampanye pemilu netral coblos bawaslu panwas panwascam dukung sukses pemenangan relawan deklarasi debat petahana kpps tps kpu politik golput sipol silon nyalon timses pose survei elektabilitas baliho
superior: atasan pimpinan kepala kadis bos kabid kabag kasi sekcam sekda camat lurah direktur komandan manajer koordinator inspektur sekda sekdis asisten eselon pejabat mandor pengawas danru danton kanit ajudan plt penjabat ketua
subordinate: bawahan staf pegawai personel jajaran
order: disposisi nota mandat kerah utus titah suruh perintah titah arahan arah instruksi himbau imbau tugaskan minta wajibkan komando
force: paksa ancam tekan intimidasi teror gertak takut pecat copot mutasi nonjob potong putus pindah ganti
family: adik kakak abang bapak ibu anak sepupu mertua ipar om paman bibi tante keponakan ponakan keluarga saudara sodara kerabat besan menantu kembar bude pakde pakle bulek ayah mama papa kakek nenek cucu
spouse: suami istri pasangan
platform: facebook instagram tiktok twitter youtube medsos x beranda feed thread reels fanpage
chat: whatsapp telegram grup wag japri chat broadcast
share: bagikan teruskan sebar repost kirim
photo: foto selfie potret difoto kefoto kamera bidik
gesture: jari jempol telunjuk pose gaya metal peace salam simbol kepal tangan acung angkat
clothing: kaos topi jaket baju masker seragam rompi kemeja batik sarung kerudung celana pin gelang payung helm pakai atribut
props: spanduk banner baliho bendera stiker poster pamflet umbul reklame apk tempel pasang pagar kalender
facility: aula gedung kursi tenda genset mobil motor ambulans printer lapangan balai truk proyektor speaker ruang plat inventaris pinjam cetak fotokopi ngeprint
aid: bansos sembako beras bantuan bantu blt pkh minyak susu kupon salur
money: uang sumbang donasi transfer urunan dana iuran amplop bayar modal duit infaq beli biaya
leave: cuti cltn luar tanggungan
gathering: arisan pengajian rapat kumpul pertemuan silaturahmi syukuran reuni kondangan nikah hajatan maulid halal buka seminar senam haul tahlil
unaware: ternyata tiba tahu mendadak terlanjur jebak kejebak dikira ujung
rally: kampanye konvoi pawai rombongan rapat panggung umum akbar konser jalan sehat
declaration: deklarasi pengumuman launching ikrar
listen: debat visi misi dengar simak paparan dialog program nobar
speaker: narasumber narsum pembicara moderator mc materi pemateri panelis ceramah host juri
team: sukses relawan pemenangan timses saksi korlap buzzer posko koordinator
member: kader pengurus anggota kta sipol ranting keanggotaan sekretaris dpd dpw dpp
committee: kpps pps panwas panwaslu panwascam pantarlih tps ppk linmas adhoc coklit petugas
summons: panggil periksa keterangan klarifikasi undangan surat hadir
watchdog: bawaslu panwascam panwaslu inspektorat bkd bkn kpu gakkumdu polisi
report: lapor ngadu aduan adu bukti rekaman screenshot saksi pengaduan
secret: rahasia anonim nama tahu ketahuan identitas aman lindung balas
penalty: sanksi hukum pecat potong tkd tunjangan pangkat penjara teguran denda pidana disiplin putus berhenti
insult: hina ejek maki jelek fitnah hoaks nyinyir sindir meme bully ngatain kritik olok ledek
quarrel: ribut berantem cekcok marah musuh debat panas gontok adu sindir berselisih diam mulut
colleague: teman rekan kolega sekantor kantor ruangan
resident: warga tetangga masyarakat rt rw
worker: honorer pjlp pppk kontrak outsourcing satpam ppsu cpns magang swasta bumd pensiun guru kader
hacked: hack bajak retas sadap palsu tag tandai tuduh fitnah catut
fakeacc: anonim palsu alter samaran bodong kedua kloningan rahasia gembok nickname
vote: coblos pilih tps bilik suara golput tinta ungu
survey: survei polling voting vote kuesioner angket jajak elektabilitas responden
when: kapan mulai tanggal belum sesudah setelah sebelum selesai tenang penetapan tahap hari
past: lama dulu jadul kenangan lalu mantan tahun album
policy: kebijakan edaran sk mutasi rotasi izin program anggaran keputusan instruksi lantik perda hibah
run: maju mundur daftar calon nyalon berhenti pilkada
idcard: ktp nik fotokopi dukungan tangan perseorangan independen verifikasi
duty: tugas dinas humas liputan kawal kunjungan peresmian dokumentasi sambut ajudan sprint petahana
refuse: tolak nolak ngomong halus
`;

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of GROUPS.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    for (const word of new Set(words.split(' ').flatMap((word) => [word, stem(word)]))) {
      found.set(word, [...(found.get(word) ?? []), name]);
    }
  }
  return found;
}

const CONCEPTS = readGroups();

/** The things that a stem stands for; often none. */
export function conceptsOf(word: string): readonly string[] {
  return CONCEPTS.get(word) ?? [];
}
