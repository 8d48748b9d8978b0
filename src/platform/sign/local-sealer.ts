// The program seals by itself: PAdES B-T with its own certificate, and the time of its own authority or of one outside.
import { X509Certificate } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { oid } from './asn1.ts';
import { checkSealedPdf } from './check-sealed-pdf.ts';
import { nameOf } from './check-time.ts';
import type { Certificates } from './certificates.ts';
import { fillGap, prepareSignature, signedBytes } from './pdf-signature.ts';
import type { SealCheck, Sealer, SealRequest } from './sealer.ts';
import { signData, writeSignedData } from './signed-data.ts';
import { NoTime, ownTimeAuthority, type TimeAuthority } from './time-stamp.ts';
import { trustFrom } from './trust.ts';

type Options = {
  readonly certificates: Pick<Certificates, 'seal' | 'stamp' | 'published'>;
  readonly clock: Clock;
  /** Null: our own. */
  readonly timeAuthority?: TimeAuthority | null;
  /** Authorities outside whose stamps count, with their certificates in base64. */
  readonly outside?: Certificates['published']['outside'];
};

export function localSealer({ certificates, clock, timeAuthority = null, outside = [] }: Options): Sealer {
  const trust = trustFrom({ ...certificates.published, outside });
  if (trust === null) throw new RangeError('The certificates are not whole.');
  const times = timeAuthority ?? ownTimeAuthority(certificates.stamp, clock);
  return {
    kind: 'local',
    sealPdf: async (pdf, request) => {
      const sealed = await sealPdf(pdf, request, { certificates, clock, times, roomBytes: timeAuthority === null ? room.own : room.outside });
      // A time that nobody who checks would take is none: its root is not among those that are named.
      if (timeAuthority !== null && !checkSealedPdf(sealed, trust).ok) throw new NoTime('The time authority stamps with a certificate of no authority that is named.');
      return sealed;
    },
    verifyPdf: (pdf): Promise<SealCheck> => Promise.resolve(checkSealedPdf(pdf, trust)),
  };
}

/** Authorities outside send their chain of certificates along. */
const room = { own: 3_400, outside: 14_000 };

type Means = { readonly certificates: Options['certificates']; readonly clock: Clock; readonly times: TimeAuthority; readonly roomBytes: number };

async function sealPdf(pdf: Uint8Array, { reason }: SealRequest, { certificates: { seal }, clock, times, roomBytes }: Means): Promise<Uint8Array> {
  const prepared = await prepareSignature(pdf, { reason, name: nameOf(new X509Certificate(seal.certificate).subject), at: clock.now(), roomBytes });
  const signed = signData(oid.data, signedBytes(prepared.bytes, prepared.gap), seal);
  const timeToken = await times.stamp(signed.signature);
  return fillGap(prepared, writeSignedData({ ...signed, content: null, timeToken }));
}
