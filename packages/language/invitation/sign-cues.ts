// The words by which an invitation shows what it is. No name of a person or a party stands here: what is read
// is the same whoever stands for election. A line holds patterns (cue-pattern.ts) parted by ";". Words of a
// line that begins with "?" are common elsewhere too: they count only beside another sign that is not.
// {calon}: short words for a candidate. {kubu}: whom an attribute, a place or a volunteer may belong to.

import { indexCues, type CueIndex } from './cue-pattern.ts';

export type SpeaksFor = 'campaign' | 'official' | 'candidate_near';

/** What kinds of signs there are, and what each speaks for. Reassuring words name the campaign to deny it. */
export const signKinds = {
  campaign_event: 'campaign', declaration: 'campaign', campaign_inviter: 'campaign', party_place: 'campaign',
  attributes: 'campaign', ballot_number: 'campaign', call_to_vote: 'campaign', candidate: 'candidate_near',
  gathering_with_candidate: 'candidate_near', obligation: 'campaign', goods: 'campaign', reassurance: 'candidate_near',
  assignment_letter: 'official', official_inviter: 'official', official_letter: 'official', official_meeting: 'official',
  other_election: 'official',
} as const satisfies Readonly<Record<string, SpeaksFor>>;

export type SignKind = keyof typeof signKinds;

export interface SignCue {
  readonly kind: SignKind;
  /** Weak words need company. */
  readonly weak: boolean;
}

const SHORT_CANDIDATE = 'caleg|nyaleg|nyalek|capres|nyapres|cawapres|nyawapres|cagub|nyagub|cawagub|nyawagub|cabup|nyabup|cawabup|nyawabup|cawalkot|nyawalkot|nyawali|cawawalkot|cawali|cakada|paslon|bapaslon|bacaleg|bacapres|bacagub|bacabup|bacalon|petahana|incumbent|inkumben';
const SIDE = `${SHORT_CANDIDATE}|partai|parpol|calon|kandidat|relawan|pemenangan|kampanye|simpatisan|timses|koalisi|pasangan`;

