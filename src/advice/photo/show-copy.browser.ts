// What the person sees of a copy: the picture, the link that saves it, and the caption once more.
import type { Lang } from '../../paths.ts';
import { captionToCopy, captionToPrint } from './caption.ts';
import type { Copy } from './copy.browser.ts';
import type { PhotoTold } from './photo-fields.ts';
import { spots } from './spots.ts';
import { photoTexts } from './texts.ts';

export const sentences = (said: readonly string[]): HTMLElement[] => said.map((sentence) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  return paragraph;
});

export function shownCopy(copy: Copy, address: string, told: PhotoTold, lang: Lang): HTMLElement[] {
  const texts = photoTexts(lang);
  const { width, height } = copy.canvas;
  const image = new Image(width, height);
  image.src = address;
  image.alt = texts.copyAlt(captionToPrint(told, lang));
  const save = document.createElement('a');
  save.href = address;
  save.download = `foto-${told.on}.jpg`;
  save.className = 'tombol';
  save.textContent = texts.save;
  const row = document.createElement('p');
  row.append(save);
  const careful = document.createElement('div');
  careful.className = 'kotak awas';
  careful.append(...sentences([texts.again]));
  const ready = sentences([texts.copyReady, ...(copy.smaller ? [texts.copySmaller(width, height)] : [])]);
  return [...ready, image, row, ...sentences([texts.saveHint]), captionBox(texts.captionLabel, captionToCopy(told, lang)), careful];
}

function captionBox(name: string, text: string): HTMLElement {
  const holder = document.createElement('div');
  const label = document.createElement('label');
  const caption = document.createElement('textarea');
  holder.className = 'ruas';
  label.textContent = name;
  label.htmlFor = 'keterangan-salinan';
  caption.id = 'keterangan-salinan';
  caption.className = 'salin';
  caption.readOnly = true;
  caption.rows = 5;
  caption.value = text;
  holder.append(label, caption);
  return holder;
}

const rules = [
  `#${spots.made} img{display:block;max-width:100%;height:auto;margin:0 0 1rem;border:1px solid var(--batu-300)}`,
  `#${spots.made} a.tombol{color:var(--kertas)}`,
  `#${spots.file}{font:inherit;width:100%;min-height:48px;padding:.5rem 0}`,
  `#${spots.file}::file-selector-button{font:inherit;font-weight:700;min-height:48px;padding:.4rem 1rem;margin-right:.75rem;border:2px solid var(--kecubung-700);border-radius:4px;background:var(--kertas);color:var(--kecubung-700)}`,
  `#${spots.news}>p{background:var(--batu-100);border-left:5px solid var(--batu-400);padding:.75rem 1rem;margin:0 0 .5rem}`,
];

/** Only pages with this script need it, so it is not in the style that every page carries. */
export function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join(''));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
