// Draws the copy: the photo as it stands upright, and under it a white strip with the caption.
import { palette } from '../../platform/html/palette.ts';
import { copySize, mostPoints, type Size } from './copy-size.ts';
import { withoutNotes } from './picture-file.ts';

export type Copy = { readonly file: Blob; readonly canvas: Size; readonly smaller: boolean };

/** Where a phone refuses the size, it may have room for a quarter of it. */
const attempts = [mostPoints, mostPoints / 4];
const quality = 0.9;

/** Null when the phone has too little memory, however it shows that: by an error, by nothing, or by an empty canvas. */
export async function drawCopy(picture: HTMLImageElement, caption: string): Promise<Copy | null> {
  for (const most of attempts) {
    const canvas = document.createElement('canvas');
    try {
      const drawn = draw(canvas, picture, caption, most);
      const blob = drawn && await new Promise<Blob | null>((done) => { canvas.toBlob(done, 'image/jpeg', quality); });
      if (!blob) continue;
      const parts = withoutNotes(new Uint8Array(await blob.arrayBuffer()));
      return { file: new Blob(parts, { type: 'image/jpeg' }), ...drawn };
    } catch {
      continue;
    } finally {
      // Some browsers hold the memory of a canvas until it has no size.
      canvas.width = 0;
    }
  }
  return null;
}

function draw(canvas: HTMLCanvasElement, image: HTMLImageElement, caption: string, most: number): Omit<Copy, 'file'> | null {
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const original = { width: image.naturalWidth, height: image.naturalHeight };
  const size = copySize(original, (width) => setWords(pen, caption, width).height, most);
  canvas.width = size.canvas.width;
  canvas.height = size.canvas.height;
  pen.fillStyle = palette.kertas;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, Math.floor((canvas.width - size.picture.width) / 2), 0, size.picture.width, size.picture.height);
  writeStrip(pen, setWords(pen, caption, canvas.width), size.picture.height);
  // A canvas for which there was no memory draws nothing and says nothing.
  const corner = pen.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data;
  return corner[3] === 255 ? { canvas: size.canvas, smaller: size.smaller } : null;
}

type Words = { readonly lines: readonly string[]; readonly letter: number; readonly margin: number; readonly rule: number; readonly height: number };
const lineHeight = 1.35;

function setWords(pen: CanvasRenderingContext2D, caption: string, width: number): Words {
  const letter = Math.max(20, Math.round(width / 22));
  const margin = Math.round(letter * 0.8);
  const rule = Math.max(2, Math.round(letter / 8));
  pen.font = `${letter}px system-ui, Roboto, "Segoe UI", sans-serif`;
  const lines = broken(caption, (line) => pen.measureText(line).width <= width - 2 * margin);
  return { lines, letter, margin, rule, height: Math.ceil(rule + 2 * margin + lines.length * letter * lineHeight) };
}

/** A word that is longer than the line is broken inside. */
function broken(caption: string, fits: (line: string) => boolean): string[] {
  const lines = [''];
  for (const word of caption.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && !fits(`${last} ${word}`)) lines.push('');
    else if (last !== '') lines[lines.length - 1] = `${last} `;
    for (const letter of fits(word) ? [word] : word) {
      const line = lines.at(-1) ?? '';
      if (line === '' || fits(line + letter)) lines[lines.length - 1] = line + letter;
      else lines.push(letter);
    }
  }
  return lines;
}

function writeStrip(pen: CanvasRenderingContext2D, { lines, letter, margin, rule }: Words, top: number): void {
  pen.fillStyle = palette['tinta-900'];
  pen.fillRect(0, top, pen.canvas.width, rule);
  pen.textBaseline = 'top';
  lines.forEach((line, index) => { pen.fillText(line, margin, top + rule + margin + index * letter * lineHeight); });
}
