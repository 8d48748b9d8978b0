// A picture as rectangles and outlines of letters, each in a colour of the palette. What draws it, SVG or PNG, decides nothing.
import type { ColourName } from '../../platform/html/palette.ts';

export type Shape =
  | { readonly kind: 'rectangle'; readonly colour: ColourName; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Letters as one outline: `M`, `L`, `Q` and `Z` with absolute numbers. */
  | { readonly kind: 'letters'; readonly colour: ColourName; readonly outline: string };

export type Picture = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };
