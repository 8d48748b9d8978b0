// What somebody is by law, in words. People of community institutions and contract workers are no civil servants: other
// rules hold for them, and nothing of a civil servant's numbers is shown of them.
import type { Lang } from '../../paths.ts';
import type { PersonKind } from '../import/check-row.ts';
import { staffTexts } from './texts.ts';

type Standing = { readonly kind: string; readonly institution: string | null };

const kinds = ['pns', 'cpns', 'pppk', 'contract_worker', 'community_officer', 'other'] as const satisfies readonly PersonKind[];

export const kindOf = (kind: string): PersonKind => kinds.find((each) => each === kind) ?? 'other';

export function kindWords(lang: Lang, { kind, institution }: Standing): string {
  const texts = staffTexts(lang);
  return (institution === null ? undefined : texts.institutions[institution]) ?? texts.kinds[kindOf(kind)];
}

/** Whether there is a number of the state's staff to show, and a post to act in. */
export const isCivilServant = (kind: string): boolean => ['pns', 'cpns', 'pppk'].includes(kind);
