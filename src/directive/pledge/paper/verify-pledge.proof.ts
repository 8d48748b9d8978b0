// Whatever byte of a person's file is changed: it is not genuine any more, and what was changed is named.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { asyncProperty, assert as holdsForAll, integer } from 'fast-check';
import { writePledgeProof, type PledgeProof } from '../../../../packages/proof/pledge/proof.ts';
import { sampleDay, type SampleDay } from '../../../../test/outside/seal-sample.ts';
import { proofCount } from '../../../../test/proof-size.ts';
import { drawPledge, pledgePdf } from './pledge-pdf.ts';
import { verifyPledge, type Verdict } from './verify-pledge.ts';

const numRuns = proofCount({ small: 60, full: 2_000 });
let sample: SampleDay;
let file: Uint8Array;
let proof: PledgeProof;

before(async () => {
  sample = await sampleDay(301);
  proof = sample.proofOf(200);
  file = await pledgePdf({ proof, sheet: sample.sheet }, sample.sealer);
});

const verdictOn = (bytes: Uint8Array): Promise<Verdict> => verifyPledge(bytes, { trust: sample.trust, days: sample.days });
const flipped = (bytes: Uint8Array, at: number, by: number): Uint8Array => bytes.map((byte, place) => (place === at ? byte ^ by : byte));

/** The same page with another proof or sheet inside, as a forger without our key would put it together. */
async function forged(other: Uint8Array, sheet: Uint8Array): Promise<Uint8Array> {
  const document = await drawPledge(proof);
  await document.attach(other, 'netral-pledge.json');
  await document.attach(sheet, 'netral-day.pdf');
  return document.save();
}

test('one changed byte anywhere in the file: it is not genuine any more', async () => {
  await holdsForAll(asyncProperty(integer({ min: 0, max: file.length - 1 }), integer({ min: 1, max: 255 }), async (at, by) => {
    const verdict = await verdictOn(flipped(file, at, by));
    assert.notEqual(verdict.verdict, 'genuine', `byte ${at}`);
  }), { numRuns });
});

test('one changed byte anywhere in the proof inside: nothing of it is taken for proved', async () => {
  const bytes = writePledgeProof(proof);
  const shownFrom = Buffer.from(bytes).indexOf('"shown"');
  const shownUntil = Buffer.from(bytes).indexOf('}', shownFrom);
  await holdsForAll(asyncProperty(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 1, max: 255 }), async (at, by) => {
    const changed = flipped(bytes, at, by);
    const verdict = await verdictOn(await forged(changed, sample.sheet));
    // How the page was made is no part of the proof; the file is not the one we gave out in any case.
    if (at > shownFrom && at < shownUntil) assert.ok(verdict.verdict !== 'genuine');
    else assert.ok(verdict.verdict === 'not_genuine' || verdict.verdict === 'not_readable', `byte ${at}: ${verdict.verdict}`);
  }), { numRuns });
});

test('one changed byte anywhere in the sealed sheet inside: the sheet is named', async () => {
  const bytes = writePledgeProof(proof);
  await holdsForAll(asyncProperty(integer({ min: 5, max: sample.sheet.length - 1 }), integer({ min: 1, max: 255 }), async (at, by) => {
    const verdict = await verdictOn(await forged(bytes, flipped(sample.sheet, at, by)));
    assert.ok(verdict.verdict === 'not_genuine' && verdict.check.fails.includes('sheet_changed'), `byte ${at}: ${verdict.verdict}`);
  }), { numRuns });
});
