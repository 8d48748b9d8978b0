// The PNG of a card is drawn by us, so a browser draws the same SVG and both are compared pixel by pixel.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cardFormats, layOutCard, type CardFormat } from '../../src/directive/card/lay-out-card.ts';
import { pngOf } from '../../src/directive/card/png.ts';
import { svgOf } from '../../src/directive/card/svg.ts';
import { startChromium, type Started } from './chromium.ts';

let started: Started;
before(async () => { started = await startChromium(); });
after(() => started.close());

const words = {
  title: 'Pemilu 2024: calon sudah ditetapkan', sender: 'Sekretaris Daerah Contoh',
  lines: ['Mulai hari ini, 13 November 2023, Pemilu 2024 punya calon resmi untuk Presiden dan Wakil Presiden.', 'Sering keliru: memberi like, komentar, atau membagikan unggahan calon.'],
};

for (const format of Object.keys(cardFormats) as CardFormat[]) {
  test(`the PNG of a card shows what a browser shows of its SVG, ${format}`, async (context) => {
    const picture = layOutCard(words, format) ?? assert.fail('no card');
    const png = pngOf(picture);
    const page = await started.browser.newPage();
    const found = await page.evaluate(async ([ours, theirs, width, height]) => {
      const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = await Promise.all([ours, theirs].map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const drawing = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
        drawing.drawImage(image, 0, 0);
        return drawing.getImageData(0, 0, width, height).data;
      }));
      let [far, sum] = [0, 0];
      for (let at = 0; at < one.length; at += 1) {
        const apart = Math.abs((one[at] ?? 0) - (other[at] ?? 0));
        sum += apart;
        if (apart > 48) far += 1;
      }
      return { far, mean: sum / one.length, values: one.length };
    }, [`data:image/png;base64,${png.toString('base64')}`, `data:image/svg+xml;base64,${Buffer.from(svgOf(picture, 'x')).toString('base64')}`, picture.width, picture.height] as const);
    context.diagnostic(`${png.length} bytes; mean difference ${found.mean.toFixed(4)} of 255, ${found.far} of ${found.values} values differ by more than 48`);
    assert.equal(found.values, picture.width * picture.height * 4);
    assert.ok(found.mean < 0.2, `mean difference ${found.mean}`);
    assert.ok(found.far < found.values / 10_000, `${found.far} values differ much`);
    await page.close();
  });
}
