import type { Lang } from '../../paths.ts';
import { roles } from './roles.ts';
import { grantsTexts } from './texts.ts';

/** What stands in data may be older than this release: a role that is no longer known keeps its identifier. */
export function roleName(name: string, lang: Lang): string {
  const role = roles.find((each) => each === name);
  return role === undefined ? name : grantsTexts(lang).roles[role];
}
