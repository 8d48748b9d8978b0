import type { OfficeRequest } from '../../platform/http/office.ts';

/** Beside writers and its owner: those who see how far letters have come. */
export const centralSeers: readonly string[] = ['publisher', 'approver', 'governors-office', 'inspectorate'];

export const maySeeAll = ({ actor }: Pick<OfficeRequest, 'actor'>): boolean => actor.roles.some((role) => centralSeers.includes(role));
