// The site's own statements, as the reading pages find them.
import type { Statement } from '../../../../packages/law/statements/statement.ts';
import type { AppContext } from '../../../platform/app-context.ts';
import { deskOf } from '../../desk.ts';

/** Only a site's own statement carries its words. */
export const isOfSite = ({ quote }: Statement): boolean => quote !== undefined;

export const statementsOfSite = ({ app }: { readonly app: AppContext }): readonly Statement[] => deskOf(app).law.statements ?? [];

/** `9f86d081…` as people compare it: in fours. */
export const inGroups = (hexadecimal: string): string => hexadecimal.replace(/^sha256:/, '').replaceAll(/(.{4})(?=.)/g, '$1 ');
