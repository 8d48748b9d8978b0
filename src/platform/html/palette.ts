// The colours of the interface, "kecubung" (amethyst and stone). No party on a ballot wears them; a test
// measures the distance of every one of them to the colours in participant-colours.json.

export const palette = {
  'kertas': '#FFFFFF',
  'tinta-900': '#221B22',
  'tinta-700': '#4B434A',
  'batu-600': '#6B645D',
  'batu-400': '#857D75',
  'batu-300': '#C9C2B9',
  'batu-200': '#E5E0D9',
  'batu-100': '#F5F2EE',
  'kecubung-900': '#3D153A',
  'kecubung-700': '#5B1D57',
  'kecubung-500': '#8A4F84',
  'kecubung-300': '#C19ABC',
  'kecubung-200': '#DEC8DB',
  'kecubung-100': '#F6EEF5',
  'galat-700': '#B3137E',
  'galat-100': '#FCEAF5',
  'selesai-700': '#1B5F66',
  'selesai-100': '#E4EFF0',
  'awas-700': '#74512D',
  'awas-100': '#F6EDE2',
} as const;

export type ColourName = keyof typeof palette;

/** Text and what it stands on, as the styles use them. Each must reach 4.5 to 1. */
export const textPairs: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ['tinta-900', 'kertas'], ['tinta-900', 'batu-100'], ['tinta-900', 'batu-200'], ['tinta-900', 'kecubung-100'],
  ['tinta-900', 'kecubung-200'], ['tinta-900', 'galat-100'], ['tinta-900', 'selesai-100'], ['tinta-900', 'awas-100'],
  ['tinta-700', 'kertas'], ['tinta-700', 'batu-100'], ['tinta-700', 'batu-200'],
  ['batu-600', 'kertas'], ['batu-600', 'batu-100'],
  ['kertas', 'tinta-900'], ['kertas', 'kecubung-700'], ['kertas', 'kecubung-900'], ['kecubung-200', 'tinta-900'],
  ['kecubung-700', 'kertas'], ['kecubung-700', 'batu-100'], ['kecubung-700', 'kecubung-100'],
  ['kecubung-500', 'kertas'], ['kecubung-500', 'batu-100'],
  ['galat-700', 'kertas'], ['galat-700', 'galat-100'],
  ['selesai-700', 'kertas'], ['selesai-700', 'selesai-100'],
  ['awas-700', 'kertas'], ['awas-700', 'awas-100'],
];

/** Edges that tell where something to press or to fill begins: 3 to 1. */
export const edgePairs: readonly (readonly [edge: ColourName, ground: ColourName])[] = [
  ['batu-400', 'kertas'], ['batu-400', 'batu-100'], ['kecubung-700', 'kertas'], ['kecubung-500', 'kertas'],
  ['tinta-900', 'kertas'], ['galat-700', 'kertas'],
];