const LINES = `
candidate: {calon}; pasangan calon; bakal calon =presiden|gubernur|bupati|wali|walikota|wakil|legislatif|anggota|dpr|dprd|dpd|dewan|kepala|@
candidate: bakal? calon wakil? presiden|gubernur|bupati|walikota; bakal? calon wakil? wali kota; bakal? calon kepala daerah; bakal? calon anggota? legislatif|dpr|dprd|dpd|dewan|senator
candidate: bakal? calon wakil rakyat; bakal? calon pemimpin? kita; calon petahana|independen|perseorangan|unggulan|jagoan; bakal? calon @; calon =nomor
candidate: =bapak|pak|ibu|bu|relawan|pendukung|dukung|mendukung calon -pengantin|mempelai|haji|jemaah|jamaah|siswa|mahasiswa|besan|mertua|menantu|pegawai|asn|pns|karyawan|ketua|peserta|pembeli|penerima|suami|istri|ayah|ibu|orang|wali|kepala|tetangga
candidate: kandidat presiden|gubernur|bupati|walikota|wali|wakil|dewan|dpr|dprd|dpd|legislatif|petahana|pilkada|kuat; balon =bupati|gubernur|presiden|wali|walikota|legislatif
candidate: maju|nyalon|nyalonin|mencalonkan|dicalonkan|pencalonan|macung _ pilkada|pilgub|pilbup|pilwalkot|pilpres|pileg|pemilu|gubernur|bupati|walikota|wali|dewan|dpr|dprd|dpd|presiden|legislatif
? candidate: calon -pengantin|mempelai|jemaah|jamaah|siswa|mahasiswa|besan|mertua|menantu|pegawai|asn|pns|karyawan|ketua|peserta|pembeli|penerima|suami|istri|orang|anggota|kepala|wali|pemilih|penumpang; pencalonan; kandidat =@
campaign_inviter: tim sukses|pemenangan|kampanye|relawan|kemenangan; timses; timsuk; timpem; badan pemenangan; juru kampanye; jurkam; simpatisan; juru bicara =paslon|calon|partai
campaign_inviter: dpc|dpd|dpw|dpp|pac|dprt|ranting partai|parpol @?; pengurus|kader|ketua|simpatisan|anggota|fraksi|caleg partai|parpol @?; partai|parpol pengusung|pendukung|pengusul|koalisi; koalisi partai|parpol|pengusung|pendukung
campaign_inviter: partai|parpol -politik|final|ganda|tunggal|besar|kecil|semifinal|puncak|pembuka|tambahan|campuran|putra|putri|grosir|terakhir|pertama|kedua|peserta|pemilu|lokal
campaign_inviter: relawan|pendukung|sahabat|laskar|barisan|saksi|tim ={kubu}; relawan sahabat; relawan @
? campaign_inviter: relawan -pmi|donor|bencana|demokrasi|posyandu|kebersihan|medis|kesehatan|masjid|sosial|pajak|literasi; kader -posyandu|jumantik|pkk|kesehatan|dasawisma|kb|lansia|lingkungan|tb|gizi; pendukung; dpc; dpw; pac; partai|parpol politik; saksi
campaign_event: kampanye akbar|terbuka|terbatas|dialogis; kampanye tatap muka; kampanye ={kubu}; kampanye =pilkada|pilgub|pilpres|pileg|politik; orasi politik; panggung politik; acara|agenda kampanye
campaign_event: visi dan? misi _ paslon|pasangan|{calon}; visi dan? misi _ calon|kandidat -ketua|rektor|dekan|osis|pengurus|siswa|mahasiswa|peserta|kepala|rt|rw|direktur; -nobar|nonton|menonton|lomba debat publik|terbuka? antar? {calon}; -nobar|nonton|menonton|lomba debat publik|terbuka? antar? pasangan? calon|kandidat =presiden|gubernur|bupati|wali|walikota|wakil|legislatif|@; pesta|syukuran|tasyakuran|perayaan|selamatan kemenangan ={kubu}|pilkada|pemilu|beliau; pesta|syukuran|tasyakuran|perayaan|selamatan atas? hasil? quick count
campaign_event: rapat|konsolidasi|pertemuan|temu|kegiatan|acara|agenda|koordinasi|pembekalan|strategi|rakor|pleno koordinasi|konsolidasi|kerja|acara? pemenangan|kampanye; tim? pemenangan =pilkada|pilgub|pileg|pilpres|calon|paslon|partai; konsolidasi =partai|relawan|timses|simpatisan|caleg|saksi
? campaign_event: kampanye -imunisasi|anti|stop|kesehatan|hidup|gizi|germas|vaksin|vaksinasi|literasi|keselamatan|cuci|asi|lingkungan|damai|sosial|publik|peduli; rapat umum -anggota|pemegang|koperasi|tahunan|luar; konvoi; pawai; pesta|syukuran kemenangan; konsolidasi -data|tanah|lahan; orasi; pemenangan
declaration: deklarasi|dideklarasikan|mendeklarasikan|mendeklarasi|deklarasikan _ dukung|dukungan|mendukung|pemenangan|kemenangan; deklarasi|dideklarasikan|mendeklarasikan|deklarasikan -kampanye ={kubu}|bakal|bersama|akbar
declaration: deklarasi|mendeklarasikan -damai|netralitas|tidak|tanpa|bukan|pemilu|pilkada|pemilihan|zona|anti|bebas|sekolah * dukung|dukungan|mendukung =*
declaration: ikrar|pernyataan|maklumat dukungan -program|kegiatan|sekolah|kepada; pernyataan|ikrar sikap? dukungan =calon|paslon|partai|kepada|untuk; peluncuran|launching|pengumuman|pengenalan =paslon|pasangan|calon|bacalon
? declaration: deklarasi|mendeklarasikan|dideklarasikan -damai|netralitas|zona|sekolah|bebas|anti|stop|odf|kampung|kelurahan|desa|ramah|ikrar|hak|kampanye|pemilu|pilkada|pemilihan|janji|integritas|kawasan
party_place: kantor|sekretariat|gedung|aula|markas|halaman|rumah dpc|dpd|dpw|dpp|pac|dprt|ranting partai|parpol @?; kantor|markas|sekretariat|gedung|aula|posko partai|parpol @?
party_place: posko _ pemenangan|relawan|tim|timses|partai|parpol|kampanye|{calon}|calon; rumah _ pemenangan|aspirasi|relawan|kemenangan; sekretariat|markas|basecamp|kantor|gedung pemenangan|relawan|tim|timses|koalisi
? party_place: kantor|sekretariat|markas|gedung dpc|dpw|pac|dpd -ri; posko -banjir|kesehatan|lebaran|bencana|mudik|pengungsi|siaga|ppdb|penerimaan|pengaduan
attributes: gambar|foto|logo|lambang|wajah|stiker|bergambar|berlogo _ {kubu}; atribut|kaos|kaus|baju|jaket|rompi|topi|seragam|masker|pin|kemeja|bendera|stiker|spanduk|baliho|poster|banner|syal|yel|dresscode|gelang|payung _ {kubu}
? attributes: atribut -sekolah|pramuka|korpri|dinas|instansi|upacara|kerja|pegawai|asn|pns; kaos|kaus|jaket|rompi|baju|seragam|kemeja _ warna|merah|kuning|hijau|biru|putih|oranye|ungu|hitam|kemarin|pembagian|dibagi|dibagikan; dresscode; yel yel?; =memakai|pakai|kenakan|mengenakan kaos|kaus|jaket|rompi|topi; kaos|kaus gratis; bendera -merah|pusaka|negara
ballot_number: nomor|urut urut? # =coblos|pilih|menang; =coblos|nyoblos|mencoblos|tusuk|jepret|contreng|pilih|dukung|mendukung|menangkan|paslon|capres|caleg|cagub|cabup|calon|salam|ingat|partai|legislatif nomor urut? #; salam|pose|kode|simbol|acungkan|angkat # jari; salam 01|02|03|04|05|06|07|08|09; coblos|paslon|contreng #; =calon|legislatif|paslon|pasangan|caleg|presiden|gubernur|bupati|kota nomor urut? #; nourut #
? ballot_number: nomor urut? # -tahun|hp|wa|rt|rw|telepon|rekening|antrean|antrian|peserta|atau; # jari; angka #
call_to_vote: coblos|nyoblos|mencoblos|contreng|tusuk|jepret|pilih =nomor|{kubu}|beliau|jagoan|gambar|kotak; =ayo|mari|yuk|lupa|ingat|wajib|tetap coblos|nyoblos|mencoblos|contreng|tusuk -di|ke; coblos|nyoblos =yang
call_to_vote: dukung|mendukung|dukungan|kawal|sukseskan|mengantarkan|hantarkan|menghantarkan|antarkan|jadikan _ ={kubu}|nomor|jagoan|presiden|gubernur|bupati|walikota; menangkan|memenangkan|dimenangkan|menangin ={kubu}|nomor|jagoan|kita|beliau|pilkada|pemilu|pilgub|pileg; =kita|siap|mari|ayo|harus menangkan|memenangkan -lomba|hadiah|undian|persaingan|tender|pertandingan|turnamen|piala|final|kuis|game; menang satu putaran; raih|dulang|sumbang|rebut suara; lanjutkan # periode; # periode lagi
? call_to_vote: menangkan|memenangkan|dimenangkan -lomba|hadiah|undian|persaingan|tender|pertandingan|turnamen|piala|doorprize|kuis; siap menang; coblos; satu suara|komando; lanjutkan perjuangan|pembangunan|kepemimpinan|program|kerja; dua|tiga periode; dukung beliau|bapak|pak|ibu; menyatukan suara; ganti pemimpin
? gathering_with_candidate: silaturahmi; silaturahim; silaturrahmi; silaturahmi akbar; halal bihalal; halalbihalal; doa bersama; istighosah; istigasah; pengajian akbar?; tabligh|tablig akbar?; maulid; isra miraj; santunan; sholawat|selawat; syukuran; tasyakuran; selamatan; reuni akbar?; arisan; jalan|gerak sehat|santai; senam massal|bersama|sehat|pagi?; fun walk|run|bike; sepeda santai|sehat; gowes; ramah tamah; temu warga|kangen|guru|tokoh|kader|pemuda|relawan|pedagang|akbar|muka?; tatap muka; ngopi pagi|sore|bareng?; ngobrol santai|bareng|bersama?; makan malam|siang|bersama|makan?; buka puasa? bersama|bareng; bukber; malam keakraban; bakti sosial; baksos; bazar; -guru ngaji|mengaji; tausiyah; tausiah; ceramah; selapanan; haul; tahlil; tahlilan; khataman; yasinan; khitanan|sunatan massal?; mancing; touring; panen raya; potong tumpeng; hajatan; nonton|nobar bareng; nobar; dialog; berdialog; bertemu; ketemu; jumpa; sarasehan; rembuk warga?; -gedung|balai|ruang|aula pertemuan; pentas seni; konser; lomba; turnamen; gathering; kumpul warga|bareng|bersama; kunjungan
? obligation: wajib|harus|diwajibkan|diharuskan|mesti|kudu hadir|datang|ikut|membawa|bawa|kirim|mengirim|mengikuti; sampai absen|telat|tidak; absen|absensi|presensi|diabsen|absennya; daftar hadir; kumpulkan|kumpulin|mengumpulkan|ngumpulin|bawa|membawa|setor|setorkan|fotokopi|fotocopy|fc|tunjukkan|pendataan|foto _ fotokopi? fotocopy? ktp; tiap|setiap|per rt|rw|kelurahan|orang _ minimal? wajib? bawa|kirim|membawa|mengirim|mengerahkan; bawa|kirim|membawa|mengirim|mengerahkan|kerahkan|minimal _ minimal? # orang|warga|massa; minimal bawa|kirim|membawa; kerahkan massa|warga|anggota; instruksi|perintah|diperintahkan|diperintah|disuruh; tidak hadir|datang|dateng|ikut dicatat|diabsen|dicatet|disanksi|ditegur; setor # orang|warga; datanya? ktp
? goods: sembako murah|gratis?; doorprize; dorprize; hadiah; bingkisan; amplop; kupon; voucher; uang|duit transport|transpor|bensin|saku|lelah|makan|jalan|rokok; amplop transport|transpor?; beras; minyak goreng; makan siang gratis; santunan; paket beras|sembako; pengobatan gratis; bagi bagi; gratis; serangan fajar
reassurance: bukan|tidak|tanpa|non|bebas _ acara|kegiatan|unsur|muatan|urusan|kepentingan|terkait|ada? politik|politis|politiknya|politikan|kampanyean; =ini|acara|acaranya|kok|tetap|sifatnya|bersifat netral; netral netral; netral kok|aja|saja; hanya|cuma|sekadar|sekedar silaturahmi|silaturahim|kumpul|ngobrol|arisan|makan
assignment_letter: surat tugas; surat perintah tugas?; surat penugasan; spt; sprint; sppd; ditugaskan; menugaskan; penugasan
official_inviter: kpu; bawaslu; panwaslu; panwascam; kesbangpol; kesatuan bangsa; inspektorat; pemerintah kota|provinsi|kabupaten|daerah|desa; pemprov; pemkot; pemkab; kementerian; sekretariat dprd|daerah|dewan; bkd; -rumah|rapat|surat|perjalanan|pakaian|mobil|kendaraan|undangan|luar|seragam|baju|acara|kegiatan|perintah|ke dinas -luar|malam|pagi; kecamatan|kelurahan *? mengundang|menyelenggarakan|mengadakan|mengharapkan; kantor|pemerintah kecamatan|kelurahan; di kecamatan; camat|lurah|kepala dinas|bidang|badan|biro
official_letter: sifat penting|biasa|rahasia|terbatas; tembusan; nip; kop dinas|surat|instansi; ditandatangani secara elektronik; surat dinas; undangan resmi =dinas|instansi
official_meeting: rapat dinas|koordinasi|staf|pimpinan|pleno|paripurna; rakor; apel pagi|siaga|gabungan|besar?; upacara bendera|hari|peringatan?; bimtek; bimbingan teknis; musrenbang; diklat; monitoring; monev; sosialisasi peraturan
other_election: pemilihan|memilih|pilih|calon|kandidat|pengganti|pergantian|musyawarah|pencalonan ketua? ketua|pengurus rt|rw|osis|rukun|koperasi|kelas|karang|lmk|dkm|takmir|komite|posyandu|pkk|dasawisma|fkdm; ketua|pengurus rt|rw|osis =baru|periode|terpilih
`;

function readLine(line: string): { readonly cue: SignCue; readonly text: string }[] {
  const weak = line.startsWith('?');
  const [kind = '', patterns = ''] = line.replace(/^\? */, '').split(': ');
  const cue = { kind: kind as SignKind, weak };
  return patterns.replaceAll('{calon}', SHORT_CANDIDATE).replaceAll('{kubu}', SIDE).split(';').map((text) => ({ cue, text }));
}

export const signCues: CueIndex<SignCue> = indexCues(LINES.trim().split('\n').flatMap(readLine));
