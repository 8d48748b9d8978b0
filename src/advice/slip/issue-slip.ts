// Makes a slip: words for people above, a signed block for programs below. Nothing of it is kept here.
import { randomBytes } from 'node:crypto';
import { hashOfWords, markOwner, slipBytesToSign, toBase64Url, writeBlock, writeQr, type JsonObject, type SlipRecord } from '../../../packages/proof/index.ts';
import { lawVersion } from '../../../packages/law/index.ts';
import type { AppContext } from '../../platform/app-context.ts';
import { minuteIn, writtenMinute } from '../../platform/clock.ts';
import type { Lang } from '../../paths.ts';
import { slipTexts } from './texts.ts';

export type SlipTold = {
  readonly kind: SlipRecord['kind'];
  readonly lang: Lang;
  readonly actOn: string | null;
  readonly advice: string | null;
  readonly facts: JsonObject;
  /** A name or number, if the asker wants the slip to be tied to one. Only a digest of it goes in. */
  readonly owner: string;
  /** First line and all that stands below the line of the time. */
  readonly title: string;
  readonly lines: readonly string[];
};

export type Slip = { readonly text: string; /** What the QR holds; null where it is too much for one. */ readonly qr: string | null };

type Signer = { readonly at: Date; readonly entry: { readonly key: string }; readonly sign: (bytes: Uint8Array) => Uint8Array };

export function makeSlip(told: SlipTold, signer: Signer, { config }: Pick<AppContext, 'config'>): Slip {
  const owner = markOwner(new Uint8Array(randomBytes(16)), told.owner);
  const words = wordsOf(told, writtenMinute(signer.at, config.timeZone, told.lang), owner, config.origin);
  const record: SlipRecord = {
    v: 1, kind: told.kind, at: minuteIn(signer.at, config.timeZone), actOn: told.actOn, law: lawVersion, advice: told.advice, facts: told.facts,
    text: hashOfWords(words), owner, salt: toBase64Url(new Uint8Array(randomBytes(16))), dayKey: signer.entry.key,
  };
  const signature = signer.sign(slipBytesToSign(record));
  return { text: `${words}\n\n${writeBlock(record, signature)}\n`, qr: writeQr(record, signature) };
}

function wordsOf({ lang, title, lines, advice }: SlipTold, minute: string, owner: SlipRecord['owner'], origin: string): string {
  const texts = slipTexts(lang);
  return [
    title,
    `${texts.writtenAt}: ${minute}`,
    ...lines,
    '',
    ...(advice === null ? [] : [texts.notPermission]),
    ...(advice === 'forbidden' ? [texts.knewIt] : []),
    ...(owner === null ? [] : [texts.ownerLine, `${texts.salt}: ${owner.salt}`, `${texts.hash}: ${owner.hash}`]),
    `${texts.version}: ${lawVersion}`,
    texts.howToCheck.replace('{address}', origin),
    texts.blockBelow,
  ].join('\n');
}
