// The whole style of the public pages. It stands inside each page (one request, and nobody learns from a
// second one that a page was read), so it is kept small. Words and shapes carry the meaning: with forced
// colours, in print and without styles every page still says the same.
import { palette } from './palette.ts';

const tokens = `:root{${Object.entries(palette).map(([name, hex]) => `--${name}:${hex}`).join(';')}}`;

const ground = `
:root{--sisi:min(1rem,5vw)}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;font-size:112.5%;scroll-padding-top:1rem}
body{margin:0;font:1rem/1.5 system-ui,Roboto,"Segoe UI",sans-serif;color:var(--tinta-900);background:var(--kertas);overflow-wrap:break-word;hyphens:auto}
.isi,.pita>div,.kaki>div{max-width:40rem;margin:0 auto;padding:0 var(--sisi)}
.isi{padding-top:.5rem;padding-bottom:2.5rem;display:block}
h1{font-size:1.45rem;line-height:1.25;margin:1rem 0 .75rem}
h2{font-size:1.22rem;line-height:1.3;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul,ol{margin:0 0 1rem}
ul,ol{padding-left:1.3rem}
li{margin-bottom:.4rem}
a{color:var(--kecubung-700);text-decoration-thickness:1px;text-underline-offset:.2em}
a:visited{color:var(--kecubung-500)}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--tinta-900);outline-offset:3px;box-shadow:0 0 0 3px var(--kertas)}
.pita :focus-visible{outline-color:var(--kertas);box-shadow:0 0 0 3px var(--tinta-900)}
[tabindex="-1"]:focus{outline:0;box-shadow:none}
.lompat{position:absolute;left:0;top:0;padding:.75rem 1rem;background:var(--kertas);transform:translateY(-120%)}
.lompat:focus{transform:none;outline-offset:-5px}
.kecil{font-size:.89rem;color:var(--tinta-700)}
.tersembunyi{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

const frame = `
.pita{background:var(--tinta-900);color:var(--kertas);border-bottom:5px solid var(--kecubung-500)}
.pita>div{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1rem;padding-top:.25rem;padding-bottom:.25rem}
.pita a,.pita button{color:var(--kertas);display:inline-flex;align-items:center;min-height:48px}
.nama{font-size:1.22rem;font-weight:700;text-decoration:none;padding-right:1rem}
.pita button{background:none;border:0;font:inherit;text-decoration:underline;text-underline-offset:.2em;padding:0 .25rem;cursor:pointer}
.masuk{background:var(--batu-200);border-bottom:1px solid var(--batu-300)}.masuk>div{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1rem;max-width:40rem;margin:0 auto;padding:0 var(--sisi)}.masuk p{margin:0}
.jejak{margin:.5rem 0 0}
.jejak ol{list-style:none;display:flex;flex-wrap:wrap;gap:0 .5rem;padding:0;margin:0;font-size:.89rem}
.jejak li{margin:0}
.jejak a{display:inline-block;padding:.65rem 0}
.jejak li+li::before{content:"› ";color:var(--batu-600)}
.kaki{background:var(--batu-100);border-top:1px solid var(--batu-300);padding:1rem 0 2rem}
.kaki p{margin:.75rem 0}
.ringkas-galat ul{list-style:none;padding:0}`;

const controls = `
[hidden]{display:none!important}
form{margin:0}form+p{margin-top:1rem}
.tombol{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:.6rem 1.25rem;font:inherit;font-weight:700;text-align:center;border:2px solid var(--kecubung-700);border-radius:4px;background:var(--kecubung-700);color:var(--kertas);cursor:pointer;text-decoration:none}
.tombol:hover,.tombol:active{background:var(--kecubung-900);border-color:var(--kecubung-900)}
.tombol:visited{color:var(--kertas)}
.tombol.lain,.tombol.lain:visited{background:var(--kertas);color:var(--kecubung-700)}
.tombol.lain:hover{background:var(--kecubung-100)}
.pilihan{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem;margin:1rem 0;padding:0;list-style:none}
.pilihan li{margin:0}
.pilihan button{display:block;width:100%;min-height:52px;padding:.65rem var(--sisi);font:inherit;text-align:left;color:var(--tinta-900);background:var(--kertas);border:2px solid var(--kecubung-700);border-radius:4px;cursor:pointer}
.pilihan button:hover{background:var(--kecubung-100)}
.pilihan button:active{background:var(--kecubung-200)}
.pilihan .ragu button{border:2px dashed var(--batu-400);color:var(--tinta-700)}
.pilihan small{display:block;font-size:.89rem;color:var(--tinta-700)}
.kembali,.sebaris{font:inherit;color:var(--kecubung-700);background:none;border:0;padding:0 .25rem 0 0;min-height:48px;min-width:48px;text-align:left;text-decoration:underline;text-underline-offset:.2em;cursor:pointer}
.kembali::before{content:"‹ ";text-decoration:none}
label,legend{font-weight:700;display:block;padding:0}
fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
.petunjuk{color:var(--batu-600);margin:0 0 .5rem}
textarea,input[type=text],input[type=password]{font:inherit;color:inherit;background:var(--kertas);border:2px solid var(--batu-400);border-radius:4px;padding:.55rem .7rem;min-height:48px;max-width:100%}
textarea{display:block;width:100%;resize:vertical}
input{accent-color:var(--kecubung-700)}
input[type=file]{font:inherit;max-width:100%;min-height:48px;padding:.55rem 0}
.ruas>input{width:100%}.ruas>input.pendek{width:8rem}
.ruas>label>.centang{width:1.5rem;height:48px;margin-right:.5rem;vertical-align:middle}
.ruas>label:has(>.centang){display:flex;align-items:center}.ruas>label>.centang{flex:none}
.deret{display:flex;flex-wrap:wrap;gap:.5rem}
.tanggal{display:flex;flex-wrap:wrap;gap:.75rem;margin:.5rem 0 1rem}
.tanggal label{font-weight:400}
.tanggal input{width:4rem}
.tanggal .tahun input{width:5.5rem}
.ruas{margin:0 0 1rem}form+.ruas{margin-top:1.5rem}
.salah{border-left:5px solid var(--galat-700);padding-left:.75rem}
.salah input,.salah textarea{border-color:var(--galat-700)}
.pesan{color:var(--galat-700);font-weight:700;margin:0 0 .5rem}
.ringkas-galat{border:3px solid var(--galat-700);background:var(--galat-100);padding:.75rem var(--sisi);margin:1rem 0}
.ringkas-galat h2{margin:0 0 .25rem}
.ringkas-galat ul{margin:0}
.ringkas-galat a{display:inline-block;padding:.5rem 0;color:var(--galat-700);font-weight:700}`;

const content = `
.kotak{background:var(--batu-100);border-left:5px solid var(--batu-400);padding:.75rem var(--sisi);margin:1rem 0}
.kotak>:last-child{margin-bottom:0}
.kotak>:first-child{margin-top:0}
.kotak.awas{background:var(--awas-100);border-color:var(--awas-700)}
.kotak.selesai{background:var(--selesai-100);border-color:var(--selesai-700)}
.cap{display:inline-block;background:var(--batu-200);color:var(--tinta-700);font-size:.89rem;padding:.05rem .5rem;border-radius:3px}
.jawaban{border:2px solid var(--tinta-900);border-top-width:8px;padding:.75rem var(--sisi) 1rem;margin:1rem 0}
.jawaban h1{margin:0 0 .5rem;font-size:1.6rem;display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:center}
.jawaban p:last-child{margin:0}
.tanda{flex:none;display:inline-grid;place-items:center;width:2.2rem;height:2.2rem;border:3px solid;border-radius:4px;line-height:1;font-weight:700}
.boleh{border-color:var(--selesai-700)}.boleh .tanda{color:var(--selesai-700)}
.hati{border-color:var(--awas-700)}.hati .tanda{color:var(--awas-700)}
.daftar{margin:0 0 1rem;border-top:1px solid var(--batu-300)}
.daftar>div{border-bottom:1px solid var(--batu-300);padding:.5rem 0;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;align-items:center}
.daftar dt{font-weight:400;color:var(--tinta-700);font-size:.94rem}
.daftar dd{margin:0;font-weight:700;grid-column:1}
.daftar .ubah{grid-column:2;grid-row:1/3}
.aturan{list-style:none;padding:0}
.aturan>li{border-left:3px solid var(--batu-300);padding:.1rem 0 .1rem .75rem;margin-bottom:.75rem}
details{border:1px solid var(--batu-300);border-radius:4px;margin:.75rem 0;padding:0 var(--sisi)}
summary{min-height:48px;padding:.65rem 0;font-weight:700;color:var(--kecubung-700);cursor:pointer}
.salin{font:inherit;field-sizing:content;width:100%;border:2px dashed var(--batu-400);background:var(--batu-100);-webkit-user-select:all;user-select:all}
code{font-size:.89rem;overflow-wrap:anywhere}
.kode{font-size:min(16vw,7.5rem);line-height:1.1;font-weight:700;white-space:nowrap;font-variant-numeric:tabular-nums}
.qr{display:block;width:100%;max-width:22rem;height:auto;margin:1rem 0;forced-color-adjust:none}
table{border-collapse:collapse;width:100%;margin:0 0 1rem}
caption{text-align:left;font-weight:700;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--batu-300)}
@media (max-width:30rem){table.balok thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}table.balok tr{display:block;padding:.5rem 0;border-bottom:2px solid var(--batu-300)}table.balok th,table.balok td{display:block;border:0;padding:.1rem 0}table.balok td::before{content:attr(data-label) ": ";color:var(--tinta-700)}}`;

const elsewhere = `
@media (forced-colors:active){.tombol,.pilihan button,textarea,input{border-color:ButtonText}.jawaban,.kotak,.ringkas-galat{border-color:CanvasText}.tanda{border-color:currentColor}:focus-visible{outline-color:Highlight}}
@media (prefers-reduced-motion:no-preference){.lompat{transition:transform .1s}}
@media print{.pita{background:none;color:inherit;border-color:currentColor}.pita a{color:inherit}.pita form,.kaki a,.lompat,.kembali,.tombol,.sebaris,.pilihan{display:none}.kotak,.jawaban{background:none;break-inside:avoid}details:not([open])>*{display:block}body{font-size:11pt}}`;

/** As it stands in the page; its digest is in the content policy, so it must not be touched after this. */
export const styleSheet = (tokens + ground + frame + controls + content + elsewhere).replaceAll('\n', '');
