// Our own list of how people shorten and spell words in a hurry, and the form that we compare by.
// One line is: the form that we use, then what people type for it. A form may be two words ("tidak usah").

const LINES = `
tidak: ga gak gk g nggak ngga enggak engga gag kagak kaga kgk tdk tak ndak ndk nda gaada ora ogah mboten teu henteu heunteu moal ugak dak
tidak usah: gausah gakusah gosah
tidak apa: gapapa gpp gapapah
tidak boleh: gaboleh gakboleh gabole
tidak tahu: gatau gaktau gtau gataunya
tidak bisa: gabisa gakbisa
tidak enak: gaenak gakenak
saya: sy sya aku ak aq gue gua gw gwe w ane ana saye aye kite kulo abdi kuring simkuring inyong
saya punya: punyaku
anda: lu lo elu ente
kamu: km kmu
dia: doi doski die beliau
yang: yg yng nyang yank
dengan: dgn dg dng ama sama bareng bareng2 barengan brg bersama
karena: krn karna krna gara gegara soalnya coz
untuk: utk buat bt bwt tuk untk
pada: pd
dari: dr dri
dalam: dlm dalem didalem didalam
tetapi: tapi tp tpi cuman
kalau: kalo klo kl klu kalok kallo jika bila apabila misal misalnya semisal seandainya
sudah: udah udh sdh dah ud uda telah ude
belum: blm blom belom belon
masih: msh masi
sedang: lagi lg lgi
akan: bakal bakalan
sekarang: skrg skrng skg sekarng kini
kemarin: kmrn kemaren kmrin
tadi: td barusan
nanti: ntar nti entar tar
dulu: dlu dahulu
saja: aja aj ajah doang doank
hanya: cuma cm cma cman sekedar sekadar
juga: jg jga
boleh: blh bole bolehkah bolehin dibolehin dibolehkan diperbolehkan bolekah bleh
bisa: bs bisakah
harus: hrs kudu mesti musti haruskah mst kedah
perlu: perlukah prlu
apakah: apkh apa apaan ape
bagaimana: gimana gmn gmna gimna bgmn bgaimana pegimane gimane pegimana piye pripun kepriye kumaha yaopo kepiye
kenapa: knp knapa napa ngapa mengapa
berapa: brp brapa
kapan: kpn
siapa: sapa sp siape
di mana: dimana dmn dmana
ke mana: kemana kmn kmana
begitu: gitu gt gtu begono
begini: gini gn
sangat: bgt banget bngt bgtt bener bgd
orang: org orng
teman: temen tmn tmen kawan temenan sohib konco
rekan: sejawat
anak: ank
pakai: pake pk pkai make memakai mengenakan mengenakn kenakan
foto: poto photo pict potret fotoan foto2 fotbar
selfie: swafoto selfi selpi wefie
video: vidio vidio vid pidio
unggah: upload aplod uplod upload2 posting post ngepost ngeposting postin mengunggah diunggah unggahan postingan postinganku pos2 update apdet mosting diposting diupload
komentar: komen komentarin koment comment ngomen komenin
bagikan: share ngeshare nyebar sher repost ngerepost retweet retwit rt_ shar dishare
teruskan: forward fwd porwat ngeforward terusin nerusin diterusin
suka: like ngelike ngelaik laik lik love lope ngelove likes
ikuti: follow folow polow ngefollow ngikutin follower followers pengikut difollow subscribe subs langganan subrek subscriber
henti ikuti: unfollow unfol anfollow
akun: account akunnya acc
palsu: fake bodong fek feik
kedua: second alter
medsos: sosmed socmed
whatsapp: wa wasap watsap whatsap wapp wasapp
facebook: fb pesbuk fesbuk efbe pb facebuk
instagram: ig insta instagramnya
tiktok: tt tiktoknya tikto
twitter: twiter tweet twit cuitan
youtube: yt yutub yutup
telegram: tele tg
grup: group grop grub wag gc
story: stori snapgram instastory storynya sw instastori reels reel
status: setatus sts
chat: cet cht chatting
kirim: ngirim send kirimin
dukung: dukungin ngedukung
calon: cln
pasangan calon: paslon paslonnya
tim sukses: timses timsesnya timsuk
tim pemenangan: timpem
calon presiden: capres nyapres kapres
calon wakil presiden: cawapres nyawapres
calon gubernur: cagub nyagub
calon wakil gubernur: cawagub
calon bupati: cabup nyabup
calon wakil bupati: cawabup
calon wali kota: cawalkot cawali cawalkotnya
calon legislatif: caleg nyaleg nyalek kaleg
bakal calon: balon bacalon bacaleg bacagub bacabup bacapres bacawapres
calon kepala daerah: cakada
wali kota: walikota walkot
kepala daerah: kada
pemilu: pemilihan pilpres pilkada pileg pilgub pilbup pilwalkot pilwakot pilwali pemilukada
coblos: nyoblos nyoblosin dicoblos pencoblosan mencoblos
kampanye: kampanyein ngampanyein kampanya
partai: parpol partei
pns: ambtenar peenes pegawainegeri abdi_negara
pppk: p3k peppeka p3ka pppknya
honorer: honda
pjlp: phl ppsu pjlpnya
rt rw: rtrw
kepala sekolah: kepsek kasek
kepala dinas: kadis kadin kadinkes kadisdik kadindik kadishub kadinsos kadiskes
kepala bagian: kabag
kepala bidang: kabid
kepala seksi: kasi kasie
kepala: bos boss
atasan: atasanku bos2
bawahan: anakbuah
suruh: nyuruh disuruh nyuruhin disuru suru nyuru kongkon ngongkon dikongkon dikon ngengken dikengken nitah dititah ngajurung dijurung piwarang dipiwarang utus ngutus mengutus diutus merintah memerintah perintahin
diperintah: diperintahkan diperintahin diprintah diprintahkan diprintahin
puskesmas: pkm puskes
kelurahan: kel klurahan
kecamatan: kec
bapak: pak bpk pa bokap bapake
ibu: bu bunda emak nyokap
suami: laki misua paksu
istri: bini isteri bojo istriku
adik: ade adek dek
kakak: kaka kk
abang: bang bg
nama: nm nma
nomor: no nomer nmr
nomor hp: nohp
ktp: katepe e_ktp ektp
takut: takutnya tkt atut parno wedi sieun ajrih kesieunan
dikira: disangka disangkain dikirain
tiba: tau2 tautau ujug
ternyata: trnyata taunya ternyta
tahu: tau tw thu
mau: mw pengen pengin pingin kepengen ingin pgn kepingin hendak
dapat: dpt dapet
diajak: diajakin diajak2
ajak: ngajak ngajakin ajakin mengajak
datang: dateng dtg dtang hadir menghadiri ngehadirin teko rawuh sumping dongkap nongol muncul kehadiran dihadiri hadirin
lihat: liat ngeliat nonton tonton nyimak
dengar: denger dengerin ngedengerin
bantu: bantuin ngebantu ngebantuin
kasih: ngasih dikasih kasi ngasi kasihin beri memberi
minta: mnt dimintain dimintai mintain njaluk nyuwun dijaluk menta dipenta nyuhunkeun
pasang: masang dipasangin masangin pasangin
tempel: nempel tempelin nempelin ditempelin ditempel
bikin: bkin ngebikin dibikin membuat dibuat
hapus: apus ngapus hapusin apusin delete dihapus diapus
lapor: laporin ngelapor ngelaporin laporkan melaporkan
ngadu: adu aduin ngaduin adukan mengadukan
kantor: ktr kntor
kerja: krja kerjaan gawe
uang: duit dwit duid doku
urunan: patungan saweran
sekolah: skolah sekolahan
rumah: rmh rumahnye
tetangga: ttangga tetanga
kumpul: ngumpul kumpulin ngumpulin
pidato: orasi
seragam: srgam
kaos: kaus
baju: bju
hukuman: hukumannya
pecat: dipecat mecat
sanksi: sangsi
aman: amankah
salah: slh
melanggar: ngelanggar nglanggar langgar
pelanggaran: planggaran
netral: netralitas kenetralan
cuti luar tanggungan negara: cltn
medsos kantor: mediasosial
undang: ngundang diundang diundangin
ikut: melu milu tumut ngiring ngikut ikutan
wajibkan: wajibin diwajibin diwajibkan mewajibkan ngewajibin haruskan mengharuskan diharuskan diharusin
tolak: nampik nampek
semua: kabeh sedaya sadaya smua semuanye
besok: sesuk isukan bsk
kepala sub bagian: kasubag kasubbag kasubbid kasubid
kepala suku dinas: kasudin kasudis
kepala satuan: kasatpel kasatlak kasatpol kasat
kepala puskesmas: kapus kapuskes
kepala badan: kaban
kepala biro: kabiro
kepala tata usaha: katu ktu
wakil kepala sekolah: wakasek wakepsek
pimpinan: bigbos
acara: acare acaranye
terima kasih: makasih makasi mksh thx trims tengkyu
`;

function readLines(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of LINES.trim().split('\n')) {
    const [form = '', typed = ''] = line.split(': ');
    for (const word of typed.split(' ')) forms.set(word, form);
  }
  return forms;
}

const FORMS = readLines();

/** The form by which a canonical word is compared; the word itself where we know no other. */
export function everydayForm(word: string): string {
  return FORMS.get(word) ?? FORMS.get(withoutEnding(word)) ?? word;
}

// "capresnya", "gaklah": the ending is looked through only when the rest is a word that we know.
function withoutEnding(word: string): string {
  return word.replace(/(?:nya|lah|kah|ku|mu)$/, '');
}
