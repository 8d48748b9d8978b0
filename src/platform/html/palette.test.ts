import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, distance, distanceOfLab } from './colour-distance.ts';
import { edgePairs, palette, textPairs } from './palette.ts';
import { styleSheet } from './style.ts';

type Register = { colours: { hue: string; use: string; hex: string }[] };
const register = JSON.parse(readFileSync(new URL('./participant-colours.json', import.meta.url), 'utf8')) as Register;

test('the colour distance agrees with published CIEDE2000 test data', () => {
  const published: [[number, number, number], [number, number, number], number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];
  for (const [first, second, expected] of published) {
    assert.ok(Math.abs(distanceOfLab(first, second) - expected) < 0.0001, `${first.join()} to ${second.join()}`);
  }
});

test('no colour of the interface comes near the colour of an election participant', () => {
  assert.ok(register.colours.length >= 20);
  const near = Object.entries(palette)
    .filter(([name]) => name !== 'kertas')
    .flatMap(([name, hex]) => register.colours.map((worn) => ({ name, worn, apart: distance(hex, worn.hex) })))
    .filter(({ apart }) => apart < 15)
    .map(({ name, worn, apart }) => `${name} lies ${apart.toFixed(1)} from ${worn.hue} ${worn.hex} (${worn.use})`);
  assert.deepEqual(near, []);
});

test('every text can be read on its ground and every edge can be seen', () => {
  for (const [text, ground] of textPairs) {
    assert.ok(contrast(palette[text], palette[ground]) >= 4.5, `${text} on ${ground}: ${contrast(palette[text], palette[ground]).toFixed(2)}`);
  }
  for (const [edge, ground] of edgePairs) {
    assert.ok(contrast(palette[edge], palette[ground]) >= 3, `${edge} on ${ground}: ${contrast(palette[edge], palette[ground]).toFixed(2)}`);
  }
});

test('the styles use colours of the palette only', () => {
  const known = new Set(Object.values(palette).map((hex) => hex.toLowerCase()));
  const used = [...styleSheet.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([hex]) => hex.toLowerCase());
  assert.deepEqual(used.filter((hex) => !known.has(hex)), []);
  assert.doesNotMatch(styleSheet, /rgb\(|hsl\(|\b(red|green|blue|orange|yellow|purple)\b/i);
});
