-- The agency, the keys this database relies on, and the audit log.
-- Sections marked "as log" run as netral_log, a role nobody can sign in as: it owns the log, so
-- that neither the app nor the owner of the other tables can change, empty or drop it.

create table agency (
  id         uuid primary key,
  code       text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name       text not null check (length(name) between 1 and 200),
  host_name  text unique check (host_name = lower(host_name)),
  time_zone  text not null default 'Asia/Jakarta',
  created_on date not null
);
comment on table agency is 'An agency whose staff and cases are kept apart from every other agency''s. A reference table: small, and copied to every server.';
comment on column agency.id is 'Made by the application. privacy: public; retention: as long as the installation';
comment on column agency.code is 'Short name in commands and file names. privacy: public; retention: as long as the installation';
comment on column agency.name is 'As it stands on letters. privacy: public; retention: as long as the installation';
comment on column agency.host_name is 'Requests for this host belong to this agency; null while there is only one. privacy: public; retention: as long as the installation';
comment on column agency.time_zone is 'IANA zone in which its dates are read. privacy: public; retention: as long as the installation';
comment on column agency.created_on is 'In the agency''s zone. privacy: public; retention: as long as the installation';

create table key_known (
  key_id     uuid primary key,
  purpose    text not null check (purpose ~ '^[a-z]+$'),
  created_on date not null
);
comment on table key_known is 'Ids of the key files this database relies on. A start without one of them stops.';
comment on column key_known.key_id is 'Id inside the key file. privacy: public; retention: as long as the installation';
comment on column key_known.purpose is 'What the key is for. privacy: public; retention: as long as the installation';
comment on column key_known.created_on is 'privacy: public; retention: as long as the installation';

grant usage on schema public to netral_app, netral_log;
grant select, insert on agency to netral_app;
grant select, insert on key_known to netral_app;
grant select, references on agency to netral_log;
grant select on migration to netral_app;

-- as log
create table audit.audit_entry (
  agency_id  uuid not null references public.agency (id),
  id         uuid not null,
  noun       text not null check (noun ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  role       text not null check (role ~ '^[a-z]+(-[a-z]+)*$'),
  commitment bytea not null check (octet_length(commitment) = 32),
  acted_on   date not null,
  acted_at   timestamptz,
  primary key (agency_id, id),
  -- An anonymous act leaves its day, never its time; every other act leaves both.
  constraint audit_entry_time check ((role = 'anonymous') = (acted_at is null)),
  constraint audit_entry_id check (role <> 'anonymous' or substr(id::text, 15, 1) = '4')
);
comment on table audit.audit_entry is 'One row for every act, written in the act''s own transaction and never changed. It names nobody.';
comment on column audit.audit_entry.agency_id is 'privacy: public; retention: for ever';
comment on column audit.audit_entry.id is 'Random (version 4) for an anonymous act, else by time (version 7). privacy: public; retention: for ever';
comment on column audit.audit_entry.noun is 'What was done, as noun.done. privacy: public; retention: for ever';
comment on column audit.audit_entry.role is 'The role it was done in, never the person. privacy: public; retention: for ever';
comment on column audit.audit_entry.commitment is 'SHA-256 of salt and canonical detail; says nothing once the detail is erased. privacy: public; retention: for ever';
comment on column audit.audit_entry.acted_on is 'privacy: public; retention: for ever';
comment on column audit.audit_entry.acted_at is 'Null for an anonymous act. privacy: internal; retention: for ever';

create table audit.audit_detail (
  agency_id uuid not null,
  entry_id  uuid not null,
  salt      bytea not null check (octet_length(salt) = 32),
  actor     jsonb not null,
  subject   jsonb not null,
  content   jsonb not null,
  primary key (agency_id, entry_id),
  foreign key (agency_id, entry_id) references audit.audit_entry (agency_id, id)
);
comment on table audit.audit_detail is 'Who did it to what. A row may be erased when its retention ends; the entry stays.';
comment on column audit.audit_detail.agency_id is 'privacy: public; retention: with the entry''s subject';
comment on column audit.audit_detail.entry_id is 'privacy: public; retention: with the entry''s subject';
comment on column audit.audit_detail.salt is 'Without it the commitment cannot be tried against guesses. privacy: secret; retention: with the entry''s subject';
comment on column audit.audit_detail.actor is 'Role and, unless anonymous, the officer''s id. privacy: personal; retention: with the entry''s subject';
comment on column audit.audit_detail.subject is 'Kind and id of what was acted on. privacy: personal; retention: with the entry''s subject';
comment on column audit.audit_detail.content is 'What the act recorded about itself. privacy: personal; retention: with the entry''s subject';

grant usage on schema audit to netral_app;
grant select, insert on audit.audit_entry, audit.audit_detail to netral_app;
