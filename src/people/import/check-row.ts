// One line of a list → what is staged, or every reason why not. Pure: what it needs of the world is handed in.
import { checkNip } from './check-nip.ts';
import type { Field, ImportKind, Values } from './columns.ts';
import { communityUnitName } from './community-unit.id.ts';
import type { RowCode, RowProblem } from './row-problem.ts';

export type PersonKind = 'pns' | 'cpns' | 'pppk' | 'contract_worker' | 'community_officer' | 'other';

export type StagedPerson = {
  readonly kind: PersonKind; readonly name: string; readonly source: string | null; readonly nip: string | null; readonly nrk: string | null;
  readonly standing: string | null; readonly institution: string | null; readonly email: string | null; readonly phone: string | null;
  readonly unit: string; readonly office: string | null; readonly officeKind: string | null; readonly echelon: string | null;
};
export type StagedUnit = { readonly source: string; readonly name: string; readonly parent: string | null; readonly placeParent: string | null; readonly area: string | null };
export type CheckedRow = { readonly problems: readonly RowProblem[]; readonly person: StagedPerson | null; readonly unit: StagedUnit | null };

export type AreaLookup = { readonly ward: (typed: string) => { code: string; name: string } | null; readonly area: (typed: string) => string | null };

export const communityInstitutions = ['rt', 'rw', 'lmk', 'fkdm', 'pkk', 'dasawisma', 'jumantik', 'posyandu', 'posbindu', 'karang-taruna', 'other'] as const;

const longest: Partial<Record<Field, number>> = { name: 150, unitName: 300, office: 300, email: 200, source: 100, unit: 100, parent: 100, placeParent: 100 };

export function checkRow(kind: ImportKind, row: number, values: Values, areas: AreaLookup): CheckedRow {
  const problems: RowProblem[] = [];
  const complain = (field: Field, code: RowCode): null => (problems.push({ row, field, code }), null);
  for (const [field, text] of Object.entries(values) as [Field, string][]) checkText(field, text, complain);
  const { person, unit } = kind === 'units' ? { person: null, unit: unitOf(values, areas, complain) }
    : kind === 'community' ? communityOf(values, areas, complain) : staffOf(kind, values, complain);
  return problems.length > 0 ? { problems, person: null, unit: null } : { problems, person, unit };
}

type Complain = (field: Field, code: RowCode) => null;

/** What a spreadsheet would run, what another encoding has garbled, what no column holds. */
function checkText(field: Field, text: string, complain: Complain): void {
  if (/^[=@\t]/u.test(text) || (/^[+-]/u.test(text) && !/^[+-]?[\d\s().-]+$/u.test(text))) complain(field, 'formula');
  if (/[\uFFFD\0]|Ã[\u0080-\u00BF]/u.test(text)) complain(field, 'encoding');
  if (text.length > (longest[field] ?? 200)) complain(field, 'too-long');
}

function unitOf(values: Values, areas: AreaLookup, complain: Complain): StagedUnit | null {
  const area = values.area === undefined ? null : areas.area(values.area) ?? complain('area', 'area-unknown');
  if (values.unit !== undefined && (values.parent === values.unit || values.placeParent === values.unit)) complain('parent', 'unit-itself');
  const source = values.unit ?? complain('unit', 'missing');
  const name = values.unitName ?? complain('unitName', 'missing');
  return source === null || name === null ? null : { source, name, parent: values.parent ?? null, placeParent: values.placeParent ?? null, area };
}

function staffOf(kind: ImportKind, values: Values, complain: Complain): { person: StagedPerson | null; unit: StagedUnit | null } {
  const unit = unitOf(values, { ward: () => null, area: () => null }, complain);
  const name = nameOf(values, complain);
  if (kind === 'siasn' && values.source === undefined) complain('source', 'missing');
  if (kind === 'siasn' && values.nip === undefined) complain('nip', 'missing');
  const checked = values.nip === undefined ? null : checkNip(values.nip);
  if (checked !== null && 'problem' in checked) complain('nip', checked.problem);
  const nip = checked !== null && 'nip' in checked ? checked : null;
  const personKind = kindOf(values, nip?.contract ?? null, complain);
  // Without one of them the same list brought in again would make the same person again.
  if (values.source === undefined && values.nip === undefined && values.nrk === undefined) complain('source', 'no-number');
  const person = name === null || unit === null || personKind === null ? null : {
    kind: personKind, name: titled(name, values), source: values.source ?? null, nip: nip?.nip ?? null, nrk: nrkOf(values, complain),
    standing: codeOf(values.standing, 2, 'standing', 'standing-form', complain), institution: null, email: emailOf(values, complain), phone: phoneOf(values, complain),
    unit: unit.source, office: values.office ?? null,
    officeKind: codeOf(values.officeKind, 1, 'officeKind', 'code-form', complain), echelon: codeOf(values.echelon, 2, 'echelon', 'code-form', complain),
  };
  return { person, unit };
}

