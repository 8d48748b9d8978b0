// What stands on the first page of the office, for whom. A link is shown to those who may open it and to nobody else;
// test/journeys/first-administrator-home.test.ts opens them all in every role.
import { paths } from '../../paths.ts';
import type { Role } from '../grants/roles.ts';
import type { HomeTexts } from './texts.id.ts';

type HomeLink = { readonly label: keyof HomeTexts['links']; readonly path: string; readonly who: 'signed-in' | readonly Role[] };
type HomeGroup = { readonly group: keyof HomeTexts['groups']; readonly links: readonly HomeLink[] };

/** Who sees how far a letter has come. */
const seers: readonly Role[] = ['publisher', 'approver', 'personnel-officer', 'governors-office', 'inspectorate'];

const groups: readonly HomeGroup[] = [
  { group: 'letters', links: [
    { label: 'letters', path: paths.letters, who: 'signed-in' },
    { label: 'briefings', path: paths.briefings, who: 'signed-in' },
    { label: 'ownUnits', path: paths.ownUnits, who: ['direct-superior', 'unit-head'] },
    { label: 'helping', path: paths.helping, who: ['ward-helper'] },
  ] },
  { group: 'desk', links: [
    { label: 'directives', path: paths.directives, who: seers },
    { label: 'phaseNotices', path: paths.phaseNotices, who: seers },
    { label: 'declarations', path: paths.declarations, who: seers },
    // Whoever sees to a single letter is told of it above; the list of all is for these.
    { label: 'centralLetters', path: paths.centralLetters, who: ['publisher', 'approver', 'governors-office', 'inspectorate'] },
    { label: 'corrections', path: paths.corrections, who: ['personnel-officer'] },
  ] },
  { group: 'people', links: [
    { label: 'imports', path: paths.peopleImports, who: ['personnel-officer', 'administrator'] },
    { label: 'staff', path: paths.staff, who: ['personnel-officer'] },
    { label: 'units', path: paths.units, who: ['personnel-officer', 'administrator'] },
    { label: 'scimTokens', path: paths.scimTokens, who: ['administrator'] },
    { label: 'absences', path: paths.absences, who: ['personnel-officer', 'direct-superior', 'unit-head'] },
    { label: 'recover', path: paths.recoverPerson, who: ['personnel-officer'] },
  ] },
  { group: 'rights', links: [
    { label: 'giveGrant', path: paths.giveGrant, who: ['administrator'] },
    { label: 'grants', path: paths.grants, who: ['administrator', 'approver'] },
    { label: 'approvals', path: paths.approvals, who: 'signed-in' },
    { label: 'ownGrants', path: paths.ownGrants, who: 'signed-in' },
  ] },
  { group: 'log', links: [
    { label: 'audit', path: paths.audit, who: ['auditor'] },
    { label: 'auditFindings', path: paths.auditFindings, who: ['auditor', 'inspectorate', 'administrator'] },
    { label: 'jobs', path: paths.jobs, who: ['administrator'] },
    { label: 'log', path: paths.log, who: 'signed-in' },
  ] },
  { group: 'account', links: [
    { label: 'factors', path: paths.factors, who: 'signed-in' },
    { label: 'sessions', path: paths.sessions, who: 'signed-in' },
  ] },
];

/** Groups without a link for these roles are left out. */
export function homeLinks(roles: readonly string[]): readonly HomeGroup[] {
  const opens = ({ who }: HomeLink): boolean => who === 'signed-in' || who.some((role) => roles.includes(role));
  return groups.map(({ group, links }) => ({ group, links: links.filter(opens) })).filter(({ links }) => links.length > 0);
}
