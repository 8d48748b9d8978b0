// The tables as the catalogue has them; `tables.test.ts` compares both, column by column.
import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, never>;

export type AgencyTable = {
  id: string;
  code: string;
  name: string;
  host_name: string | null;
  time_zone: string;
  created_on: string;
};

export type KeyKnownTable = {
  key_id: string;
  purpose: string;
  created_on: string;
};

export type MigrationTable = {
  number: number;
  name: string;
  digest: string;
  applied_at: Generated<Date>;
};

export type AuditEntryTable = {
  agency_id: string;
  id: string;
  noun: string;
  role: string;
  commitment: Buffer;
  acted_on: string;
  acted_at: Date | null;
};

export type AuditDetailTable = {
  agency_id: string;
  entry_id: string;
  salt: Buffer;
  actor: Json;
  subject: Json;
  content: Json;
};

export type SlipDayTable = {
  number: number;
  day: string;
  key: Buffer;
  key_id: string;
  previous: Buffer;
  signature: Buffer;
};

export type AdviceCountTable = {
  asked_on: string;
  situation: string;
  asked: number;
};

export type Tables = {
  agency: AgencyTable;
  key_known: KeyKnownTable;
  migration: MigrationTable;
  advice_count: AdviceCountTable;
  'audit.audit_entry': AuditEntryTable;
  'audit.audit_detail': AuditDetailTable;
  'audit.slip_day': SlipDayTable;
};
