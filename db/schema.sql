-- Printed from the catalogue by "npm run schema"; for reading and review, not for running.

-- Who did it to what. A row may be erased when its retention ends; the entry stays.
-- Belongs to netral_log.
create table audit.audit_detail (
  -- privacy: public; retention: with the entry's subject
  agency_id uuid not null,
  -- privacy: public; retention: with the entry's subject
  entry_id uuid not null,
  -- Without it the commitment cannot be tried against guesses. privacy: secret; retention: with the entry's subject
  salt bytea not null,
  -- Role and, unless anonymous, the officer's id. privacy: personal; retention: with the entry's subject
  actor jsonb not null,
  -- Kind and id of what was acted on. privacy: personal; retention: with the entry's subject
  subject jsonb not null,
  -- What the act recorded about itself. privacy: personal; retention: with the entry's subject
  content jsonb not null,
  constraint audit_detail_pkey PRIMARY KEY (agency_id, entry_id),
  constraint audit_detail_agency_id_entry_id_fkey FOREIGN KEY (agency_id, entry_id) REFERENCES audit.audit_entry(agency_id, id),
  constraint audit_detail_salt_check CHECK ((octet_length(salt) = 32))
);
grant insert, select on audit.audit_detail to netral_app;

-- One row for every act, written in the act's own transaction and never changed. It names nobody.
-- Belongs to netral_log.
create table audit.audit_entry (
  -- privacy: public; retention: for ever
  agency_id uuid not null,
  -- Random (version 4) for an anonymous act, else by time (version 7). privacy: public; retention: for ever
  id uuid not null,
  -- What was done, as noun.done. privacy: public; retention: for ever
  noun text not null,
  -- The role it was done in, never the person. privacy: public; retention: for ever
  role text not null,
  -- SHA-256 of salt and canonical detail; says nothing once the detail is erased. privacy: public; retention: for ever
  commitment bytea not null,
  -- privacy: public; retention: for ever
  acted_on date not null,
  -- Null for an anonymous act. privacy: internal; retention: for ever
  acted_at timestamp with time zone,
  constraint audit_entry_pkey PRIMARY KEY (agency_id, id),
  constraint audit_entry_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint audit_entry_commitment_check CHECK ((octet_length(commitment) = 32)),
  constraint audit_entry_id CHECK (((role <> 'anonymous'::text) OR (substr((id)::text, 15, 1) = '4'::text))),
  constraint audit_entry_noun_check CHECK ((noun ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'::text)),
  constraint audit_entry_role_check CHECK ((role ~ '^[a-z]+(-[a-z]+)*$'::text)),
  constraint audit_entry_time CHECK (((role = 'anonymous'::text) = (acted_at IS NULL)))
);
grant insert, select on audit.audit_entry to netral_app;

-- The public keys that sign the slips of one day, each entered before its first use and bound to the one before. All of it is published.
-- Belongs to netral_log.
create table audit.slip_day (
  -- Place in the chain, from 1. privacy: public; retention: for ever
  number integer not null,
  -- The only day whose slips this key signs, in the zone of the installation. privacy: public; retention: for ever
  day date not null,
  -- Ed25519 public key; its private half was never written anywhere. privacy: public; retention: for ever
  key bytea not null,
  -- Slip key that signed this entry. privacy: public; retention: for ever
  key_id uuid not null,
  -- Root of the entry before; zeros in the first. privacy: public; retention: for ever
  previous bytea not null,
  -- By the slip key, over day, key, key_id and previous. privacy: public; retention: for ever
  signature bytea not null,
  constraint slip_day_pkey PRIMARY KEY (number),
  constraint slip_day_key_key UNIQUE (key),
  constraint slip_day_previous_key UNIQUE (previous),
  constraint slip_day_key_check CHECK ((octet_length(key) = 32)),
  constraint slip_day_number_check CHECK ((number >= 1)),
  constraint slip_day_previous_check CHECK ((octet_length(previous) = 32)),
  constraint slip_day_signature_check CHECK ((octet_length(signature) = 64))
);
grant insert, select on audit.slip_day to netral_app;

-- How often each situation was asked about on a day. It belongs to no agency, because an asker has none. Shown only where small numbers are hidden.
-- Belongs to the owner.
create table public.advice_count (
  -- In the zone of the installation. privacy: internal; retention: as long as the installation
  asked_on date not null,
  -- Id of the situation. privacy: internal; retention: as long as the installation
  situation text not null,
  -- A sum, never one asker's act. privacy: internal; retention: as long as the installation
  asked integer not null,
  constraint advice_count_pkey PRIMARY KEY (asked_on, situation),
  constraint advice_count_asked_check CHECK ((asked > 0)),
  constraint advice_count_situation_check CHECK ((situation ~ '^[a-z][a-z_]{1,60}$'::text))
);
grant insert, select, update on public.advice_count to netral_app;

-- An agency whose staff and cases are kept apart from every other agency's. A reference table: small, and copied to every server.
-- Belongs to the owner.
create table public.agency (
  -- Made by the application. privacy: public; retention: as long as the installation
  id uuid not null,
  -- Short name in commands and file names. privacy: public; retention: as long as the installation
  code text not null,
  -- As it stands on letters. privacy: public; retention: as long as the installation
  name text not null,
  -- Requests for this host belong to this agency; null while there is only one. privacy: public; retention: as long as the installation
  host_name text,
  -- IANA zone in which its dates are read. privacy: public; retention: as long as the installation
  time_zone text not null default 'Asia/Jakarta'::text,
  -- In the agency's zone. privacy: public; retention: as long as the installation
  created_on date not null,
  constraint agency_pkey PRIMARY KEY (id),
  constraint agency_code_key UNIQUE (code),
  constraint agency_host_name_key UNIQUE (host_name),
  constraint agency_code_check CHECK ((code ~ '^[a-z][a-z0-9-]{1,30}$'::text)),
  constraint agency_host_name_check CHECK ((host_name = lower(host_name))),
  constraint agency_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
grant insert, select on public.agency to netral_app;
grant references, select on public.agency to netral_log;

-- Ids of the key files this database relies on. A start without one of them stops.
-- Belongs to the owner.
create table public.key_known (
  -- Id inside the key file. privacy: public; retention: as long as the installation
  key_id uuid not null,
  -- What the key is for. privacy: public; retention: as long as the installation
  purpose text not null,
  -- privacy: public; retention: as long as the installation
  created_on date not null,
  constraint key_known_pkey PRIMARY KEY (key_id),
  constraint key_known_purpose_check CHECK ((purpose ~ '^[a-z]+$'::text))
);
grant insert, select on public.key_known to netral_app;

-- The numbered SQL files that made this database.
-- Belongs to the owner.
create table public.migration (
  -- privacy: public; retention: as long as the installation
  number integer not null,
  -- privacy: public; retention: as long as the installation
  name text not null,
  -- SHA-256 of the file as it was applied. privacy: public; retention: as long as the installation
  digest text not null,
  -- privacy: public; retention: as long as the installation
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (number)
);
grant select on public.migration to netral_app;
