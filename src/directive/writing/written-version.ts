// What a publisher typed, read into a version or into messages at the fields; and a version as it is typed again.
import { findPerson, findUnits, grantedRoles, legalGroups, readDay, type Role } from '../../people/index.ts';
import type { Db } from '../../platform/db/db.ts';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { findAreas } from '../../territory/index.ts';
import { kindRules, type DirectiveKind, type WantedResponse } from '../directive.ts';
import type { Version } from '../version.ts';
import type { WritingTexts } from './texts.id.ts';

export const versionField = {
  id: 'surat', kind: 'jenis', title: 'judul', issuer: 'dari', letterNumber: 'nomor', letterOn: 'tanggal', chat: 'percakapan', from: 'mulai', due: 'sampai', units: 'unit', areas: 'wilayah',
  echelons: 'eselon', numbers: 'orang', heads: 'kepala', cascade: 'berjenjang', reason: 'alasan', again: 'lagi', outcome: 'akhir',
} as const;
export const textField = (group: 'all' | (typeof legalGroups)[number]): string => `isi-${group}`;
export const groupField = (group: (typeof legalGroups)[number]): string => `untuk-${group}`;
export const roleField = (role: Role): string => `peran-${role}`;
export const wantedField = (wanted: WantedResponse): string => `minta-${wanted}`;

type Form = Readonly<Record<string, string>>;
type Written = { readonly ok: true; readonly version: Version } | { readonly ok: false; readonly messages: FieldMessages };

const at = (form: Form, name: string): string => (form[name] ?? '').trim();
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
const orNull = (text: string): string | null => (text === '' ? null : text);

export async function readWritten(db: Db, agencyId: string, kind: DirectiveKind, form: Form, today: string, texts: WritingTexts): Promise<Written> {
  const messages: Record<string, string> = {};
  const miss = (field: string, message: string): void => { messages[field] ??= message; };
  const [title, issuer] = [at(form, versionField.title), at(form, versionField.issuer)];
  if (title === '') miss(versionField.title, texts.missing.title);
  if (issuer === '') miss(versionField.issuer, texts.missing.issuer);
  const dayAt = (field: string, needed: 'needed' | 'free', message: string): string | null => {
    const day = readDay(at(form, field));
    if (day === null && (needed === 'needed' || at(form, field) !== '')) miss(field, message);
    return day;
  };
  const letterNumber = orNull(at(form, versionField.letterNumber));
  const letterOn = dayAt(versionField.letterOn, letterNumber === null ? 'free' : 'needed', texts.missing.letterOn);
  const bodies = Object.fromEntries((['all', ...legalGroups] as const).flatMap((group) => (at(form, textField(group)) === '' ? [] : [[group, at(form, textField(group))]])));
  if (Object.keys(bodies).length === 0) miss(textField('all'), texts.missing.text);
  const groups = kind === 'phase-notice' ? legalGroups : legalGroups.filter((group) => at(form, groupField(group)) !== '');
  if (groups.length === 0) miss(groupField(legalGroups[0]), texts.missing.groups);
  const unitIds = await readUnits(db, agencyId, at(form, versionField.units), today, texts, miss);
  const areaCodes = readAreas(at(form, versionField.areas), today, texts, miss);
  const echelons = at(form, versionField.echelons).split(/[\s,]+/u).filter((code) => code !== '');
  if (echelons.some((code) => !/^\d{2}$/u.test(code))) miss(versionField.echelons, texts.missing.echelon);
  const personIds = await readPeople(db, agencyId, at(form, versionField.numbers), texts, miss);
  const fromOn = dayAt(versionField.from, 'needed', texts.missing.from);
  const dueOn = dayAt(versionField.due, 'free', texts.missing.due);
  const { may, must } = kindRules[kind];
  const wanted = may.filter((each) => must.includes(each) || at(form, wantedField(each)) !== '');
  if (Object.keys(messages).length > 0 || fromOn === null) return { ok: false, messages };
  const heads = at(form, versionField.heads) === '' ? 'all' as const : 'only' as const;
  return { ok: true, version: {
    title, issuer, letterNumber, letterOn, texts: bodies, chatText: orNull(at(form, versionField.chat)), wanted, fromOn, dueOn,
    cascade: at(form, versionField.cascade) === '' ? 'no' : 'units', audience: { groups, unitIds, areaCodes, echelons, heads, roles: grantedRoles.filter((role) => at(form, roleField(role)) !== ''), personIds },
  } };
}

type Miss = (field: string, message: string) => void;

async function readUnits(db: Db, agencyId: string, typed: string, today: string, { missing }: WritingTexts, miss: Miss): Promise<string[]> {
  const ids: string[] = [];
  for (const name of linesOf(typed)) {
    const [id, other] = await findUnits(db, agencyId, name, today);
    if (id === undefined) miss(versionField.units, missing.unit(name));
    else if (other !== undefined) miss(versionField.units, missing.unitDouble(name));
    else ids.push(id);
  }
  return ids;
}

function readAreas(typed: string, today: string, { missing }: WritingTexts, miss: Miss): string[] {
  return linesOf(typed).flatMap((name) => {
    const [area, other] = findAreas(name, today);
    if (area === undefined) miss(versionField.areas, missing.area(name));
    else if (other !== undefined) miss(versionField.areas, missing.areaDouble(name));
    else return [area.code];
    return [];
  });
}

async function readPeople(db: Db, agencyId: string, typed: string, { missing }: WritingTexts, miss: Miss): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, number] of linesOf(typed).entries()) {
    const id = await findPerson(db, agencyId, number);
    if (id === null) miss(versionField.numbers, missing.number(index + 1));
    else ids.push(id);
  }
  return ids;
}

export type TypedNames = { readonly units: readonly string[]; readonly numbers: readonly string[] };

/** The fields as they would be typed for this version, so that a draft is changed where it stands. */
export function typedVersion(version: Version, { units, numbers }: TypedNames): Form {
  const { title, issuer, letterNumber, letterOn, texts, chatText, wanted, fromOn, dueOn, cascade, audience } = version;
  return {
    [versionField.title]: title, [versionField.issuer]: issuer, [versionField.letterNumber]: letterNumber ?? '', [versionField.letterOn]: letterOn ?? '',
    ...Object.fromEntries(Object.entries(texts).map(([group, text]) => [textField(group as 'all'), text ?? ''])),
    [versionField.chat]: chatText ?? '', [versionField.from]: fromOn, [versionField.due]: dueOn ?? '',
    ...Object.fromEntries(wanted.map((each) => [wantedField(each), 'ya'])), ...Object.fromEntries(audience.groups.map((group) => [groupField(group), 'ya'])),
    ...Object.fromEntries(grantedRoles.filter((role) => audience.roles.includes(role)).map((role) => [roleField(role), 'ya'])),
    [versionField.cascade]: cascade === 'no' ? '' : 'ya', [versionField.heads]: audience.heads === 'only' ? 'ya' : '',
    [versionField.units]: units.join('\n'), [versionField.areas]: audience.areaCodes.join('\n'), [versionField.echelons]: audience.echelons.join(' '), [versionField.numbers]: numbers.join('\n'),
  };
}
