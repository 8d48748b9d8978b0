// Circumstances that a question says plainly. "!" before a pattern: it is taken as said, whatever stands
// before it (it holds its own "tidak"). After "/": said of these words, the circumstance was absent.

import { patterns, type Pattern } from './pattern.ts';

export interface QualifierCue {
  readonly value: string;
  readonly said: readonly Pattern[];
  readonly saidWhole: readonly Pattern[];
  readonly denied: readonly Pattern[];
}

const LINES = `
party_attributes: kaos|jaket|topi|baju|rompi|masker|pin|atribut|kemeja|bendera|logo gambar? partai|calon|kampanye|relawan|kandidat|pasangan; kaos|topi|baju|jaket pembagian|dari calon|partai; !kaos|baju|jaket|rompi tim sukses / tanpa atribut; baju bebas|biasa
agency_attributes: pakai seragam; seragam dinas|kantor|kerja|asn|pns|korpri|guru|ngajar; ^berseragam; baju|pakaian|kemeja|atribut dinas|kantor|korpri|asn|pns|instansi|kerja; ^pdh|^pdl|korpri; tanda pengenal|pegawai; ^name ^tag; id card / baju bebas|biasa; tanpa seragam; tanpa atribut dinas|instansi|asn|pns
gesture: pose|gaya|acung|angkat|salam|kode satu|dua|tiga|empat|1|2|3|4? jari|jempol|metal|telunjuk|peace; satu|dua|tiga|empat|1|2|3|4 jari; pose jari|jempol; simbol jari|tangan / tanpa pose|gaya; !tidak pose|gaya; !tidak pose|gaya apa
campaign_background: latar|background|belakang _ spanduk|baliho|kampanye|calon|partai; samping|depan spanduk|baliho|mobil kampanye|calon
active_support: mendukung calon; nulis|tulis|ucap|komentar semangat|dukung|lanjutkan|semoga / !hanya _ lihat|baca|nyimak|dengar|tahu|follow|ikuti|diam|mendengar; !tidak ngapain; !tidak pernah suka|like|komentar|unggah; !tidak like|suka|komentar; !diam saja; !^silent ^reader
call_to_vote: ^ngajak|^ngajakin|^ajak|^ajakan|^mengajak|^ayo|^nyuruh|^menyuruh|^ngarahin|^mengarahkan|^bujuk|^ngimbau|^himbau|^imbau orang|keluarga|warga|tetangga|staf|bawahan|teman? pilih|coblos|milih; ayo dukung|coblos|pilih; pilih|coblos nomor; jangan lupa pilih|coblos / tanpa ajakan|ajak
speaking: saya|aku|diminta|disuruh|boleh|diundang _ pidato|sambutan|ceramah|nyanyi|bicara; diminta|disuruh|saya kasih sambutan|ceramah; jadi|sebagai|diundang _ narasumber|pembicara|moderator|narsum|panelis|pemateri|mc; ngomong|bicara|naik _ panggung / !hanya duduk|diam|hadir
asking_question: tanya|nanya|bertanya program|visi|ke|kepada calon
duty_assignment: ^surat ^tugas; ^sprint|^spt|^sppd; ditugaskan|ditugasin|ditugaskan; tugas|perintah dinas|kantor|kedinasan; surat perintah / !bukan tugas; !inisiatif sendiri; !tidak ada surat tugas; !tanpa surat tugas
official_invitation: undangan resmi|dinas|tertulis; diundang|undang resmi
other_capacity: sebagai|selaku warga|suami|istri|keluarga|ketua|tokoh|wali|pribadi|alumni
candidate_unexpected: !ternyata|mendadak _ ada|datang|kampanye|calon|partai|orasi|pidato; !tahu tahu _ ada|datang|kampanye|calon|acara|pidato; !tiba tiba? _ ada|datang|calon|kampanye|acara; !tidak tahu kalau|bahwa|acara; !kejebak|dijebak|terjebak; !dikira _ acara|pengajian|arisan|rapat|reuni; !tidak dikasih|kasih tahu
left_at_once: langsung|segera|buru|cepat _ pulang|pergi|keluar|cabut|pamit|balik; begitu tahu _ pulang|pergi|keluar
told_superior: sudah _ lapor|bilang|izin|ngomong|cerita ke? atasan|kepala|pimpinan; atasan|pimpinan sudah tahu
working_hours: jam|hari kerja|dinas|kantor; waktu|saat kerja|dinas; ^apel; ketika|pas kerja|ngajar / !di? luar jam|hari|waktu kerja|dinas|kantor; !hari libur|minggu|sabtu; !pulang|habis|sesudah|setelah kerja|ngajar|kantor; !^weekend; !sore sepulang? kerja
own_leave: sedang|masih|ambil|waktu|saat|lagi ^cuti; pakai|pas ^cuti; ^cuti tahunan|besar|melahirkan|sakit / tidak cuti; belum cuti; tanpa cuti
resignation_filed: sudah _ mundur|resign|mengundurkan|berhenti; sudah ajukan|ngajuin|kirim|mengajukan surat? pengunduran|mundur|undur; sk mundur|pemberhentian sudah / !belum mundur|resign|ngajuin|berhenti; !tidak|tanpa mundur
state_facility: mobil|motor|kendaraan|rumah|truk|genset|tenda|kursi|laptop|komputer|akun|email|hp dinas|kantor|kelurahan|kecamatan|sekolah|pemda|pemprov|operasional; plat|pelat merah; aula|gedung|ruang|halaman|lapangan|printer|fotokopi|wifi|speaker rapat? dinas|kantor|kelurahan|kecamatan|sekolah|pemda|pemprov|milik|puskesmas; balai warga|rw|kota|desa; ambulans|ambulan; inventaris kantor|negara|dinas; fasilitas negara|dinas|kantor; cetak|ngeprint|fotokopi di kantor; ^rptra; pendopo / mobil|motor|hp|kendaraan pribadi|sendiri; tanpa fasilitas negara|kantor|dinas
state_budget: ^apbd|^apbn; anggaran|dana|uang|kas dinas|kantor|negara|daerah|pemda / uang|dana sendiri|pribadi
subordinates: bawahan; anak buah; staf saya|kami; ^ngarahin|^arahin|^mengarahkan|^nyuruh|^suruh|^ngajak|^ajak|kumpul staf|pegawai
colleagues: teman|rekan|kawan kantor|kerja|guru|dinas|sekantor|seruangan; kolega
residents: ^ngajak|^ngajakin|^ajak|^ajakin|^mengajak|^nyuruh|^suruh|^ngundang|^undang|^mengundang|^ngarahin|^mengarahkan|kumpul|bagi|depan|ke _ warga|tetangga|masyarakat; rapat|pertemuan|acara|arisan warga
goods_or_money: sembako|amplop|souvenir|hadiah; kasih|terima|nerima|bagi|kirim|transfer|sumbang|nyumbang|pinjam pinjam? uang|dana|barang|bantuan; serangan fajar
incumbent_name_or_picture: gambar|foto|nama|stiker|muka|wajah petahana|incumbent; gambar|foto|nama|stiker|muka|wajah gubernur|bupati|wali kota? di sembako|bansos|bantuan|kalender
equal_treatment: semua calon|pasangan|kandidat|partai; biar adil; kedua calon
official_source: akun|web|situs kpu|bawaslu; materi|info|informasi|jadwal|data|kampanye resmi? dari? kpu|bawaslu
done_by_other: ditag|ditandai|ditandain|dimention; ^tag|tandai|mention saya; istri|suami|anak|orang|teman|tetangga|timses|relawan lain|saya? yang pasang|unggah|tempel|bikin|kirim|bagikan; orang lain; akun _ dihack|hack|bajak|retas|dibobol
without_consent: !tanpa izin|ijin|sepengetahuan|persetujuan|bilang|nanya|tanya|setahu; catut|dicatut|kecatut; !tidak pernah daftar|tanda|mendaftar|setuju; dimasukkan|dimasukin|masukin _ grup|grup
accidental: !tidak sengaja|sadar; kepencet|ketekan|kepleset|terpencet|keklik|kesenggol|keupload; salah pencet|klik|kirim / memang|dengan sengaja
host_direction: disuruh|diminta|arahan mc|^mc|host|fotografer|pembawa|panitia
deleted_promptly: sudah|langsung|keburu|segera|buru _ saya? hapus|batal|unlike; hapus lagi
prior_warning: sudah|pernah _ ditegur|tegur|diperingatkan|diingatkan|teguran
ordered_by_superior: disuruh|diperintah|diminta|diarahkan|diarahin|diwajibkan|dipaksa|diajak|perintah|arahan|instruksi|suruhan _ sama|oleh|dari|dengan|bu|ibu|bapak? atasan|pimpinan|kepala|kadis|camat|lurah|kabid|bos|sekda|sekcam; atasan|pimpinan|kepala|camat|lurah dinas|sekolah|bagian|bidang|puskesmas|saya? ^nyuruh|^minta|^maksa|^instruksi|^ngajak|^memerintahkan|^ngarahin|^nitip
threatened: diancam|ancam|ancaman|diintimidasi|intimidasi|ditekan|diteror; dipaksa
minister_approval: izin|persetujuan|setuju mendagri|menteri|kemendagri
disaster_or_emergency: korban|bantuan|kena banjir|gempa|kebakaran|bencana|longsor; tanggap? darurat; bencana
repeat_breach: pernah|sudah _ kena|dihukum sanksi|hukuman|dihukum; kedua|dua kali kali? _ melanggar|kena; sudah dua kali; kena lagi; terulang|mengulang|berulang
`;

function parse(line: string): QualifierCue {
  const [value = '', rest = ''] = line.split(': ');
  const [said = '', denied = ''] = rest.split(' / ');
  const parts = said.split('; ');
  return {
    value,
    said: parts.filter((part) => !part.startsWith('!')).flatMap(patterns),
    saidWhole: parts.filter((part) => part.startsWith('!')).flatMap((part) => patterns(part.slice(1))),
    denied: denied === '' ? [] : denied.split('; ').flatMap((part) => patterns(part.replace(/^!/, ''))),
  };
}

export const qualifierCues: readonly QualifierCue[] = LINES.trim().split('\n').map(parse);
