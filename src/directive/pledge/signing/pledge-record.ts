// The record of one act, made at the moment of signing.
import { randomBytes } from 'node:crypto';
import { hashNow } from '../../../audit/index.ts';
import { asciiText } from '../../../../packages/proof/bytes.ts';
import { commitPerson, hashOfPledgeWords, pledgeLeaf, saltBytes, writePledgeRecord, type PledgeRecord } from '../../../../packages/proof/pledge/record.ts';
import { minuteIn } from '../../../platform/clock.ts';
import type { PersonNow } from './person-now.ts';

type Made = { readonly id: string; readonly words: string; readonly number: number; readonly group: PledgeRecord['group']; readonly way: PledgeRecord['way']; readonly at: Date; readonly timeZone: string };

export type NewRecord = { readonly record: string; readonly salt: Buffer; readonly leaf: Buffer; /** In the agency's zone, as the record says. */ readonly signedOn: string };

export function newRecord({ name, post, unit, unitCode }: PersonNow, { id, words, number, group, way, at, timeZone }: Made): NewRecord {
  const salt = randomBytes(saltBytes);
  const record: PledgeRecord = {
    v: 1, id, version: hashOfPledgeWords(words, hashNow), number, person: commitPerson(salt, { name, post, unit }, hashNow), group, unit: unitCode, at: secondIn(at, timeZone), way,
  };
  return { record: asciiText(writePledgeRecord(record)) ?? '', salt, leaf: Buffer.from(pledgeLeaf(record, hashNow)), signedOn: record.at.slice(0, 10) };
}

/** Zones differ by whole minutes, so the second is the same everywhere. */
const secondIn = (at: Date, timeZone: string): string =>
  minuteIn(at, timeZone).replace(/[+-]\d\d:\d\d$/u, (offset) => `:${String(at.getUTCSeconds()).padStart(2, '0')}${offset}`);