/** Two blanks for one are a slip of the keyboard, not another name. */
const nameOf = ({ name }: Values, complain: Complain): string | null => name?.replaceAll(/\s+/gu, ' ') ?? complain('name', 'missing');

const titled = (name: string, { before, after }: Values): string => `${before === undefined ? '' : `${before} `}${name}${after === undefined ? '' : `, ${after}`}`;

const kindWords: Readonly<Record<string, PersonKind>> = { pns: 'pns', cpns: 'cpns', pppk: 'pppk', pjlp: 'contract_worker', kontrak: 'contract_worker', lain: 'other', lainnya: 'other' };

function kindOf({ kind, trial }: Values, contract: boolean | null, complain: Complain): PersonKind | null {
  const word = kind?.toLowerCase().replaceAll(/[^a-z]/gu, '') ?? '';
  if (word.includes('pppk')) return 'pppk';
  if (trial !== undefined && /^c/iu.test(trial)) return 'cpns';
  if (contract !== null && !Object.hasOwn(kindWords, word)) return contract ? 'pppk' : 'pns';
  if (word === '') return 'other';
  return kindWords[word] ?? complain('kind', 'kind-unknown');
}

function nrkOf({ nrk }: Values, complain: Complain): string | null {
  if (nrk === undefined) return null;
  const digits = nrk.replaceAll(/[\s.']/gu, '');
  if (/^\d{6}$/u.test(digits)) return digits;
  return complain('nrk', /e\+?\d+$/iu.test(nrk) ? 'nrk-notation' : /^\d{1,5}$/u.test(digits) ? 'nrk-zeros' : 'nrk-form');
}

/** A short code has lost at most its first zero, and then it is clear which. */
function codeOf(text: string | undefined, digits: number, field: Field, code: RowCode, complain: Complain): string | null {
  if (text === undefined) return null;
  return /^\d+$/u.test(text) && text.length <= digits ? text.padStart(digits, '0') : complain(field, code);
}

function phoneOf({ phone }: Values, complain: Complain): string | null {
  if (phone === undefined) return null;
  const digits = phone.replaceAll(/[\s().'-]/gu, '');
  if (!/^\+?\d{6,15}$/u.test(digits)) return complain('phone', 'phone-form');
  // No number begins with 8: a spreadsheet has taken the zero away.
  return digits.startsWith('8') ? `0${digits}` : digits;
}

const emailOf = ({ email }: Values, complain: Complain): string | null =>
  email === undefined ? null : /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email) ? email.toLowerCase() : complain('email', 'email-form');

/** `Kader Posyandu` and `TP PKK` are read; where two are named, a person has to say which. */
function institutionOf({ institution }: Values, complain: Complain): (typeof communityInstitutions)[number] | null {
  if (institution === undefined) return complain('institution', 'missing');
  const words = institution.toLowerCase().replaceAll(/karang taruna/gu, 'karang-taruna').split(/[^a-z-]+/u);
  if (words.some((word) => contractWords.has(word))) return complain('institution', 'institution-contract');
  const named = [...new Set(communityInstitutions.filter((each) => words.includes(each)))];
  if (named.length === 1 && named[0] !== undefined) return named[0];
  return named.length === 0 && words.some((word) => otherWords.has(word)) ? 'other' : complain('institution', 'institution-unknown');
}

const otherWords = new Set(['lain', 'lainnya']);
/** Contract workers of the agency are no community institution, even where the ward keeps one list of all. */
const contractWords = new Set(['pjlp', 'ppsu']);

/** People of community institutions have no number; place, institution and name tell them apart where the list gives no id. */
function communityOf(values: Values, areas: AreaLookup, complain: Complain): { person: StagedPerson | null; unit: StagedUnit | null } {
  const name = nameOf(values, complain);
  const institution = institutionOf(values, complain);
  const ward = (values.ward === undefined ? null : areas.ward(values.ward)) ?? complain('ward', values.ward === undefined ? 'missing' : 'ward-unknown');
  const phone = phoneOf(values, complain);
  if (name === null || institution === null || ward === null) return { person: null, unit: null };
  const unit = { source: `community:${ward.code}`, name: communityUnitName(ward.name), parent: null, placeParent: null, area: ward.code };
  const place = `${ward.code}:${institution}:${values.rw ?? ''}:${values.rt ?? ''}`;
  const source = values.source === undefined ? `${place}:${name.toLowerCase()}`.slice(0, 200) : `${ward.code}:${values.source}`;
  return {
    person: { kind: 'community_officer', name, source, nip: null, nrk: null, standing: null, institution, email: null, phone, unit: unit.source, office: values.office ?? null, officeKind: null, echelon: null },
    unit,
  };
}
