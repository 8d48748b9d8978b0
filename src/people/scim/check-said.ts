// The rules of the import, applied to what a request says.
import { checkRow, type StagedPerson } from '../import/check-row.ts';
import type { Field, Values } from '../import/columns.ts';
import type { Said } from './said.ts';
import { ScimRefused } from './scim-refused.ts';

/** As the import's lists write them. People of community institutions have a law of their own and come by lists only. */
const kindWords: Readonly<Record<string, string>> = { pns: 'pns', cpns: 'cpns', pppk: 'pppk', contract_worker: 'kontrak', other: 'lain' };

const attributeOf: Partial<Record<Field, string>> = { nrk: 'employeeNumber', standing: 'legalStanding', office: 'officeHeld', email: 'emails', phone: 'phoneNumbers' };

/** Stands where a list must say something and a request need not. */
const unsaid = 'x';

export type Checked = Pick<StagedPerson, 'name' | 'kind' | 'nip' | 'nrk' | 'standing' | 'email' | 'phone' | 'unit' | 'office' | 'echelon'>;

/** Clean values of what was said; those of what was not said mean nothing. */
export function checkSaid(said: Said): Checked {
  const kind = said.kind === undefined ? undefined : kindWords[said.kind.toLowerCase()];
  if (said.kind !== undefined && kind === undefined) throw new ScimRefused(400, 'invalidValue', `kind: one of ${Object.keys(kindWords).join(', ')}.`);
  checkLength('userName', said.userName);
  checkLength('externalId', said.externalId);
  const { problems, person } = checkRow('plain', 1, valuesOf(said, kind), { ward: () => null, area: () => null });
  const [problem] = problems;
  if (problem !== undefined) throw new ScimRefused(400, 'invalidValue', `${attributeOf[problem.field] ?? problem.field}: ${problem.code}.`);
  if (person === null) throw new Error('A row without a problem has a person.');
  return person;
}

function valuesOf(said: Said, kind: string | undefined): Values {
  const values: Values = { source: unsaid, name: said.name ?? unsaid, unit: said.unit ?? unsaid, unitName: unsaid };
  for (const field of ['nip', 'nrk', 'standing', 'email', 'phone', 'office', 'echelon'] as const) {
    const value = said[field];
    if (value !== null && value !== undefined) values[field] = value;
  }
  return kind === undefined ? values : { ...values, kind };
}

function checkLength(attribute: string, value: string | null | undefined): void {
  if (value !== null && value !== undefined && value.length > 200) throw new ScimRefused(400, 'invalidValue', `${attribute}: too-long.`);
}

/** A name that is a staff number says the number too: 18 digits are a NIP, six an NRK. */
export function withNumbers(said: Said): Said {
  const { userName } = said;
  if (userName === undefined) return said;
  if (said.nip === undefined && /^\d{18}$/u.test(userName)) return { ...said, nip: userName };
  return said.nrk === undefined && /^\d{6}$/u.test(userName) ? { ...said, nrk: userName } : said;
}
