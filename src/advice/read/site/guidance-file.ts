// The file that NETRAL_GUIDANCE names: the site's own dated statements, read once at the start. A file that cannot be read
// as meant stops the start, since answers without it would look complete and not be.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseStatements, type Statement } from '../../../../packages/law/statements/statements.ts';
import { Problem } from '../../../platform/errors.ts';

export type SiteGuidance = {
  readonly statements: readonly Statement[];
  /** The file as it was written, for phones that read it themselves. */
  readonly text: string;
  /** 64 hexadecimal digits, as `sha256sum` prints them for the file; null where there is none. */
  readonly digest: string | null;
};

export const noGuidance: SiteGuidance = { statements: [], text: '[]', digest: null };

export async function readGuidance(path: string): Promise<SiteGuidance> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Problem('option-file', `The file of NETRAL_GUIDANCE (${path}) cannot be read; mend the path, or leave the setting out.`, { cause });
  });
  try {
    // Takes the mark away that some editors put before the text, and refuses what is no UTF-8.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { statements: parseStatements(JSON.parse(text)), text, digest: createHash('sha256').update(bytes).digest('hex') };
  } catch (cause) {
    const why = (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, ' ');
    throw new Problem('option-file', `The file of NETRAL_GUIDANCE (${path}) is not as it should be: ${why}.`, { cause });
  }
}
