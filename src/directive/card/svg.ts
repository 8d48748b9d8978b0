import { palette } from '../../platform/html/palette.ts';
import type { Picture, Shape } from './picture.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const drawn = (shape: Shape): string => (shape.kind === 'rectangle'
  ? `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${palette[shape.colour]}"/>`
  : `<path fill="${palette[shape.colour]}" d="${shape.outline}"/>`);

/** `told` is what whoever does not see the picture hears. */
export const svgOf = ({ width, height, shapes }: Picture, told: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escaped(told)}</title>${shapes.map(drawn).join('')}</svg>\n`;
