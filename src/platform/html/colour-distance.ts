// How far two colours lie apart for the eye (CIEDE2000, D65) and how well one can be read on the other
// (WCAG). Used by the test that keeps the palette away from participants' colours.

type Lab = readonly [lightness: number, a: number, b: number];

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  const linear = (byte: number) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [linear((value >> 16) & 255), linear((value >> 8) & 255), linear(value & 255)];
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function lab(hex: string): Lab {
  const [red, green, blue] = channels(hex);
  const scaled = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116);
  const x = scaled((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = scaled(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = scaled((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (angle: number) => (angle * Math.PI) / 180;

/** Sharma, Wu and Dalal (2005); their table of test data is in the test. */
export function distanceOfLab(first: Lab, second: Lab): number {
  const [l1, a1, b1] = first;
  const [l2, a2, b2] = second;
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * 180 / Math.PI + 360) % 360);
  const h1 = hue(a1 * stretch, b1);
  const h2 = hue(a2 * stretch, b2);
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin(degrees(turn / 2));
  const meanHue = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : ((h1 + h2 + 360) / 2) % 360;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const weight = 1 - 0.17 * Math.cos(degrees(meanHue - 30)) + 0.24 * Math.cos(degrees(2 * meanHue))
    + 0.32 * Math.cos(degrees(3 * meanHue + 6)) - 0.2 * Math.cos(degrees(4 * meanHue - 63));
  const scaleL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const scaleC = 1 + 0.045 * c;
  const scaleH = 1 + 0.015 * c * weight;
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(degrees(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))));
  const [dl, dc, dh] = [(l2 - l1) / scaleL, (c2 - c1) / scaleC, deltaHue / scaleH];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

export function distance(first: string, second: string): number {
  return distanceOfLab(lab(first), lab(second));
}
