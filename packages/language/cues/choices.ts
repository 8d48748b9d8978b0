// Facts of which a question names one: the contest, who acts, through which medium, toward whom.
// The values are the words of `netral assess`. Where two groups fit, the earlier line wins.

import { patterns, type Pattern } from './pattern.ts';

export interface ChoiceCue {
  readonly value: string;
  readonly said: readonly Pattern[];
}

function table(text: string): readonly ChoiceCue[] {
  return text.trim().split('\n').map((line) => {
    const [value = '', said = ''] = line.split(': ');
    return { value, said: patterns(said) };
  });
}

export const contestCues = table(`
president: calon|kandidat|nyalon|maju|dicalonkan wakil? presiden; maju|nyalon jadi presiden; ^pilpres; pemilihan presiden
governor: calon|kandidat|nyalon|maju|dicalonkan wakil? gubernur; maju|nyalon jadi wakil? gubernur; ^pilgub; pemilihan gubernur
regent: calon|kandidat|nyalon|maju|dicalonkan wakil? bupati; maju|nyalon jadi wakil? bupati; ^pilbup; pemilihan bupati
mayor: calon|kandidat|nyalon|maju|dicalonkan wakil? wali kota; maju|nyalon jadi wakil? wali kota; ^pilwalkot|^pilwali|^pilwakot
dpd: calon anggota? dpd; calon legislatif dpd; anggota? dpd; calon senator
dprd_province: dprd provinsi|dki|prov
dprd_city: dprd kota|kabupaten|kab
dpr: dpr ri; calon|nyalon|maju|daftar jadi? anggota? dpr
legislature: calon legislatif; ^pileg; calon anggota? dewan|dprd; nyalon|maju|daftar jadi? anggota? dewan|dprd
regional_head: ^pilkada; kepala daerah; calon kepala daerah
`);

/** A contest of which the other only names the kind. */
export const kindOfContest: Readonly<Record<string, string>> = {
  governor: 'regional_head', regent: 'regional_head', mayor: 'regional_head',
  dpr: 'legislature', dpd: 'legislature', dprd_province: 'legislature', dprd_city: 'legislature',
};

export const phaseCues = table(`
quiet_days: masa|hari|minggu tenang
before_campaign: belum masa|masuk|mulai? kampanye; sebelum masa|mulai? kampanye
voting: hari h? ^pencoblosan|^coblosan; hari pemungutan
campaign: masa|musim kampanye
after_voting: sesudah|setelah|habis|abis ^pencoblosan|^coblosan|pemungutan; pemilu _ selesai|kelar|beres|usai
`);

export const kindCues = table(`
cpns: cpns
pppk: pppk
pns: pns; pegawai negeri
contract_worker: honorer; pjlp; outsourcing; tenaga|pegawai|guru|kerja kontrak|honor|harian|lepas|magang; ^ptt
community_officer: ketua|pengurus rt|rw; lmk; kader posyandu|pkk|jumantik|dasawisma|posbindu; ^jumantik; fkdm; pengurus|anggota pkk|karang|dasawisma
village_head: kepala desa; ^kades|^keuchik
village_staff: perangkat|staf|sekretaris|bendahara desa; ^sekdes
`);

export const postCues = table(`
acting_head: ^pj|^plt|^pjs|penjabat gubernur|bupati|wali
school_head: kepala sekolah
jpt_pratama: kepala dinas|badan|biro
administrator: kepala bagian|bidang
supervisor: kepala seksi|subbag|subbagian; ^kasubag
village_secretary: ^sekdes; sekretaris desa
camat: camat
lurah: lurah
teacher: guru
health_worker: perawat|bidan|nakes|dokter|apoteker; tenaga kesehatan|medis
`);

export const relationCues = table(`
spouse: suami|istri _ calon|nyalon|kandidat|maju|pilkada; mendampingi|dampingi|dampingin|temani|nemenin|damping suami|istri; pasangan saya _ calon|nyalon|maju
family: bude|pakde|nenek|kakek|cucu|kembaran|adik|kakak|sepupu|mertua|ipar|om|paman|bibi|tante|ponakan|keponakan|besan|menantu|saudara|sodara _ calon|nyalon|kandidat|maju|pilkada; bapak|ibu|abang|anak|ayah|mama|papa|keluarga|orang saya|kandung|tua _ calon|nyalon|kandidat|maju|pilkada; kakak|adik ipar|sepupu|kandung _ calon|nyalon|maju
self: mau|rencana|niat|pengen|ingin|akan ikut|maju? ^nyaleg|^nyalon|^nyapres|^nyagub|^nyabup|^nyalek; mau|rencana|niat|ingin|akan maju calon|jadi|pilkada|pemilu; mau|ingin|rencana daftar calon|jadi calon|anggota; saya|aku ^nyaleg|^nyalon|^nyapres|^nyagub; mencalonkan|deklarasi|deklarasikan diri; mau|rencana|ingin jadi calon
`);

/** Before these words stands somebody else, so what follows is not said of the asker. */
export const othersBefore = new Set('teman rekan suami istri adik kakak abang bapak ibu anak sepupu mertua ipar om tante ponakan keponakan paman bibi besan menantu bude pakde nenek kakek cucu kembar saudara sodara tetangga kepala atasan lurah camat gubernur bupati dia orang yang mantan'.split(' '));

export const mediumCues = table(`
party_register: sipol; ^kta; kartu anggota
candidate_account: akun|instagram|tiktok|youtube|facebook|twitter|telegram|channel|kanal|fanpage|halaman|^postingan|^unggahan|^reels|^live|^story|^status|^cuitan|^tweet punya|milik|dari|si|bapak? calon|pasangan|kandidat; suka|komentar|love|jempol _ di? foto|video|unggah|konten calon|pasangan|kandidat
closed_group: grup whatsapp|telegram|facebook|pemenangan|relawan|pendukung|tim
campaign_account: akun|instagram|tiktok|youtube|twitter|telegram|channel|kanal|fanpage|halaman relawan|tim|pemenangan|pendukung|kampanye; ^postingan|^unggahan relawan|tim|pemenangan
status_story: ^story|^stori|^instastory|^snapgram|^sw|^storynya|^instastori; status whatsapp; foto profil whatsapp; ^pp whatsapp
private_message: ^japri|^dm|^chat; pesan pribadi|langsung; chat pribadi
broadcast: ^broadcast|^bc|^brodkes; pesan berantai|siaran
closed_group: grup
public_online: facebook; instagram; tiktok; twitter; youtube; medsos; beranda; linkedin; media sosial; ^threads; ^online; unggah
official_duty: acara|kegiatan|kunjungan|tugas dinas|kedinasan|^resmi; surat tugas
physical: kampanye akbar|terbuka; rapat umum; konvoi; pawai; di|ke|naik lapangan|panggung|stadion|gor|gbk; deklarasi; pengajian; spanduk; baliho; banner; datang; arisan; kondangan
`);

export const targetCues = table(`
prospective: bakal calon; ^bacaleg|^bacagub|^bacapres|^balon; calon _ belum _ ditetapkan|tetap|daftar|mendaftar
campaign_team: tim sukses|pemenangan|kampanye; relawan
candidate: calon; kandidat; nyalon; pasangan calon; petahana|incumbent
party: partai
props: spanduk|baliho|banner|stiker|bendera|apk|poster
election_body: kpu|bawaslu|panwascam|panwaslu|kpps|pps
official: mantan gubernur|bupati|^menteri|presiden|pejabat|camat|lurah; mantan? wali kota; gubernur|bupati|^menteri|presiden
`);
