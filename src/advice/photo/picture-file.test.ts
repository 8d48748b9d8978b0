import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cameraBlock, greyPng, heic, jpegWith, pdf, pngWith, smallGif, video } from '../../../test/journeys/photos.ts';
import { copySize, mostPoints } from './copy-size.ts';
import { isWhole, pictureKind, withoutNotes } from './picture-file.ts';

const emptyJpeg = Buffer.from('ffd8ffda0008010100003f00d2ffd9', 'hex');

test('a file is what its bytes say', () => {
  const files = { jpeg: emptyJpeg, png: greyPng(8, 8), gif: smallGif(), heic: heic({}), 'other-picture': cameraBlock({}) } as const;
  for (const [kind, file] of Object.entries(files)) assert.equal(pictureKind(file), kind);
  for (const file of [pdf(), video(), Buffer.alloc(0), Buffer.from('PK\x03\x04'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]) {
    assert.equal(pictureKind(file), null);
  }
});

test('a preview that ends inside the data of the camera does not make a cut photo whole', () => {
  const withPreview = jpegWith(emptyJpeg, { original: '\xff\xd8\xff\xd9' });
  assert.ok(isWhole(withPreview, 'jpeg'));
  assert.ok(!isWhole(withPreview.subarray(0, -2), 'jpeg'));
  assert.ok(!isWhole(Buffer.from('ffd8ff', 'hex'), 'jpeg'));
  const png = pngWith(greyPng(64, 64), {});
  assert.ok(isWhole(png, 'png'));
  assert.ok(!isWhole(png.subarray(0, -12), 'png'));
});

test('a photo with a film behind it, as some phones write, is whole', () => {
  assert.ok(isWhole(Buffer.concat([emptyJpeg, video()]), 'jpeg'));
});

test('what is said of a picture is taken out and what draws it stays', () => {
  const comment = Buffer.from('fffe0006abcdabcd', 'hex');
  const frame = Buffer.from('ffe000064a464946', 'hex');
  const noisy = Buffer.concat([emptyJpeg.subarray(0, 2), frame, comment, jpegWith(emptyJpeg, { original: '2021:08:17 07:30:00' }).subarray(2)]);
  assert.deepEqual(Buffer.concat(withoutNotes(noisy)), Buffer.concat([emptyJpeg.subarray(0, 2), frame, emptyJpeg.subarray(2)]));
});

test('a copy stays within twelve million points, keeps its shape and is never enlarged', () => {
  const strip = (width: number) => Math.ceil(width / 6);
  const originals = [[8160, 6144], [6144, 8160], [16320, 12240], [4000, 3000], [800, 600], [1, 1], [100, 30_000], [30_000, 100], [20, 20]] as const;
  for (const [width, height] of originals) {
    const { canvas, picture, smaller } = copySize({ width, height }, strip);
    const name = `${width} × ${height}`;
    assert.ok(canvas.width * canvas.height <= mostPoints, name);
    assert.ok(picture.width <= width && picture.height <= height, name);
    assert.equal(smaller, picture.width < width || picture.height < height, name);
    assert.equal(canvas.height, picture.height + strip(canvas.width), name);
    if (Math.min(picture.width, picture.height) > 100) assert.ok(Math.abs(picture.width / picture.height / (width / height) - 1) < 0.01, name);
  }
  assert.deepEqual(copySize({ width: 800, height: 600 }, strip).picture, { width: 800, height: 600 });
});
