// Who seals what. A person's file is made on demand by our own certificate and clock; the sheet of a day, on which all proofs
// rest, by whoever the settings name.
import type { AppContext } from '../../../platform/app-context.ts';
import { bsreSealer, type BsreSealer } from '../../../platform/sign/bsre-sealer.ts';
import { openCertificates, publishedCertificates } from '../../../platform/sign/certificates.ts';
import { localSealer } from '../../../platform/sign/local-sealer.ts';
import { sealSettingsOf } from '../../../platform/sign/seal-settings.ts';
import type { Sealer } from '../../../platform/sign/sealer.ts';
import { outsideTimeAuthority } from '../../../platform/sign/time-stamp.ts';
import { trustFrom, type PublishedCertificates } from '../../../platform/sign/trust.ts';

type Place = Pick<AppContext, 'config' | 'clock'>;

/** By the certificates of this installation, read anew, so that one that was renewed counts at once. */
export const pledgeSealer = async ({ config, clock }: Place): Promise<Sealer> =>
  localSealer({ certificates: await openCertificates(config, clock), clock });

/** Null where a certification body seals: it wants a code from an officer for each sheet (`seal-days-command.ts`). */
export async function daySealer({ config, clock }: Place): Promise<Sealer | null> {
  const { outside, time, esign } = await sealSettingsOf(config);
  if (esign !== null) return null;
  return localSealer({ certificates: await openCertificates(config, clock), clock, outside, timeAuthority: time === null ? null : outsideTimeAuthority(time) });
}

/** Null where none is named. Only its stub has ever answered us. */
export async function bodySealer({ config }: Pick<AppContext, 'config'>, oneTimeCode: () => Promise<string>): Promise<BsreSealer | null> {
  const { esign } = await sealSettingsOf(config);
  const trust = trustFrom(await certificatesFor(config));
  if (esign === null || trust === null) return null;
  return bsreSealer({ ...esign, oneTimeCode, trust });
}

/** All whose seals and stamps count, our own and those of outside: what anybody checks a file with. */
export const certificatesFor = async (config: AppContext['config']): Promise<PublishedCertificates> =>
  ({ ...await publishedCertificates(config.dataDir), outside: (await sealSettingsOf(config)).outside });
