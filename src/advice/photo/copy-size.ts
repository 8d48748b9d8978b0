// How large the copy may be. A phone must hold it in memory at once, four bytes a point.

export type Size = { readonly width: number; readonly height: number };
export type CopySize = { readonly canvas: Size; readonly picture: Size; readonly smaller: boolean };

export const mostPoints = 12_000_000;
const longestSide = 8192;
/** Narrower, the words under the photo could not be read. */
const leastWidth = 480;

/** `stripHeight` is told by who sets the words, for a width. */
export function copySize(original: Size, stripHeight: (width: number) => number, most = mostPoints): CopySize {
  let scale = Math.min(1, longestSide / Math.max(original.width, original.height), Math.sqrt(most / (original.width * original.height)));
  for (;;) {
    const picture = { width: atLeastOne(original.width * scale), height: atLeastOne(original.height * scale) };
    const width = Math.max(leastWidth, picture.width);
    const canvas = { width, height: picture.height + stripHeight(width) };
    if (canvas.width * canvas.height <= most) return { canvas, picture, smaller: picture.width < original.width || picture.height < original.height };
    scale *= 0.97;
  }
}

const atLeastOne = (length: number): number => Math.max(1, Math.floor(length));
