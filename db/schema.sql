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

-- Entries that have no place in the log yet. Written in the transaction of the act, so that the entry of a slow one is found when it ends.
-- Belongs to netral_log.
create table audit.audit_pending (
  -- privacy: public; retention: until the entry has its place
  agency_id uuid not null,
  -- privacy: public; retention: until the entry has its place
  entry_id uuid not null,
  constraint audit_pending_pkey PRIMARY KEY (agency_id, entry_id),
  constraint audit_pending_agency_id_entry_id_fkey FOREIGN KEY (agency_id, entry_id) REFERENCES audit.audit_entry(agency_id, id)
);
grant delete, insert, select on audit.audit_pending to netral_app;

-- Days on which the waiting entries of anonymous acts got their places: once a day, so that the place tells no hour.
-- Belongs to netral_log.
create table audit.log_anonymous_day (
  -- privacy: public; retention: for ever
  day date not null,
  constraint log_anonymous_day_pkey PRIMARY KEY (day)
);
grant insert, select on audit.log_anonymous_day to netral_app;

-- What the service said about its log, signed with the log key.
-- Belongs to netral_log.
create table audit.log_checkpoint (
  -- privacy: public; retention: for ever
  size integer not null,
  -- Name of the log; it stays when the address changes. privacy: public; retention: for ever
  origin text not null,
  -- privacy: public; retention: for ever
  root bytea not null,
  -- The signed note as it is published. privacy: public; retention: for ever
  note text not null,
  -- privacy: public; retention: for ever
  signed_at timestamp with time zone not null,
  constraint log_checkpoint_pkey PRIMARY KEY (size),
  constraint log_checkpoint_origin_check CHECK (((length(origin) >= 1) AND (length(origin) <= 200))),
  constraint log_checkpoint_root_check CHECK ((octet_length(root) = 32)),
  constraint log_checkpoint_size_check CHECK ((size >= 1))
);
grant insert, select on audit.log_checkpoint to netral_app;

-- Witnesses that found the log only grown, and signed so.
-- Belongs to netral_log.
create table audit.log_cosignature (
  -- privacy: public; retention: for ever
  size integer not null,
  -- Name of the witness's key. privacy: public; retention: for ever
  witness text not null,
  -- Its line of the note. privacy: public; retention: for ever
  line text not null,
  -- By the clock of the witness. privacy: public; retention: for ever
  signed_at timestamp with time zone not null,
  constraint log_cosignature_pkey PRIMARY KEY (size, witness),
  constraint log_cosignature_size_fkey FOREIGN KEY (size) REFERENCES audit.log_checkpoint(size),
  constraint log_cosignature_line_check CHECK (((length(line) >= 1) AND (length(line) <= 500))),
  constraint log_cosignature_witness_check CHECK (((length(witness) >= 1) AND (length(witness) <= 200)))
);
grant insert, select on audit.log_cosignature to netral_app;

-- The log as it is published: one entry at each place, for ever. What it holds names nobody.
-- Belongs to netral_log.
create table audit.log_leaf (
  -- From 0, without gaps. Entries of anonymous acts come once a day, in an order drawn by lot. privacy: public; retention: for ever
  place integer not null,
  -- The published bytes: canonical JSON. privacy: public; retention: for ever
  entry bytea not null,
  -- Leaf hash of RFC 6962. privacy: public; retention: for ever
  hash bytea not null,
  -- Of the entry that stands here; not published beside it. privacy: internal; retention: for ever
  agency_id uuid,
  -- The entry that stands here; not published. privacy: internal; retention: for ever
  entry_id uuid,
  -- Number of the key of slips that stands here instead. privacy: public; retention: for ever
  slip_day integer,
  constraint log_leaf_pkey PRIMARY KEY (place),
  constraint log_leaf_agency_id_entry_id_key UNIQUE (agency_id, entry_id),
  constraint log_leaf_slip_day_key UNIQUE (slip_day),
  constraint log_leaf_entry_check CHECK (((octet_length(entry) >= 2) AND (octet_length(entry) <= 65535))),
  constraint log_leaf_hash_check CHECK ((octet_length(hash) = 32)),
  constraint log_leaf_of CHECK ((((agency_id IS NULL) = (entry_id IS NULL)) AND ((entry_id IS NULL) <> (slip_day IS NULL)))),
  constraint log_leaf_place_check CHECK ((place >= 0))
);
grant insert, select on audit.log_leaf to netral_app;

-- Hashes over 256 of the level below, as the tiles are published; level 1 stands on the entries.
-- Belongs to netral_log.
create table audit.log_node (
  -- privacy: public; retention: for ever
  level integer not null,
  -- privacy: public; retention: for ever
  place integer not null,
  -- privacy: public; retention: for ever
  hash bytea not null,
  constraint log_node_pkey PRIMARY KEY (level, place),
  constraint log_node_hash_check CHECK ((octet_length(hash) = 32)),
  constraint log_node_level_check CHECK (((level >= 1) AND (level <= 7))),
  constraint log_node_place_check CHECK ((place >= 0))
);
grant insert, select on audit.log_node to netral_app;

-- Once a day a time from outside (RFC 3161) over a checkpoint.
-- Belongs to netral_log.
create table audit.log_time (
  -- In the zone of the installation. privacy: public; retention: for ever
  day date not null,
  -- The checkpoint whose note was stamped. privacy: public; retention: for ever
  size integer not null,
  -- Address of the authority that gave the time. privacy: public; retention: for ever
  issuer text not null,
  -- Its whole answer, as openssl reads it. privacy: public; retention: for ever
  token bytea not null,
  constraint log_time_pkey PRIMARY KEY (day),
  constraint log_time_size_fkey FOREIGN KEY (size) REFERENCES audit.log_checkpoint(size),
  constraint log_time_issuer_check CHECK (((length(issuer) >= 1) AND (length(issuer) <= 500))),
  constraint log_time_token_check CHECK (((octet_length(token) >= 16) AND (octet_length(token) <= 65535)))
);
grant insert, select on audit.log_time to netral_app;

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

-- Who cannot answer now: on leave, on study leave, ill. They are counted apart and get no reminder.
-- Belongs to the owner.
create table public.absence (
  -- privacy: public; retention: a year after the last day (to be confirmed)
  agency_id uuid not null,
  -- privacy: internal; retention: a year after the last day (to be confirmed)
  id uuid not null,
  -- privacy: personal; retention: a year after the last day (to be confirmed)
  person_id uuid not null,
  -- privacy: personal; retention: a year after the last day (to be confirmed)
  kind text not null,
  -- First day. privacy: personal; retention: a year after the last day (to be confirmed)
  from_on date not null,
  -- Last day. privacy: personal; retention: a year after the last day (to be confirmed)
  until_on date not null,
  constraint absence_pkey PRIMARY KEY (agency_id, id),
  constraint absence_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint absence_check CHECK ((until_on >= from_on)),
  constraint absence_kind_check CHECK ((kind = ANY (ARRAY['leave'::text, 'study'::text, 'sick'::text])))
);
CREATE INDEX absence_person ON public.absence USING btree (agency_id, person_id, until_on);
grant delete, insert, select, update on public.absence to netral_app;

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

-- What one person proposed and another must approve before it is done.
-- Belongs to the owner.
create table public.approval (
  -- privacy: public; retention: 10 years (to be confirmed)
  agency_id uuid not null,
  -- Made with the form, so that sending it twice proposes once. privacy: internal; retention: 10 years (to be confirmed)
  id uuid not null,
  -- What would be done, as noun.verb. privacy: internal; retention: 10 years (to be confirmed)
  kind text not null,
  -- JSON, byte for byte what will be done; ids and codes. privacy: personal; retention: 10 years (to be confirmed)
  content text not null,
  -- SHA-256 over kind and content. Shown, approved and done are one hash. privacy: internal; retention: 10 years (to be confirmed)
  content_hash bytea not null,
  -- As typed by the proposer. privacy: personal; retention: 10 years (to be confirmed)
  reason text not null,
  -- privacy: personal; retention: 10 years (to be confirmed)
  proposed_by uuid not null,
  -- privacy: internal; retention: 10 years (to be confirmed)
  proposed_at timestamp with time zone not null,
  -- From then on nobody can approve it, and nobody can use it. privacy: internal; retention: 10 years (to be confirmed)
  expires_at timestamp with time zone not null,
  constraint approval_pkey PRIMARY KEY (agency_id, id),
  constraint approval_agency_id_id_proposed_by_key UNIQUE (agency_id, id, proposed_by),
  constraint approval_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint approval_agency_id_proposed_by_fkey FOREIGN KEY (agency_id, proposed_by) REFERENCES person(agency_id, id),
  constraint approval_content_check CHECK ((octet_length(content) <= 65536)),
  constraint approval_content_hash_check CHECK ((octet_length(content_hash) = 32)),
  constraint approval_kind_check CHECK ((kind ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'::text)),
  constraint approval_life CHECK (((expires_at > proposed_at) AND (expires_at <= (proposed_at + '31 days'::interval)))),
  constraint approval_reason_check CHECK (((length(reason) >= 3) AND (length(reason) <= 500)))
);
CREATE INDEX approval_waiting ON public.approval USING btree (agency_id, expires_at);
grant insert, select on public.approval to netral_app;

-- The one decision on a proposal. The key makes a second one impossible.
-- Belongs to the owner.
create table public.approval_decision (
  -- privacy: public; retention: with the approval
  agency_id uuid not null,
  -- privacy: internal; retention: with the approval
  approval_id uuid not null,
  -- privacy: internal; retention: with the approval
  outcome text not null,
  -- The proposer once more, so that this row can be held to another person. privacy: personal; retention: with the approval
  proposed_by uuid not null,
  -- Never the proposer, unless withdrawn. privacy: personal; retention: with the approval
  decided_by uuid not null,
  -- privacy: internal; retention: with the approval
  decided_at timestamp with time zone not null,
  -- As typed by whoever decided. privacy: personal; retention: with the approval
  reason text,
  constraint approval_decision_pkey PRIMARY KEY (agency_id, approval_id),
  constraint approval_decision_agency_id_approval_id_outcome_key UNIQUE (agency_id, approval_id, outcome),
  constraint approval_decision_agency_id_approval_id_proposed_by_fkey FOREIGN KEY (agency_id, approval_id, proposed_by) REFERENCES approval(agency_id, id, proposed_by),
  constraint approval_decision_agency_id_decided_by_fkey FOREIGN KEY (agency_id, decided_by) REFERENCES person(agency_id, id),
  constraint approval_decision_other CHECK (((outcome = 'withdrawn'::text) = (decided_by = proposed_by))),
  constraint approval_decision_outcome_check CHECK ((outcome = ANY (ARRAY['approved'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint approval_decision_reason CHECK (((outcome = 'approved'::text) OR (reason IS NOT NULL))),
  constraint approval_decision_reason_check CHECK (((length(reason) >= 3) AND (length(reason) <= 500)))
);
grant insert, select on public.approval_decision to netral_app;

-- What was approved has been done, once, in the same transaction as this row.
-- Belongs to the owner.
create table public.approval_use (
  -- privacy: public; retention: with the approval
  agency_id uuid not null,
  -- privacy: internal; retention: with the approval
  approval_id uuid not null,
  -- Always approved, so that nothing else can be done. privacy: internal; retention: with the approval
  outcome text not null default 'approved'::text,
  -- privacy: personal; retention: with the approval
  used_by uuid not null,
  -- privacy: internal; retention: with the approval
  used_at timestamp with time zone not null,
  constraint approval_use_pkey PRIMARY KEY (agency_id, approval_id),
  constraint approval_use_agency_id_approval_id_outcome_fkey FOREIGN KEY (agency_id, approval_id, outcome) REFERENCES approval_decision(agency_id, approval_id, outcome),
  constraint approval_use_agency_id_used_by_fkey FOREIGN KEY (agency_id, used_by) REFERENCES person(agency_id, id),
  constraint approval_use_outcome_check CHECK ((outcome = 'approved'::text))
);
grant insert, select on public.approval_use to netral_app;

-- Areas by date: province, city or regency, district, ward. A reference table. A code is never deleted: its line gets a last day, and the next line begins.
-- Belongs to the owner.
create table public.area (
  -- The ministry's code, with dots. privacy: public; retention: for ever
  code text not null,
  -- First day this table speaks of. privacy: public; retention: for ever
  valid_from date not null,
  -- First day on which it no longer holds; null while it does. privacy: public; retention: for ever
  valid_until date,
  -- privacy: public; retention: for ever
  level text not null,
  -- Null for a province. privacy: public; retention: for ever
  parent_code text,
  -- As the ministry writes it. privacy: public; retention: for ever
  name text not null,
  constraint area_pkey PRIMARY KEY (code, valid_from),
  constraint area_check CHECK ((valid_until > valid_from)),
  constraint area_check1 CHECK (((parent_code = "left"(code, length(parent_code))) AND (parent_code <> code))),
  constraint area_code_check CHECK ((code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'::text)),
  constraint area_level_check CHECK ((level = ANY (ARRAY['province'::text, 'city'::text, 'regency'::text, 'district'::text, 'ward'::text, 'village'::text]))),
  constraint area_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
);
CREATE UNIQUE INDEX area_current ON public.area USING btree (code) WHERE (valid_until IS NULL);
grant insert, select, update on public.area to netral_app;

-- Who holds what where, from a day until a day. A transfer ends one line and begins another. Only the line with standing own counts the person.
-- Belongs to the owner.
create table public.assignment (
  -- privacy: public; retention: with the person
  agency_id uuid not null,
  -- Made by the application. privacy: internal; retention: with the person
  id uuid not null,
  -- privacy: internal; retention: with the person
  person_id uuid not null,
  -- Null for a post in another institution. privacy: internal; retention: with the person
  unit_id uuid,
  -- Name of the other institution. privacy: personal; retention: with the person
  elsewhere text,
  -- Name of the post. privacy: personal; retention: with the person
  office_held text,
  -- Code of SIASN: 1 structural, 2 and 4 functional, 3 both. privacy: internal; retention: with the person
  office_kind text,
  -- Code of SIASN: 11 to 52, 99 none. privacy: internal; retention: with the person
  echelon text,
  -- own: the one that counts; plt, plh, pj: acting beside it; elsewhere: a post in another institution. privacy: internal; retention: with the person
  standing text not null,
  -- privacy: internal; retention: with the person
  valid_from date not null,
  -- First day on which it no longer holds; null while it does. privacy: internal; retention: with the person
  valid_until date,
  constraint assignment_pkey PRIMARY KEY (agency_id, id),
  constraint assignment_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint assignment_agency_id_unit_id_fkey FOREIGN KEY (agency_id, unit_id) REFERENCES unit(agency_id, id),
  constraint assignment_check CHECK ((valid_until >= valid_from)),
  constraint assignment_echelon_check CHECK ((echelon ~ '^\d{2}$'::text)),
  constraint assignment_elsewhere_check CHECK (((length(elsewhere) >= 1) AND (length(elsewhere) <= 200))),
  constraint assignment_office_held_check CHECK (((length(office_held) >= 1) AND (length(office_held) <= 300))),
  constraint assignment_office_kind_check CHECK ((office_kind ~ '^\d$'::text)),
  constraint assignment_place CHECK ((((standing = 'elsewhere'::text) = (unit_id IS NULL)) AND ((standing = 'elsewhere'::text) = (elsewhere IS NOT NULL)))),
  constraint assignment_standing_check CHECK ((standing = ANY (ARRAY['own'::text, 'plt'::text, 'plh'::text, 'pj'::text, 'elsewhere'::text])))
);
CREATE INDEX assignment_by_person ON public.assignment USING btree (agency_id, person_id);
CREATE INDEX assignment_by_unit ON public.assignment USING btree (agency_id, unit_id) WHERE (valid_until IS NULL);
CREATE UNIQUE INDEX assignment_own ON public.assignment USING btree (agency_id, person_id) WHERE ((valid_until IS NULL) AND (standing = 'own'::text));
grant insert, select, update on public.assignment to netral_app;

-- What an auditor found. Its text is bound by its entry in the log; a correction is another finding.
-- Belongs to the owner.
create table public.audit_finding (
  -- privacy: public; retention: 10 years (to be confirmed)
  agency_id uuid not null,
  -- Made with the form, so that sending it twice writes once. privacy: internal; retention: 10 years (to be confirmed)
  id uuid not null,
  -- The entry whose detail holds the digest of the text. privacy: internal; retention: 10 years (to be confirmed)
  entry_id uuid not null,
  -- The sample it came from; null for a finding beside one. privacy: internal; retention: 10 years (to be confirmed)
  sample_id uuid,
  -- Number in the log of the entry it is about, if it is about one. privacy: internal; retention: 10 years (to be confirmed)
  place integer,
  -- As typed by the auditor. privacy: personal; retention: 10 years (to be confirmed)
  text text not null,
  -- privacy: personal; retention: 10 years (to be confirmed)
  written_by uuid not null,
  -- privacy: internal; retention: 10 years (to be confirmed)
  written_at timestamp with time zone not null,
  constraint audit_finding_pkey PRIMARY KEY (agency_id, id),
  constraint audit_finding_agency_id_entry_id_key UNIQUE (agency_id, entry_id),
  constraint audit_finding_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint audit_finding_agency_id_sample_id_fkey FOREIGN KEY (agency_id, sample_id) REFERENCES audit_sample(agency_id, id),
  constraint audit_finding_agency_id_written_by_fkey FOREIGN KEY (agency_id, written_by) REFERENCES person(agency_id, id),
  constraint audit_finding_place_check CHECK ((place >= 1)),
  constraint audit_finding_text_check CHECK (((length(text) >= 3) AND (length(text) <= 4000)))
);
grant insert, select on public.audit_finding to netral_app;

-- A sample that an auditor asked for, before anybody could know what it would hold.
-- Belongs to the owner.
create table public.audit_sample (
  -- privacy: public; retention: 10 years (to be confirmed)
  agency_id uuid not null,
  -- Made with the form, so that sending it twice asks once. privacy: internal; retention: 10 years (to be confirmed)
  id uuid not null,
  -- The entry of the request; its place in the log decides which checkpoint gives the seed. privacy: internal; retention: 10 years (to be confirmed)
  entry_id uuid not null,
  -- First day of the period. privacy: internal; retention: 10 years (to be confirmed)
  from_on date not null,
  -- Last day of the period. privacy: internal; retention: 10 years (to be confirmed)
  until_on date not null,
  -- How many entries, at most. privacy: internal; retention: 10 years (to be confirmed)
  wanted integer not null,
  -- As typed by the auditor. privacy: personal; retention: 10 years (to be confirmed)
  purpose text not null,
  -- Whose cosignature gives the seed; null where nobody witnessed the log. privacy: public; retention: 10 years (to be confirmed)
  witness text,
  -- privacy: personal; retention: 10 years (to be confirmed)
  requested_by uuid not null,
  -- privacy: internal; retention: 10 years (to be confirmed)
  requested_at timestamp with time zone not null,
  constraint audit_sample_pkey PRIMARY KEY (agency_id, id),
  constraint audit_sample_agency_id_entry_id_key UNIQUE (agency_id, entry_id),
  constraint audit_sample_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint audit_sample_agency_id_requested_by_fkey FOREIGN KEY (agency_id, requested_by) REFERENCES person(agency_id, id),
  constraint audit_sample_period CHECK ((until_on >= from_on)),
  constraint audit_sample_purpose_check CHECK (((length(purpose) >= 3) AND (length(purpose) <= 500))),
  constraint audit_sample_wanted_check CHECK (((wanted >= 1) AND (wanted <= 200))),
  constraint audit_sample_witness_check CHECK (((length(witness) >= 1) AND (length(witness) <= 200)))
);
grant insert, select on public.audit_sample to netral_app;

-- What the seed drew. Anybody can draw the same from the public log.
-- Belongs to the owner.
create table public.audit_sample_draw (
  -- privacy: public; retention: with the sample
  agency_id uuid not null,
  -- privacy: internal; retention: with the sample
  sample_id uuid not null,
  -- The checkpoint from which the seed comes. privacy: public; retention: with the sample
  size integer not null,
  -- privacy: public; retention: with the sample
  seed text not null,
  -- Entries of the period from which was drawn. privacy: public; retention: with the sample
  population integer not null,
  -- Numbers in the log, from 1. privacy: public; retention: with the sample
  places jsonb not null,
  -- privacy: personal; retention: with the sample
  drawn_by uuid not null,
  -- privacy: internal; retention: with the sample
  drawn_at timestamp with time zone not null,
  constraint audit_sample_draw_pkey PRIMARY KEY (agency_id, sample_id),
  constraint audit_sample_draw_agency_id_drawn_by_fkey FOREIGN KEY (agency_id, drawn_by) REFERENCES person(agency_id, id),
  constraint audit_sample_draw_agency_id_sample_id_fkey FOREIGN KEY (agency_id, sample_id) REFERENCES audit_sample(agency_id, id),
  constraint audit_sample_draw_population_check CHECK ((population >= 0)),
  constraint audit_sample_draw_seed_check CHECK (((length(seed) >= 1) AND (length(seed) <= 200))),
  constraint audit_sample_draw_size_check CHECK ((size >= 1))
);
grant insert, select on public.audit_sample_draw to netral_app;

-- What a leader or an authority answered in a session, taken down as a statement that the site may take into its guidance file. Nothing here is published.
-- Belongs to the owner.
create table public.briefing_answer (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  id uuid not null,
  -- privacy: internal; retention: with the directive
  session_id uuid not null,
  -- JSON: one line of the guidance file, as it was checked. privacy: internal; retention: with the directive
  statement text not null,
  -- privacy: personal; retention: with the directive
  taken_by uuid not null,
  -- privacy: internal; retention: with the directive
  taken_at timestamp with time zone not null,
  constraint briefing_answer_pkey PRIMARY KEY (agency_id, id),
  constraint briefing_answer_agency_id_session_id_fkey FOREIGN KEY (agency_id, session_id) REFERENCES briefing_session(agency_id, id),
  constraint briefing_answer_agency_id_taken_by_fkey FOREIGN KEY (agency_id, taken_by) REFERENCES person(agency_id, id),
  constraint briefing_answer_statement_check CHECK (((length(statement) >= 2) AND (length(statement) <= 4000)))
);
CREATE INDEX briefing_answer_session ON public.briefing_answer USING btree (agency_id, session_id);
grant insert, select on public.briefing_answer to netral_app;

-- At which session somebody was who answered that they attended.
-- Belongs to the owner.
create table public.briefing_attendance (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  session_id uuid not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  person_id uuid not null,
  constraint briefing_attendance_pkey PRIMARY KEY (agency_id, session_id, person_id),
  constraint briefing_attendance_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint briefing_attendance_agency_id_session_id_fkey FOREIGN KEY (agency_id, session_id) REFERENCES briefing_session(agency_id, id)
);
grant insert, select on public.briefing_attendance to netral_app;

-- What comes with a briefing: a text, a link, or a recording to hear with its length.
-- Belongs to the owner.
create table public.briefing_material (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: internal; retention: with the directive
  kind text not null,
  -- As typed. privacy: internal; retention: with the directive
  title text not null,
  -- The text, or the address. privacy: internal; retention: with the directive
  body text not null,
  -- How long the recording is; null: none. privacy: internal; retention: with the directive
  minutes integer,
  -- Order in which it is shown. privacy: internal; retention: with the directive
  place integer not null,
  -- privacy: personal; retention: with the directive
  added_by uuid not null,
  constraint briefing_material_pkey PRIMARY KEY (agency_id, id),
  constraint briefing_material_agency_id_directive_id_place_key UNIQUE (agency_id, directive_id, place),
  constraint briefing_material_agency_id_added_by_fkey FOREIGN KEY (agency_id, added_by) REFERENCES person(agency_id, id),
  constraint briefing_material_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint briefing_material_body_check CHECK (((length(body) >= 1) AND (length(body) <= 10000))),
  constraint briefing_material_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'link'::text, 'audio'::text]))),
  constraint briefing_material_minutes CHECK (((kind = 'audio'::text) = (minutes IS NOT NULL))),
  constraint briefing_material_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint briefing_material_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
);
grant insert, select on public.briefing_material to netral_app;

-- A question that somebody sent during a session. It has no name and no time, and its act is that of somebody unnamed.
-- Belongs to the owner.
create table public.briefing_question (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- Made by the application, random. privacy: internal; retention: with the directive
  id uuid not null,
  -- privacy: internal; retention: with the directive
  session_id uuid not null,
  -- As typed. privacy: sensitive; retention: with the directive
  question text not null,
  -- The moderator has put it aside. privacy: internal; retention: with the directive
  answered boolean not null,
  constraint briefing_question_pkey PRIMARY KEY (agency_id, id),
  constraint briefing_question_agency_id_session_id_fkey FOREIGN KEY (agency_id, session_id) REFERENCES briefing_session(agency_id, id),
  constraint briefing_question_question_check CHECK (((length(question) >= 1) AND (length(question) <= 500)))
);
CREATE INDEX briefing_question_session ON public.briefing_question USING btree (agency_id, session_id);
grant insert, select, update on public.briefing_question to netral_app;

-- One meeting of a briefing, on site or online. The code of attendance is worked out from its id and is in no table.
-- Belongs to the owner.
create table public.briefing_session (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: internal; retention: with the directive
  held text not null,
  -- Where it is, or the link. As typed. privacy: internal; retention: with the directive
  place text not null,
  -- The office that speaks, never a person. privacy: internal; retention: with the directive
  speaker text not null,
  -- How many fit in; null: no bound. privacy: internal; retention: with the directive
  seats integer,
  -- privacy: internal; retention: with the directive
  starts_at timestamp with time zone not null,
  -- privacy: internal; retention: with the directive
  ends_at timestamp with time zone not null,
  -- privacy: personal; retention: with the directive
  added_by uuid not null,
  constraint briefing_session_pkey PRIMARY KEY (agency_id, id),
  constraint briefing_session_agency_id_added_by_fkey FOREIGN KEY (agency_id, added_by) REFERENCES person(agency_id, id),
  constraint briefing_session_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint briefing_session_check CHECK ((ends_at > starts_at)),
  constraint briefing_session_held_check CHECK ((held = ANY (ARRAY['on-site'::text, 'online'::text]))),
  constraint briefing_session_place_check CHECK (((length(place) >= 1) AND (length(place) <= 300))),
  constraint briefing_session_seats_check CHECK (((seats >= 1) AND (seats <= 100000))),
  constraint briefing_session_speaker_check CHECK (((length(speaker) >= 1) AND (length(speaker) <= 200)))
);
CREATE INDEX briefing_session_directive ON public.briefing_session USING btree (agency_id, directive_id, starts_at);
grant insert, select on public.briefing_session to netral_app;

-- A letter from the centre that asks something of the agency, as its directive says. Words and days as they stand on the letter.
-- Belongs to the owner.
create table public.central_letter (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- The central body. privacy: internal; retention: with the directive
  issuer text not null,
  -- As it stands on the letter; never made by us. privacy: internal; retention: with the directive
  letter_number text not null,
  -- privacy: internal; retention: with the directive
  letter_on date not null,
  -- privacy: internal; retention: with the directive
  title text not null,
  -- What is asked, in the words of whoever recorded it. privacy: internal; retention: with the directive
  asked text not null,
  -- The last day. privacy: internal; retention: with the directive
  due_on date not null,
  -- privacy: personal; retention: with the directive
  recorded_by uuid not null,
  constraint central_letter_pkey PRIMARY KEY (agency_id, directive_id),
  constraint central_letter_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint central_letter_agency_id_recorded_by_fkey FOREIGN KEY (agency_id, recorded_by) REFERENCES person(agency_id, id),
  constraint central_letter_asked_check CHECK (((length(asked) >= 1) AND (length(asked) <= 20000))),
  constraint central_letter_check CHECK ((due_on >= letter_on)),
  constraint central_letter_issuer_check CHECK (((length(issuer) >= 1) AND (length(issuer) <= 200))),
  constraint central_letter_letter_number_check CHECK (((length(letter_number) >= 1) AND (length(letter_number) <= 100))),
  constraint central_letter_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
);
grant insert, select on public.central_letter to netral_app;

-- Who sees to a letter from the centre; the newest row holds.
-- Belongs to the owner.
create table public.central_owner (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: internal; retention: with the directive
  number integer not null,
  -- privacy: personal; retention: with the directive
  person_id uuid not null,
  -- The right or standing in which this person was chosen. privacy: internal; retention: with the directive
  role text not null,
  -- privacy: personal; retention: with the directive
  given_by uuid not null,
  -- privacy: internal; retention: with the directive
  given_at timestamp with time zone not null,
  constraint central_owner_pkey PRIMARY KEY (agency_id, directive_id, number),
  constraint central_owner_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES central_letter(agency_id, directive_id),
  constraint central_owner_agency_id_given_by_fkey FOREIGN KEY (agency_id, given_by) REFERENCES person(agency_id, id),
  constraint central_owner_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint central_owner_number_check CHECK ((number > 0)),
  constraint central_owner_role_check CHECK (((length(role) >= 1) AND (length(role) <= 40)))
);
grant insert, select on public.central_owner to netral_app;

-- What was reported back to the centre.
-- Belongs to the owner.
create table public.central_report (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- As typed. privacy: internal; retention: with the directive
  report text not null,
  -- Number of the letter of reply, as it stands there. privacy: internal; retention: with the directive
  reply_number text not null,
  -- privacy: internal; retention: with the directive
  reported_on date not null,
  -- privacy: personal; retention: with the directive
  reported_by uuid not null,
  constraint central_report_pkey PRIMARY KEY (agency_id, directive_id),
  constraint central_report_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES central_letter(agency_id, directive_id),
  constraint central_report_agency_id_reported_by_fkey FOREIGN KEY (agency_id, reported_by) REFERENCES person(agency_id, id),
  constraint central_report_reply_number_check CHECK (((length(reply_number) >= 1) AND (length(reply_number) <= 100))),
  constraint central_report_report_check CHECK (((length(report) >= 1) AND (length(report) <= 20000)))
);
grant insert, select on public.central_report to netral_app;

-- One step on the way to what the centre asked.
-- Belongs to the owner.
create table public.central_step (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- As typed. privacy: internal; retention: with the directive
  step text not null,
  -- privacy: internal; retention: with the directive
  due_on date not null,
  -- privacy: personal; retention: with the directive
  added_by uuid not null,
  constraint central_step_pkey PRIMARY KEY (agency_id, id),
  constraint central_step_agency_id_added_by_fkey FOREIGN KEY (agency_id, added_by) REFERENCES person(agency_id, id),
  constraint central_step_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES central_letter(agency_id, directive_id),
  constraint central_step_step_check CHECK (((length(step) >= 1) AND (length(step) <= 300)))
);
CREATE INDEX central_step_letter ON public.central_step USING btree (agency_id, directive_id, due_on);
grant insert, select on public.central_step to netral_app;

-- A step is done, or is not needed any more.
-- Belongs to the owner.
create table public.central_step_end (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  step_id uuid not null,
  -- privacy: internal; retention: with the directive
  outcome text not null,
  -- privacy: internal; retention: with the directive
  ended_on date not null,
  -- As typed; may be empty. privacy: internal; retention: with the directive
  note text not null,
  -- privacy: personal; retention: with the directive
  ended_by uuid not null,
  constraint central_step_end_pkey PRIMARY KEY (agency_id, step_id),
  constraint central_step_end_agency_id_ended_by_fkey FOREIGN KEY (agency_id, ended_by) REFERENCES person(agency_id, id),
  constraint central_step_end_agency_id_step_id_fkey FOREIGN KEY (agency_id, step_id) REFERENCES central_step(agency_id, id),
  constraint central_step_end_note_check CHECK (((length(note) >= 0) AND (length(note) <= 500))),
  constraint central_step_end_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'dropped'::text])))
);
grant insert, select on public.central_step_end to netral_app;

-- What the minutes say beside plan and signatures. From then on nothing of the event is recorded any more; a further row corrects.
-- Belongs to the owner.
create table public.declaration_minutes (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: internal; retention: with the directive
  number integer not null,
  -- As typed; never made by us. privacy: public; retention: with the directive
  letter_number text,
  -- As typed by the organiser. privacy: internal; retention: with the directive
  remarks text,
  -- Hour and minute at which the event ended. privacy: public; retention: with the directive
  closed_time text not null,
  -- privacy: personal; retention: with the directive
  recorded_by uuid not null,
  -- privacy: internal; retention: with the directive
  recorded_at timestamp with time zone not null,
  constraint declaration_minutes_pkey PRIMARY KEY (agency_id, directive_id, number),
  constraint declaration_minutes_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint declaration_minutes_agency_id_recorded_by_fkey FOREIGN KEY (agency_id, recorded_by) REFERENCES person(agency_id, id),
  constraint declaration_minutes_closed_time_check CHECK ((closed_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint declaration_minutes_letter_number_check CHECK (((length(letter_number) >= 1) AND (length(letter_number) <= 100))),
  constraint declaration_minutes_number_check CHECK ((number > 0)),
  constraint declaration_minutes_remarks_check CHECK (((length(remarks) >= 1) AND (length(remarks) <= 2000)))
);
grant insert, select on public.declaration_minutes to netral_app;

-- The event: organiser, place, day, order of ceremony, who signs first, who signs then, who witnesses. The newest holds.
-- Belongs to the owner.
create table public.declaration_plan (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: internal; retention: with the directive
  number integer not null,
  -- Offices and institutions as typed; no names of persons are asked for. privacy: internal; retention: with the directive
  plan jsonb not null,
  -- privacy: personal; retention: with the directive
  saved_by uuid not null,
  -- privacy: internal; retention: with the directive
  saved_at timestamp with time zone not null,
  constraint declaration_plan_pkey PRIMARY KEY (agency_id, directive_id, number),
  constraint declaration_plan_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint declaration_plan_agency_id_saved_by_fkey FOREIGN KEY (agency_id, saved_by) REFERENCES person(agency_id, id),
  constraint declaration_plan_number_check CHECK ((number > 0))
);
grant insert, select on public.declaration_plan to netral_app;

-- What the organiser saw: an office signed on stage, or did not. A correction is a further row; the newest holds.
-- Belongs to the owner.
create table public.declaration_signing (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- The seat in the plan. privacy: internal; retention: with the directive
  seat_id uuid not null,
  -- privacy: internal; retention: with the directive
  number integer not null,
  -- privacy: public; retention: with the directive
  outcome text not null,
  -- Hour and minute on the day of the event, in the agency's zone. privacy: public; retention: with the directive
  signed_time text,
  -- privacy: personal; retention: with the directive
  recorded_by uuid not null,
  -- privacy: internal; retention: with the directive
  recorded_at timestamp with time zone not null,
  constraint declaration_signing_pkey PRIMARY KEY (agency_id, directive_id, seat_id, number),
  constraint declaration_signing_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint declaration_signing_agency_id_recorded_by_fkey FOREIGN KEY (agency_id, recorded_by) REFERENCES person(agency_id, id),
  constraint declaration_signing_number_check CHECK ((number > 0)),
  constraint declaration_signing_outcome_check CHECK ((outcome = ANY (ARRAY['signed'::text, 'not-signed'::text]))),
  constraint declaration_signing_signed_time_check CHECK ((signed_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint declaration_signing_time CHECK (((outcome = 'signed'::text) = (signed_time IS NOT NULL)))
);
grant insert, select on public.declaration_signing to netral_app;

-- A circular, an instruction, a briefing, a quiz, a pledge …: what they have in common. Its words stand in directive_version.
-- Belongs to the owner.
create table public.directive (
  -- privacy: public; retention: 10 years (to be confirmed)
  agency_id uuid not null,
  -- Made by the application, random. privacy: internal; retention: 10 years (to be confirmed)
  id uuid not null,
  -- privacy: public; retention: 10 years (to be confirmed)
  kind text not null,
  -- JSON: the version that is being written; null once it was frozen for approval. privacy: internal; retention: until frozen
  draft text,
  -- Who began it. privacy: personal; retention: 10 years (to be confirmed)
  composed_by uuid not null,
  -- In the agency's zone. privacy: internal; retention: 10 years (to be confirmed)
  created_on date not null,
  constraint directive_pkey PRIMARY KEY (agency_id, id),
  constraint directive_agency_id_composed_by_fkey FOREIGN KEY (agency_id, composed_by) REFERENCES person(agency_id, id),
  constraint directive_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint directive_draft_check CHECK ((octet_length(draft) <= 200000)),
  constraint directive_kind_check CHECK ((kind = ANY (ARRAY['instruction'::text, 'circular'::text, 'appeal'::text, 'briefing'::text, 'quiz'::text, 'pledge'::text, 'declaration'::text, 'phase-notice'::text, 'central'::text])))
);
grant insert, select, update on public.directive to netral_app;

-- Whom a directive was sent to, each once, in the unit of their own assignment.
-- Belongs to the owner.
create table public.directive_addressee (
  -- privacy: public; retention: two years after the directive ends, to be confirmed
  agency_id uuid not null,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  directive_id uuid not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  person_id uuid not null,
  -- Where the person is counted; follows a transfer. privacy: internal; retention: two years after the directive ends, to be confirmed
  unit_id uuid not null,
  -- Decides which text the person gets. privacy: internal; retention: two years after the directive ends, to be confirmed
  legal_group text not null,
  -- The first version the person got. privacy: internal; retention: two years after the directive ends, to be confirmed
  since_number integer not null,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  added_on date not null,
  -- No longer among the addressees, for example retired; not counted from then on. privacy: personal; retention: two years after the directive ends, to be confirmed
  left_on date,
  constraint directive_addressee_pkey PRIMARY KEY (agency_id, directive_id, person_id),
  constraint directive_addressee_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint directive_addressee_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint directive_addressee_agency_id_unit_id_fkey FOREIGN KEY (agency_id, unit_id) REFERENCES unit(agency_id, id),
  constraint directive_addressee_check CHECK ((left_on >= added_on)),
  constraint directive_addressee_legal_group_check CHECK ((legal_group = ANY (ARRAY['civil-servant'::text, 'community'::text, 'contract-worker'::text])))
);
CREATE INDEX directive_addressee_person ON public.directive_addressee USING btree (agency_id, person_id) WHERE (left_on IS NULL);
CREATE INDEX directive_addressee_unit ON public.directive_addressee USING btree (agency_id, directive_id, unit_id) WHERE (left_on IS NULL);
grant insert, select, update on public.directive_addressee to netral_app;

-- From then on nobody is asked any more; what was answered stays.
-- Belongs to the owner.
create table public.directive_end (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: public; retention: with the directive
  outcome text not null,
  -- privacy: personal; retention: with the directive
  ended_by uuid not null,
  -- privacy: internal; retention: with the directive
  ended_at timestamp with time zone not null,
  -- As typed by whoever ended it. privacy: personal; retention: with the directive
  reason text not null,
  constraint directive_end_pkey PRIMARY KEY (agency_id, directive_id),
  constraint directive_end_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint directive_end_agency_id_ended_by_fkey FOREIGN KEY (agency_id, ended_by) REFERENCES person(agency_id, id),
  constraint directive_end_outcome_check CHECK ((outcome = ANY (ARRAY['withdrawn'::text, 'closed'::text]))),
  constraint directive_end_reason_check CHECK (((length(reason) >= 3) AND (length(reason) <= 500)))
);
grant insert, select on public.directive_end to netral_app;

-- The head of a unit confirms that the unit was told: at which meeting, when, and how many were there.
-- Belongs to the owner.
create table public.directive_passed_on (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: internal; retention: with the directive
  unit_id uuid not null,
  -- privacy: internal; retention: with the directive
  number integer not null,
  -- privacy: personal; retention: with the directive
  told_by uuid not null,
  -- As typed: roll-call, meeting, chat. privacy: internal; retention: with the directive
  meeting text not null,
  -- privacy: internal; retention: with the directive
  told_on date not null,
  -- privacy: internal; retention: with the directive
  attendance integer not null,
  -- privacy: internal; retention: with the directive
  recorded_at timestamp with time zone not null,
  constraint directive_passed_on_pkey PRIMARY KEY (agency_id, directive_id, unit_id, number),
  constraint directive_passed_on_agency_id_directive_id_number_fkey FOREIGN KEY (agency_id, directive_id, number) REFERENCES directive_sending(agency_id, directive_id, number),
  constraint directive_passed_on_agency_id_told_by_fkey FOREIGN KEY (agency_id, told_by) REFERENCES person(agency_id, id),
  constraint directive_passed_on_agency_id_unit_id_fkey FOREIGN KEY (agency_id, unit_id) REFERENCES unit(agency_id, id),
  constraint directive_passed_on_attendance_check CHECK (((attendance >= 0) AND (attendance <= 100000))),
  constraint directive_passed_on_meeting_check CHECK (((length(meeting) >= 1) AND (length(meeting) <= 200)))
);
grant insert, select on public.directive_passed_on to netral_app;

-- What an addressee answered to a version: read, attended, passed or signed. The key makes a second one impossible.
-- Belongs to the owner.
create table public.directive_response (
  -- privacy: public; retention: two years after the directive ends, to be confirmed
  agency_id uuid not null,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  directive_id uuid not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  person_id uuid not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  wanted text not null,
  -- The version that was on the page. privacy: internal; retention: two years after the directive ends, to be confirmed
  number integer not null,
  -- Its entry in the log. privacy: internal; retention: two years after the directive ends, to be confirmed
  entry_id uuid not null,
  -- own: by the person's own sign-in; helper: on a helper's device; paper: typed in by two; list: from a list of attendance. privacy: internal; retention: two years after the directive ends, to be confirmed
  way text not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  given_at timestamp with time zone not null,
  constraint directive_response_pkey PRIMARY KEY (agency_id, directive_id, person_id, wanted, number),
  constraint directive_response_agency_id_directive_id_number_fkey FOREIGN KEY (agency_id, directive_id, number) REFERENCES directive_sending(agency_id, directive_id, number),
  constraint directive_response_agency_id_directive_id_person_id_fkey FOREIGN KEY (agency_id, directive_id, person_id) REFERENCES directive_addressee(agency_id, directive_id, person_id),
  constraint directive_response_wanted_check CHECK ((wanted = ANY (ARRAY['read'::text, 'attended'::text, 'passed'::text, 'signed'::text]))),
  constraint directive_response_way_check CHECK ((way = ANY (ARRAY['own'::text, 'helper'::text, 'paper'::text, 'list'::text])))
);
grant insert, select on public.directive_response to netral_app;

-- A version that two people sent. The newest is the one that holds.
-- Belongs to the owner.
create table public.directive_sending (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: public; retention: with the directive
  number integer not null,
  -- Who proposed and who approved. privacy: internal; retention: with the directive
  approval_id uuid not null,
  -- privacy: public; retention: with the directive
  sent_at timestamp with time zone not null,
  -- How many it was sent to. privacy: public; retention: with the directive
  addressees integer not null,
  constraint directive_sending_pkey PRIMARY KEY (agency_id, directive_id, number),
  constraint directive_sending_agency_id_approval_id_fkey FOREIGN KEY (agency_id, approval_id) REFERENCES approval_use(agency_id, approval_id),
  constraint directive_sending_agency_id_directive_id_number_fkey FOREIGN KEY (agency_id, directive_id, number) REFERENCES directive_version(agency_id, directive_id, number),
  constraint directive_sending_addressees_check CHECK ((addressees > 0))
);
grant insert, select on public.directive_sending to netral_app;

-- What was proposed for sending, byte for byte: words, letter, audience, wanted responses, dates. Never changed.
-- Belongs to the owner.
create table public.directive_version (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: public; retention: with the directive
  number integer not null,
  -- Typed by officers and shown to every addressee. privacy: internal; retention: with the directive
  content jsonb not null,
  -- SHA-256 over the canonical content; approvals and signatures name it. privacy: public; retention: with the directive
  content_hash bytea not null,
  -- A change of substance: who answered an earlier version is asked again. privacy: public; retention: with the directive
  asks_again boolean not null,
  -- privacy: personal; retention: with the directive
  frozen_by uuid not null,
  -- privacy: internal; retention: with the directive
  frozen_at timestamp with time zone not null,
  -- The proposal to send it; made with the form, so it may not be there yet. privacy: internal; retention: with the directive
  approval_id uuid not null,
  constraint directive_version_pkey PRIMARY KEY (agency_id, directive_id, number),
  constraint directive_version_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint directive_version_agency_id_frozen_by_fkey FOREIGN KEY (agency_id, frozen_by) REFERENCES person(agency_id, id),
  constraint directive_version_content_hash_check CHECK ((octet_length(content_hash) = 32)),
  constraint directive_version_first CHECK (((number > 1) OR asks_again)),
  constraint directive_version_number_check CHECK ((number > 0))
);
grant insert, select on public.directive_version to netral_app;

-- Why a row was refused: place and reason, never what stood there.
-- Belongs to the owner.
create table public.import_problem (
  -- privacy: public; retention: until applied or discarded, at most a week
  agency_id uuid not null,
  -- privacy: internal; retention: until applied or discarded, at most a week
  run_id uuid not null,
  -- Line in the file. privacy: internal; retention: until applied or discarded, at most a week
  row_number integer not null,
  -- Our name of the column. privacy: internal; retention: until applied or discarded, at most a week
  column_name text not null,
  -- privacy: internal; retention: until applied or discarded, at most a week
  code text not null,
  -- The line it collides with. privacy: internal; retention: until applied or discarded, at most a week
  other_row integer,
  constraint import_problem_pkey PRIMARY KEY (agency_id, run_id, row_number, column_name, code)
);
grant delete, insert, select, update on public.import_problem to netral_app;

-- The rows of a list that is being looked at. Emptied when it is applied or discarded.
-- Belongs to the owner.
create table public.import_row (
  -- privacy: public; retention: until applied or discarded, at most a week
  agency_id uuid not null,
  -- privacy: internal; retention: until applied or discarded, at most a week
  run_id uuid not null,
  -- Line in the file. privacy: internal; retention: until applied or discarded, at most a week
  row_number integer not null,
  -- Id the person gets if new. privacy: internal; retention: until applied or discarded, at most a week
  fresh_id uuid not null,
  -- Id of the line that begins, if one does. privacy: internal; retention: until applied or discarded, at most a week
  fresh_assignment_id uuid not null,
  -- The person it was found to be; null for a new one. privacy: internal; retention: until applied or discarded, at most a week
  person_id uuid,
  -- privacy: internal; retention: until applied or discarded, at most a week
  kind text not null,
  -- privacy: personal; retention: until applied or discarded, at most a week
  name text not null,
  -- privacy: personal; retention: until applied or discarded, at most a week
  source_id text,
  -- privacy: personal; retention: until applied or discarded, at most a week
  nip text,
  -- privacy: personal; retention: until applied or discarded, at most a week
  nrk text,
  -- privacy: personal; retention: until applied or discarded, at most a week
  legal_standing text,
  -- privacy: internal; retention: until applied or discarded, at most a week
  institution text,
  -- privacy: personal; retention: until applied or discarded, at most a week
  official_email text,
  -- privacy: personal; retention: until applied or discarded, at most a week
  phone text,
  -- privacy: internal; retention: until applied or discarded, at most a week
  unit_source_id text not null,
  -- privacy: personal; retention: until applied or discarded, at most a week
  office_held text,
  -- privacy: internal; retention: until applied or discarded, at most a week
  office_kind text,
  -- privacy: internal; retention: until applied or discarded, at most a week
  echelon text,
  constraint import_row_pkey PRIMARY KEY (agency_id, run_id, row_number)
);
CREATE INDEX import_row_person ON public.import_row USING btree (agency_id, run_id, COALESCE(person_id, fresh_id));
grant delete, insert, select, update on public.import_row to netral_app;

-- Each list of staff that was read, how far it is applied, and what became of it.
-- Belongs to the owner.
create table public.import_run (
  -- privacy: public; retention: five years, to be confirmed
  agency_id uuid not null,
  -- privacy: internal; retention: five years, to be confirmed
  id uuid not null,
  -- privacy: internal; retention: five years, to be confirmed
  kind text not null,
  -- privacy: internal; retention: five years, to be confirmed
  state text not null,
  -- SHA-256 of the file as it came; the file is not kept. privacy: internal; retention: five years, to be confirmed
  file_digest bytea,
  -- privacy: internal; retention: five years, to be confirmed
  rows_read integer not null default 0,
  -- privacy: internal; retention: five years, to be confirmed
  rows_refused integer not null default 0,
  -- Rows up to this number are applied. privacy: internal; retention: five years, to be confirmed
  applied_through integer not null default 0,
  -- First day of new lines. privacy: internal; retention: five years, to be confirmed
  effective_on date not null,
  -- Why the file as a whole was refused. privacy: internal; retention: five years, to be confirmed
  problem text,
  -- The officer. privacy: personal; retention: five years, to be confirmed
  opened_by uuid not null,
  -- privacy: internal; retention: five years, to be confirmed
  opened_at timestamp with time zone not null,
  -- The officer who had it applied. privacy: personal; retention: five years, to be confirmed
  applied_by uuid,
  -- privacy: internal; retention: five years, to be confirmed
  ended_at timestamp with time zone,
  constraint import_run_pkey PRIMARY KEY (agency_id, id),
  constraint import_run_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint import_run_file_digest_check CHECK ((octet_length(file_digest) = 32)),
  constraint import_run_kind_check CHECK ((kind = ANY (ARRAY['siasn'::text, 'plain'::text, 'community'::text, 'units'::text]))),
  constraint import_run_problem_check CHECK ((problem ~ '^[a-z][a-z0-9-]+$'::text)),
  constraint import_run_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'ready'::text, 'applying'::text, 'applied'::text, 'discarded'::text, 'failed'::text])))
);
grant insert, select, update on public.import_run to netral_app;

-- The units that a list names. Emptied with import_row.
-- Belongs to the owner.
create table public.import_unit (
  -- privacy: public; retention: until applied or discarded, at most a week
  agency_id uuid not null,
  -- privacy: internal; retention: until applied or discarded, at most a week
  run_id uuid not null,
  -- privacy: internal; retention: until applied or discarded, at most a week
  source_id text not null,
  -- Line in the file that named it first. privacy: internal; retention: until applied or discarded, at most a week
  row_number integer not null,
  -- Id the unit gets if new. privacy: internal; retention: until applied or discarded, at most a week
  fresh_id uuid not null,
  -- privacy: public; retention: until applied or discarded, at most a week
  name text not null,
  -- Null: as it was. privacy: internal; retention: until applied or discarded, at most a week
  functional_parent_source_id text,
  -- Null: as it was. privacy: internal; retention: until applied or discarded, at most a week
  place_parent_source_id text,
  -- Null: as it was. privacy: public; retention: until applied or discarded, at most a week
  area_code text,
  constraint import_unit_pkey PRIMARY KEY (agency_id, run_id, source_id)
);
grant delete, insert, select, update on public.import_unit to netral_app;

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

-- Who is signed in now. A row goes when the session ends; neither address nor browser is kept.
-- Belongs to the owner.
create table public.office_session (
  -- privacy: internal; retention: until the session ends
  agency_id uuid not null,
  -- Names the session in the person's own list. privacy: internal; retention: until the session ends
  id uuid not null,
  -- SHA-256 of the secret in the cookie. privacy: secret; retention: until the session ends
  token_digest bytea not null,
  -- privacy: personal; retention: until the session ends
  person_id uuid not null,
  -- By what the person signed in. privacy: internal; retention: until the session ends
  way text not null,
  -- privacy: personal; retention: until the session ends
  began_at timestamp with time zone not null,
  -- When a factor was last shown. privacy: personal; retention: until the session ends
  fresh_at timestamp with time zone not null,
  -- To the minute; 30 minutes without a page end the session. privacy: personal; retention: until the session ends
  seen_at timestamp with time zone not null,
  -- Eight hours after the beginning. privacy: personal; retention: until the session ends
  ends_at timestamp with time zone not null,
  constraint office_session_pkey PRIMARY KEY (agency_id, id),
  constraint office_session_agency_id_token_digest_key UNIQUE (agency_id, token_digest),
  constraint office_session_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint office_session_token_digest_check CHECK ((octet_length(token_digest) = 32)),
  constraint office_session_way_check CHECK ((way = ANY (ARRAY['password'::text, 'totp'::text, 'code'::text, 'passkey'::text, 'elsewhere'::text, 'link'::text])))
);
CREATE INDEX office_session_person ON public.office_session USING btree (agency_id, person_id);
grant delete, insert, select, update on public.office_session to netral_app;

-- A printed list on which people signed by hand, typed in by two people who do not see what the other typed.
-- Belongs to the owner.
create table public.paper_sheet (
  -- privacy: public; retention: two years after the directive ends, to be confirmed
  agency_id uuid not null,
  -- Made with the form. privacy: internal; retention: two years after the directive ends, to be confirmed
  id uuid not null,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  directive_id uuid not null,
  -- The version that was printed. privacy: internal; retention: two years after the directive ends, to be confirmed
  number integer not null,
  -- Printed on the sheet; counts within the directive. privacy: internal; retention: two years after the directive ends, to be confirmed
  sheet_number integer not null,
  -- Of which area. privacy: public; retention: two years after the directive ends, to be confirmed
  area_code text not null,
  -- Whose words were printed; everybody on it was of this group then. privacy: internal; retention: two years after the directive ends, to be confirmed
  legal_group text not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  made_by uuid not null,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  made_at timestamp with time zone not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  first_by uuid,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  first_at timestamp with time zone,
  -- The day on the sheet, as the first read it. privacy: internal; retention: two years after the directive ends, to be confirmed
  first_day date,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  second_by uuid,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  second_at timestamp with time zone,
  -- The day on the sheet, as the second read it. privacy: internal; retention: two years after the directive ends, to be confirmed
  second_day date,
  constraint paper_sheet_pkey PRIMARY KEY (agency_id, id),
  constraint paper_sheet_agency_id_directive_id_sheet_number_key UNIQUE (agency_id, directive_id, sheet_number),
  constraint paper_sheet_agency_id_directive_id_number_fkey FOREIGN KEY (agency_id, directive_id, number) REFERENCES directive_sending(agency_id, directive_id, number),
  constraint paper_sheet_agency_id_first_by_fkey FOREIGN KEY (agency_id, first_by) REFERENCES person(agency_id, id),
  constraint paper_sheet_agency_id_made_by_fkey FOREIGN KEY (agency_id, made_by) REFERENCES person(agency_id, id),
  constraint paper_sheet_agency_id_second_by_fkey FOREIGN KEY (agency_id, second_by) REFERENCES person(agency_id, id),
  constraint paper_sheet_first CHECK ((((first_by IS NULL) = (first_at IS NULL)) AND ((first_by IS NULL) = (first_day IS NULL)))),
  constraint paper_sheet_legal_group_check CHECK ((legal_group = ANY (ARRAY['community'::text, 'contract-worker'::text]))),
  constraint paper_sheet_second CHECK ((((second_by IS NULL) = (second_at IS NULL)) AND ((second_by IS NULL) = (second_day IS NULL)))),
  constraint paper_sheet_sheet_number_check CHECK ((sheet_number > 0)),
  constraint paper_sheet_two_people CHECK (((second_by IS NULL) OR ((first_by IS NOT NULL) AND (second_by <> first_by))))
);
grant insert, select, update on public.paper_sheet to netral_app;

-- One person on a sheet, and whether each of the two saw a signature there.
-- Belongs to the owner.
create table public.paper_sheet_line (
  -- privacy: public; retention: two years after the directive ends, to be confirmed
  agency_id uuid not null,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  sheet_id uuid not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  person_id uuid not null,
  -- Line on the sheet. privacy: internal; retention: two years after the directive ends, to be confirmed
  place integer not null,
  -- Null: not typed yet. privacy: personal; retention: two years after the directive ends, to be confirmed
  first_signed text,
  -- Null: not typed yet. privacy: personal; retention: two years after the directive ends, to be confirmed
  second_signed text,
  constraint paper_sheet_line_pkey PRIMARY KEY (agency_id, sheet_id, person_id),
  constraint paper_sheet_line_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint paper_sheet_line_agency_id_sheet_id_fkey FOREIGN KEY (agency_id, sheet_id) REFERENCES paper_sheet(agency_id, id),
  constraint paper_sheet_line_first_signed_check CHECK ((first_signed = ANY (ARRAY['yes'::text, 'no'::text]))),
  constraint paper_sheet_line_place_check CHECK ((place > 0)),
  constraint paper_sheet_line_second_signed_check CHECK ((second_signed = ANY (ARRAY['yes'::text, 'no'::text])))
);
grant insert, select, update on public.paper_sheet_line to netral_app;

-- One line for each person of an agency. Numbers are attributes that may change; nothing refers to them.
-- Belongs to the owner.
create table public.person (
  -- privacy: public; retention: with the person
  agency_id uuid not null,
  -- Made by the application, random. privacy: internal; retention: with the person
  id uuid not null,
  -- privacy: internal; retention: until a year after they left, to be confirmed
  kind text not null,
  -- With titles. privacy: personal; retention: until a year after they left, to be confirmed
  name text not null,
  -- Id in the list the person came from (pns_id in SIASN). privacy: personal; retention: until a year after they left, to be confirmed
  source_id text,
  -- Reveals birth date and sex. privacy: personal; retention: until a year after they left, to be confirmed
  nip text,
  -- The province's own number. privacy: personal; retention: until a year after they left, to be confirmed
  nrk text,
  -- Code of SIASN (01 active, 04 suspended, 99 retired); null for people without one. privacy: personal; retention: until a year after they left, to be confirmed
  legal_standing text,
  -- Community institution (rt, rw, lmk, fkdm, pkk …). privacy: internal; retention: until a year after they left, to be confirmed
  institution text,
  -- privacy: personal; retention: until a year after they left, to be confirmed
  official_email text,
  -- For notices. privacy: personal; retention: until a year after they left, to be confirmed
  phone text,
  -- privacy: internal; retention: with the person
  created_on date not null,
  constraint person_pkey PRIMARY KEY (agency_id, id),
  constraint person_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint person_community CHECK ((((kind = 'community_officer'::text) = (institution IS NOT NULL)) AND ((kind <> 'community_officer'::text) OR ((nip IS NULL) AND (nrk IS NULL))))),
  constraint person_institution_check CHECK ((institution ~ '^[a-z][a-z-]{1,30}$'::text)),
  constraint person_kind_check CHECK ((kind = ANY (ARRAY['pns'::text, 'cpns'::text, 'pppk'::text, 'contract_worker'::text, 'community_officer'::text, 'other'::text]))),
  constraint person_legal_standing_check CHECK ((legal_standing ~ '^\d{2}$'::text)),
  constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint person_nip_check CHECK ((nip ~ '^\d{18}$'::text)),
  constraint person_nrk_check CHECK ((nrk ~ '^\d{6}$'::text)),
  constraint person_official_email_check CHECK (((length(official_email) >= 3) AND (length(official_email) <= 200))),
  constraint person_phone_check CHECK ((phone ~ '^\+?\d{6,15}$'::text)),
  constraint person_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 200)))
);
CREATE UNIQUE INDEX person_nip ON public.person USING btree (agency_id, nip) WHERE (nip IS NOT NULL);
CREATE UNIQUE INDEX person_nrk ON public.person USING btree (agency_id, nrk) WHERE (nrk IS NOT NULL);
CREATE UNIQUE INDEX person_source ON public.person USING btree (agency_id, source_id) WHERE (source_id IS NOT NULL);
grant insert, select, update on public.person to netral_app;

-- A proposal of the calendar that an officer took up. The key lets nobody take up the same one twice.
-- Belongs to the owner.
create table public.phase_notice (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- Election, what begins and the rows of the calendar. privacy: public; retention: with the directive
  notice text not null,
  -- Made with the form, so its draft may not be there yet. privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- The day as the calendar had it then. privacy: public; retention: with the directive
  begins_on date not null,
  -- The first of the two officers. privacy: personal; retention: with the directive
  taken_up_by uuid not null,
  -- privacy: internal; retention: with the directive
  taken_up_at timestamp with time zone not null,
  constraint phase_notice_pkey PRIMARY KEY (agency_id, notice),
  constraint phase_notice_agency_id_taken_up_by_fkey FOREIGN KEY (agency_id, taken_up_by) REFERENCES person(agency_id, id),
  constraint phase_notice_notice_check CHECK (((length(notice) >= 3) AND (length(notice) <= 200)))
);
grant insert, select on public.phase_notice to netral_app;

-- What somebody signed: the record that goes into the tree of its day, and what is needed to prove whose it is. Never changed.
-- Belongs to the owner.
create table public.pledge_act (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- The number of the receipt, random. privacy: internal; retention: with the directive
  id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: personal; retention: with the directive
  person_id uuid not null,
  -- The version that was signed. privacy: public; retention: with the directive
  number integer not null,
  -- Its entry in the log. privacy: internal; retention: with the directive
  entry_id uuid not null,
  -- Canonical JSON of packages/proof/pledge; names nobody without the salt. privacy: internal; retention: with the directive
  record text not null,
  -- Without it nobody can try names against the record. privacy: personal; retention: with the directive
  salt bytea not null,
  -- Canonical JSON: name, post and unit as they stood on that day. privacy: personal; retention: with the directive
  person text not null,
  -- Hash of the record in the tree. privacy: public; retention: with the directive
  leaf bytea not null,
  -- In the agency's zone; the day of the record. privacy: internal; retention: with the directive
  signed_on date not null,
  -- privacy: personal; retention: with the directive
  signed_at timestamp with time zone not null,
  constraint pledge_act_pkey PRIMARY KEY (agency_id, id),
  constraint pledge_act_agency_id_directive_id_person_id_number_key UNIQUE (agency_id, directive_id, person_id, number),
  constraint pledge_act_agency_id_directive_id_number_fkey FOREIGN KEY (agency_id, directive_id, number) REFERENCES directive_version(agency_id, directive_id, number),
  constraint pledge_act_agency_id_directive_id_person_id_fkey FOREIGN KEY (agency_id, directive_id, person_id) REFERENCES directive_addressee(agency_id, directive_id, person_id),
  constraint pledge_act_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint pledge_act_leaf CHECK ((leaf = sha256(('\x00'::bytea || convert_to(record, 'UTF8'::name))))),
  constraint pledge_act_person_check CHECK (((octet_length(person) >= 10) AND (octet_length(person) <= 8000))),
  constraint pledge_act_record_check CHECK (((octet_length(record) >= 100) AND (octet_length(record) <= 2000))),
  constraint pledge_act_salt_check CHECK ((octet_length(salt) = 16))
);
CREATE INDEX pledge_act_day ON public.pledge_act USING btree (agency_id, signed_on);
grant insert, select on public.pledge_act to netral_app;

-- The one personnel officer who sees who is not ready.
-- Belongs to the owner.
create table public.pledge_confidant (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: personal; retention: with the directive
  person_id uuid not null,
  -- privacy: internal; retention: with the directive
  taken_at timestamp with time zone not null,
  constraint pledge_confidant_pkey PRIMARY KEY (agency_id, directive_id),
  constraint pledge_confidant_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint pledge_confidant_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id)
);
grant insert, select on public.pledge_confidant to netral_app;

-- Somebody says that name, post or unit are wrong: a note to the personnel officer.
-- Belongs to the owner.
create table public.pledge_correction (
  -- privacy: public; retention: a year (to be confirmed)
  agency_id uuid not null,
  -- privacy: internal; retention: a year (to be confirmed)
  id uuid not null,
  -- privacy: personal; retention: a year (to be confirmed)
  person_id uuid not null,
  -- As typed. privacy: personal; retention: a year (to be confirmed)
  note text not null,
  -- privacy: internal; retention: a year (to be confirmed)
  asked_at timestamp with time zone not null,
  -- privacy: personal; retention: a year (to be confirmed)
  settled_by uuid,
  -- privacy: internal; retention: a year (to be confirmed)
  settled_at timestamp with time zone,
  constraint pledge_correction_pkey PRIMARY KEY (agency_id, id),
  constraint pledge_correction_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint pledge_correction_agency_id_settled_by_fkey FOREIGN KEY (agency_id, settled_by) REFERENCES person(agency_id, id),
  constraint pledge_correction_note_check CHECK (((length(note) >= 3) AND (length(note) <= 500))),
  constraint pledge_correction_settled CHECK (((settled_by IS NULL) = (settled_at IS NULL)))
);
CREATE INDEX pledge_correction_open ON public.pledge_correction USING btree (agency_id, asked_at) WHERE (settled_at IS NULL);
grant insert, select, update on public.pledge_correction to netral_app;

-- The sealed sheet of the pledges of a day. A second part holds what was committed after the first was sealed.
-- Belongs to the owner.
create table public.pledge_day (
  -- privacy: public; retention: for ever
  agency_id uuid not null,
  -- privacy: public; retention: for ever
  day date not null,
  -- privacy: public; retention: for ever
  part integer not null,
  -- privacy: public; retention: for ever
  count integer not null,
  -- Root of the tree over the leaves in the order of their places. privacy: public; retention: for ever
  root bytea not null,
  -- Roots of 1,024 leaves each, so that a path is found without reading the whole day. privacy: public; retention: for ever
  blocks bytea not null,
  -- The sealed PDF. privacy: public; retention: for ever
  sheet bytea not null,
  -- privacy: public; retention: for ever
  sheet_digest bytea not null,
  -- Its entry in the log, which holds root and digest. privacy: internal; retention: for ever
  entry_id uuid not null,
  -- privacy: public; retention: for ever
  sealed_at timestamp with time zone not null,
  constraint pledge_day_pkey PRIMARY KEY (agency_id, day, part),
  constraint pledge_day_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint pledge_day_blocks_check CHECK (((octet_length(blocks) > 0) AND ((octet_length(blocks) % 32) = 0))),
  constraint pledge_day_check CHECK ((sheet_digest = sha256(sheet))),
  constraint pledge_day_count_check CHECK ((count > 0)),
  constraint pledge_day_part_check CHECK ((part > 0)),
  constraint pledge_day_root_check CHECK ((octet_length(root) = 32)),
  constraint pledge_day_sheet_check CHECK (((octet_length(sheet) >= 100) AND (octet_length(sheet) <= 200000)))
);
grant insert, select on public.pledge_day to netral_app;

-- Where an act stands in the tree of its sealed day. An act without a place is not sealed yet.
-- Belongs to the owner.
create table public.pledge_place (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  act_id uuid not null,
  -- privacy: internal; retention: with the directive
  day date not null,
  -- privacy: internal; retention: with the directive
  part integer not null,
  -- From 0. privacy: internal; retention: with the directive
  place integer not null,
  constraint pledge_place_pkey PRIMARY KEY (agency_id, act_id),
  constraint pledge_place_agency_id_day_part_place_key UNIQUE (agency_id, day, part, place),
  constraint pledge_place_agency_id_act_id_fkey FOREIGN KEY (agency_id, act_id) REFERENCES pledge_act(agency_id, id),
  constraint pledge_place_agency_id_day_part_fkey FOREIGN KEY (agency_id, day, part) REFERENCES pledge_day(agency_id, day, part),
  constraint pledge_place_place_check CHECK ((place >= 0))
);
grant insert, select on public.pledge_place to netral_app;

-- Civil servants who said that they are not ready. One personnel officer sees it, it is never usable in a case, and nothing of it stays after the end of the directive.
-- Belongs to the owner.
create table public.pledge_unwilling (
  -- privacy: public; retention: until the directive ends or the person signs
  agency_id uuid not null,
  -- privacy: internal; retention: until the directive ends or the person signs
  directive_id uuid not null,
  -- privacy: sensitive; retention: until the directive ends or the person signs
  person_id uuid not null,
  -- Optional, as typed. privacy: sensitive; retention: until the directive ends or the person signs
  reason text,
  constraint pledge_unwilling_pkey PRIMARY KEY (agency_id, directive_id, person_id),
  constraint pledge_unwilling_agency_id_directive_id_person_id_fkey FOREIGN KEY (agency_id, directive_id, person_id) REFERENCES directive_addressee(agency_id, directive_id, person_id),
  constraint pledge_unwilling_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);
grant delete, insert, select on public.pledge_unwilling to netral_app;

-- How many people who are no civil servants said that they are not ready; who they were stands nowhere.
-- Belongs to the owner.
create table public.pledge_unwilling_number (
  -- privacy: public; retention: until the directive ends
  agency_id uuid not null,
  -- privacy: internal; retention: until the directive ends
  directive_id uuid not null,
  -- privacy: internal; retention: until the directive ends
  legal_group text not null,
  -- privacy: internal; retention: until the directive ends
  people integer not null,
  constraint pledge_unwilling_number_pkey PRIMARY KEY (agency_id, directive_id, legal_group),
  constraint pledge_unwilling_number_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint pledge_unwilling_number_legal_group_check CHECK ((legal_group = ANY (ARRAY['community'::text, 'contract-worker'::text]))),
  constraint pledge_unwilling_number_people_check CHECK ((people > 0))
);
grant delete, insert, select, update on public.pledge_unwilling_number to netral_app;

-- Which cases a quiz asks, by kind of addressee. The right answer is not here: the law of the day gives it.
-- Belongs to the owner.
create table public.quiz_item (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- privacy: internal; retention: with the directive
  legal_group text not null,
  -- Order in which it is asked. privacy: internal; retention: with the directive
  place integer not null,
  -- A situation of the law, by its id. privacy: public; retention: with the directive
  situation text not null,
  -- The day of the act in this case, not of anybody's answer. privacy: public; retention: with the directive
  act_on date not null,
  constraint quiz_item_pkey PRIMARY KEY (agency_id, directive_id, legal_group, place),
  constraint quiz_item_agency_id_directive_id_legal_group_situation_key UNIQUE (agency_id, directive_id, legal_group, situation),
  constraint quiz_item_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint quiz_item_legal_group_check CHECK ((legal_group = ANY (ARRAY['civil-servant'::text, 'community'::text, 'contract-worker'::text]))),
  constraint quiz_item_place_check CHECK (((place >= 1) AND (place <= 20))),
  constraint quiz_item_situation_check CHECK (((length(situation) >= 1) AND (length(situation) <= 40)))
);
grant delete, insert, select on public.quiz_item to netral_app;

-- One mail to one person. The key lets nobody get two on a day, whatever they owe.
-- Belongs to the owner.
create table public.reminder (
  -- privacy: public; retention: 90 days
  agency_id uuid not null,
  -- privacy: personal; retention: 90 days
  person_id uuid not null,
  -- In the agency's zone. privacy: personal; retention: 90 days
  made_on date not null,
  -- privacy: internal; retention: 90 days
  batch_id uuid not null,
  -- Becomes the Message-ID, the same at every try. privacy: internal; retention: 90 days
  message_id uuid not null,
  -- waiting; claimed: some process has it in hand; sent: the mail server took it; refused: it never will; put-off: later again. privacy: personal; retention: 90 days
  state text not null,
  -- privacy: internal; retention: 90 days
  tries integer not null default 0,
  -- privacy: internal; retention: 90 days
  not_before timestamp with time zone not null,
  constraint reminder_pkey PRIMARY KEY (agency_id, person_id, made_on),
  constraint reminder_agency_id_batch_id_fkey FOREIGN KEY (agency_id, batch_id) REFERENCES reminder_batch(agency_id, id),
  constraint reminder_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint reminder_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'sent'::text, 'refused'::text, 'put-off'::text]))),
  constraint reminder_tries_check CHECK ((tries >= 0))
);
CREATE INDEX reminder_batch_of ON public.reminder USING btree (agency_id, batch_id, state);
CREATE INDEX reminder_open ON public.reminder USING btree (agency_id, not_before) WHERE (state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'put-off'::text]));
CREATE INDEX reminder_sent ON public.reminder USING btree (message_id) WHERE (state = 'sent'::text);
grant delete, insert, select, update on public.reminder to netral_app;

-- A round of reminders that an officer asked for: to those who had not answered then.
-- Belongs to the owner.
create table public.reminder_batch (
  -- privacy: public; retention: with the directive
  agency_id uuid not null,
  -- privacy: internal; retention: with the directive
  id uuid not null,
  -- privacy: internal; retention: with the directive
  directive_id uuid not null,
  -- Only to this unit; null: to all. privacy: internal; retention: with the directive
  unit_id uuid,
  -- Null where the head of a unit reminds the own unit. privacy: internal; retention: with the directive
  approval_id uuid,
  -- privacy: personal; retention: with the directive
  asked_by uuid not null,
  -- In the agency's zone. privacy: internal; retention: with the directive
  made_on date not null,
  -- privacy: internal; retention: with the directive
  made_at timestamp with time zone not null,
  constraint reminder_batch_pkey PRIMARY KEY (agency_id, id),
  constraint reminder_batch_agency_id_asked_by_fkey FOREIGN KEY (agency_id, asked_by) REFERENCES person(agency_id, id),
  constraint reminder_batch_agency_id_directive_id_fkey FOREIGN KEY (agency_id, directive_id) REFERENCES directive(agency_id, id),
  constraint reminder_batch_agency_id_unit_id_fkey FOREIGN KEY (agency_id, unit_id) REFERENCES unit(agency_id, id)
);
grant insert, select on public.reminder_batch to netral_app;

-- Who gets no more reminders of a directive. Anybody may ask for it, so that a row says nothing about a person.
-- Belongs to the owner.
create table public.reminder_stop (
  -- privacy: public; retention: until the directive ends
  agency_id uuid not null,
  -- privacy: internal; retention: until the directive ends
  directive_id uuid not null,
  -- privacy: personal; retention: until the directive ends
  person_id uuid not null,
  constraint reminder_stop_pkey PRIMARY KEY (agency_id, directive_id, person_id),
  constraint reminder_stop_agency_id_directive_id_person_id_fkey FOREIGN KEY (agency_id, directive_id, person_id) REFERENCES directive_addressee(agency_id, directive_id, person_id)
);
grant delete, insert, select on public.reminder_stop to netral_app;

-- A role that a person holds from one day to another, within a scope. It ends by itself.
-- Belongs to the owner.
create table public.role_grant (
  -- privacy: public; retention: 10 years after the last day (to be confirmed)
  agency_id uuid not null,
  -- privacy: internal; retention: 10 years after the last day (to be confirmed)
  id uuid not null,
  -- Who holds it. privacy: personal; retention: 10 years after the last day (to be confirmed)
  person_id uuid not null,
  -- One of the roles that are granted. privacy: internal; retention: 10 years after the last day (to be confirmed)
  role text not null,
  -- privacy: internal; retention: 10 years after the last day (to be confirmed)
  scope_kind text not null,
  -- This unit and all below it; null for another scope. privacy: internal; retention: 10 years after the last day (to be confirmed)
  unit_id uuid,
  -- Below it by function or by place, never both; null for another scope. privacy: internal; retention: 10 years after the last day (to be confirmed)
  axis text,
  -- This area and all within it; null for another scope. privacy: internal; retention: 10 years after the last day (to be confirmed)
  area_code text,
  -- First day, in the agency's zone. privacy: internal; retention: 10 years after the last day (to be confirmed)
  from_on date not null,
  -- Last day. privacy: internal; retention: 10 years after the last day (to be confirmed)
  until_on date not null,
  -- Never the holder; null for the first administrator, who comes from the set-up link. privacy: personal; retention: 10 years after the last day (to be confirmed)
  given_by uuid,
  -- privacy: internal; retention: 10 years after the last day (to be confirmed)
  given_at timestamp with time zone not null,
  -- The approval it rests on; null where none was needed. privacy: internal; retention: 10 years after the last day (to be confirmed)
  approval_id uuid,
  constraint role_grant_pkey PRIMARY KEY (agency_id, id),
  constraint role_grant_agency_id_approval_id_fkey FOREIGN KEY (agency_id, approval_id) REFERENCES approval_use(agency_id, approval_id),
  constraint role_grant_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint role_grant_agency_id_given_by_fkey FOREIGN KEY (agency_id, given_by) REFERENCES person(agency_id, id),
  constraint role_grant_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint role_grant_agency_id_unit_id_fkey FOREIGN KEY (agency_id, unit_id) REFERENCES unit(agency_id, id),
  constraint role_grant_area_code_check CHECK ((area_code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'::text)),
  constraint role_grant_axis_check CHECK ((axis = ANY (ARRAY['function'::text, 'place'::text]))),
  constraint role_grant_length CHECK (((until_on >= from_on) AND (until_on <= (from_on + 366)))),
  constraint role_grant_other CHECK ((given_by <> person_id)),
  constraint role_grant_role_check CHECK (((role ~ '^[a-z]+(-[a-z]+)*$'::text) AND (role <> ALL (ARRAY['person'::text, 'direct-superior'::text, 'anonymous'::text])))),
  constraint role_grant_scope CHECK ((((scope_kind = 'unit'::text) = (unit_id IS NOT NULL)) AND ((scope_kind = 'unit'::text) = (axis IS NOT NULL)) AND ((scope_kind = 'area'::text) = (area_code IS NOT NULL)))),
  constraint role_grant_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['agency'::text, 'unit'::text, 'area'::text])))
);
CREATE INDEX role_grant_person ON public.role_grant USING btree (agency_id, person_id, until_on);
grant insert, select on public.role_grant to netral_app;

-- A grant that somebody ended before its last day. It counts from that moment.
-- Belongs to the owner.
create table public.role_grant_end (
  -- privacy: public; retention: with the grant
  agency_id uuid not null,
  -- privacy: internal; retention: with the grant
  grant_id uuid not null,
  -- privacy: personal; retention: with the grant
  ended_by uuid not null,
  -- privacy: internal; retention: with the grant
  ended_at timestamp with time zone not null,
  -- As typed by whoever ended it. privacy: personal; retention: with the grant
  reason text not null,
  constraint role_grant_end_pkey PRIMARY KEY (agency_id, grant_id),
  constraint role_grant_end_agency_id_ended_by_fkey FOREIGN KEY (agency_id, ended_by) REFERENCES person(agency_id, id),
  constraint role_grant_end_agency_id_grant_id_fkey FOREIGN KEY (agency_id, grant_id) REFERENCES role_grant(agency_id, id),
  constraint role_grant_end_reason_check CHECK (((length(reason) >= 3) AND (length(reason) <= 500)))
);
grant insert, select on public.role_grant_end to netral_app;

-- A token lets one program of one agency send people. It is shown once; only its digest is kept.
-- Belongs to the owner.
create table public.scim_token (
  -- privacy: public; retention: five years, to be confirmed
  agency_id uuid not null,
  -- Stands in the log as who acted. privacy: internal; retention: five years, to be confirmed
  id uuid not null,
  -- SHA-256 of 32 random bytes as they are sent. privacy: secret; retention: five years, to be confirmed
  token_digest bytea not null,
  -- The last day on which it holds. privacy: internal; retention: five years, to be confirmed
  until_on date not null,
  -- Null where it was made on the machine. privacy: personal; retention: five years, to be confirmed
  made_by uuid,
  -- privacy: internal; retention: five years, to be confirmed
  made_at timestamp with time zone not null,
  constraint scim_token_pkey PRIMARY KEY (agency_id, id),
  constraint scim_token_agency_id_token_digest_key UNIQUE (agency_id, token_digest),
  constraint scim_token_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint scim_token_agency_id_made_by_fkey FOREIGN KEY (agency_id, made_by) REFERENCES person(agency_id, id),
  constraint scim_token_token_digest_check CHECK ((octet_length(token_digest) = 32))
);
grant insert, select on public.scim_token to netral_app;

-- A token that holds no longer, before its last day.
-- Belongs to the owner.
create table public.scim_token_end (
  -- privacy: public; retention: with the token
  agency_id uuid not null,
  -- privacy: internal; retention: with the token
  token_id uuid not null,
  -- Null where it was ended on the machine. privacy: personal; retention: with the token
  ended_by uuid,
  -- privacy: internal; retention: with the token
  ended_at timestamp with time zone not null,
  constraint scim_token_end_pkey PRIMARY KEY (agency_id, token_id),
  constraint scim_token_end_agency_id_ended_by_fkey FOREIGN KEY (agency_id, ended_by) REFERENCES person(agency_id, id),
  constraint scim_token_end_agency_id_token_id_fkey FOREIGN KEY (agency_id, token_id) REFERENCES scim_token(agency_id, id)
);
grant insert, select on public.scim_token_end to netral_app;

-- What the identity system calls a person whom it has sent. It sees nobody else. Nobody signs in by these names.
-- Belongs to the owner.
create table public.scim_user (
  -- privacy: public; retention: until the identity system lets go
  agency_id uuid not null,
  -- privacy: internal; retention: until the identity system lets go
  person_id uuid not null,
  -- May be a staff number. privacy: personal; retention: until the identity system lets go
  user_name text not null,
  -- The id over there. privacy: personal; retention: until the identity system lets go
  external_id text,
  -- privacy: internal; retention: until the identity system lets go
  linked_on date not null,
  constraint scim_user_pkey PRIMARY KEY (agency_id, person_id),
  constraint scim_user_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint scim_user_external_id_check CHECK (((length(external_id) >= 1) AND (length(external_id) <= 200))),
  constraint scim_user_user_name_check CHECK (((length(user_name) >= 1) AND (length(user_name) <= 200)))
);
CREATE UNIQUE INDEX scim_user_external ON public.scim_user USING btree (agency_id, external_id) WHERE (external_id IS NOT NULL);
CREATE UNIQUE INDEX scim_user_name ON public.scim_user USING btree (agency_id, lower(user_name));
grant delete, insert, select, update on public.scim_user to netral_app;

-- Half of a signing in, bound to one browser by a cookie and ended by its first use.
-- Belongs to the owner.
create table public.sign_in_attempt (
  -- privacy: internal; retention: ten minutes
  agency_id uuid not null,
  -- SHA-256 of the secret in the cookie. privacy: secret; retention: ten minutes
  token_digest bytea not null,
  -- privacy: internal; retention: ten minutes
  purpose text not null,
  -- Null until it is known. privacy: personal; retention: ten minutes
  person_id uuid,
  -- What the answer must fit: a challenge, or digests of state and nonce. privacy: secret; retention: ten minutes
  state jsonb not null,
  -- privacy: internal; retention: ten minutes
  failures integer not null default 0,
  -- privacy: internal; retention: ten minutes
  ends_at timestamp with time zone not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (agency_id, token_digest),
  constraint sign_in_attempt_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint sign_in_attempt_failures_check CHECK ((failures >= 0)),
  constraint sign_in_attempt_purpose_check CHECK ((purpose = ANY (ARRAY['second'::text, 'passkey'::text, 'elsewhere'::text, 'enrol'::text]))),
  constraint sign_in_attempt_token_digest_check CHECK ((octet_length(token_digest) = 32))
);
grant delete, insert, select, update on public.sign_in_attempt to netral_app;

-- Printed codes that have not been used. A used one is deleted.
-- Belongs to the owner.
create table public.sign_in_code (
  -- privacy: internal; retention: until used or replaced
  agency_id uuid not null,
  -- privacy: personal; retention: until used or replaced
  person_id uuid not null,
  -- HMAC of the code. privacy: secret; retention: until used or replaced
  code_digest bytea not null,
  -- privacy: internal; retention: until used or replaced
  made_on date not null,
  constraint sign_in_code_pkey PRIMARY KEY (agency_id, person_id, code_digest),
  constraint sign_in_code_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint sign_in_code_code_digest_check CHECK ((octet_length(code_digest) = 32))
);
grant delete, insert, select, update on public.sign_in_code to netral_app;

-- How often in a row a typed name met a wrong password, whether or not it is anybody's. Found by the name, so it has no agency.
-- Belongs to the owner.
create table public.sign_in_failure (
  -- HMAC of what was typed as name, apart for browsers that signed in before. privacy: personal; retention: one day
  bucket bytea not null,
  -- privacy: internal; retention: one day
  failures integer not null,
  -- privacy: internal; retention: one day
  failed_at timestamp with time zone not null,
  constraint sign_in_failure_pkey PRIMARY KEY (bucket),
  constraint sign_in_failure_bucket_check CHECK ((octet_length(bucket) = 32)),
  constraint sign_in_failure_failures_check CHECK ((failures > 0))
);
grant delete, insert, select, update on public.sign_in_failure to netral_app;

-- Links and codes that let somebody in once. Found by the token itself, so agency_id does not lead.
-- Belongs to the owner.
create table public.sign_in_link (
  -- SHA-256 of the token. privacy: secret; retention: until used or ended
  token_digest bytea not null,
  -- privacy: internal; retention: until used or ended
  purpose text not null,
  -- privacy: internal; retention: until used or ended
  agency_id uuid,
  -- privacy: personal; retention: until used or ended
  person_id uuid,
  -- privacy: internal; retention: until used or ended
  ends_at timestamp with time zone not null,
  constraint sign_in_link_pkey PRIMARY KEY (token_digest),
  constraint sign_in_link_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint sign_in_link_check CHECK (((purpose = 'set-up'::text) = (agency_id IS NULL))),
  constraint sign_in_link_check1 CHECK (((agency_id IS NULL) = (person_id IS NULL))),
  constraint sign_in_link_purpose_check CHECK ((purpose = ANY (ARRAY['set-up'::text, 'recover'::text, 'demo'::text]))),
  constraint sign_in_link_token_digest_check CHECK ((octet_length(token_digest) = 32))
);
grant delete, insert, select, update on public.sign_in_link to netral_app;

-- The names by which people sign in, over all agencies, so that a name belongs to one person only. Found by the name itself, so agency_id does not lead.
-- Belongs to the owner.
create table public.sign_in_name (
  -- HMAC of the name; without the key file no name can be tried out. privacy: personal; retention: as long as the person
  name_digest bytea not null,
  -- privacy: internal; retention: as long as the person
  agency_id uuid not null,
  -- privacy: personal; retention: as long as the person
  person_id uuid not null,
  -- What kind of name it is; "elsewhere" is a subject at a sign-on service. privacy: internal; retention: as long as the person
  kind text not null,
  constraint sign_in_name_pkey PRIMARY KEY (name_digest),
  constraint sign_in_name_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint sign_in_name_kind_check CHECK ((kind = ANY (ARRAY['nip'::text, 'nrk'::text, 'email'::text, 'chosen'::text, 'elsewhere'::text]))),
  constraint sign_in_name_name_digest_check CHECK ((octet_length(name_digest) = 32))
);
grant delete, insert, select, update on public.sign_in_name to netral_app;

-- Passkeys: the public half only, the private one never leaves the person's device.
-- Belongs to the owner.
create table public.sign_in_passkey (
  -- privacy: internal; retention: until removed
  agency_id uuid not null,
  -- privacy: internal; retention: until removed
  id uuid not null,
  -- privacy: personal; retention: until removed
  person_id uuid not null,
  -- As the device names it, in base64url. privacy: personal; retention: until removed
  credential_id text not null,
  -- COSE. privacy: personal; retention: until removed
  public_key bytea not null,
  -- How often the device says it signed; unsigned 32 bits, so text. privacy: internal; retention: until removed
  sign_count text not null,
  -- How a browser reaches the device, comma separated. privacy: internal; retention: until removed
  transports text not null,
  -- privacy: internal; retention: until removed
  made_on date not null,
  constraint sign_in_passkey_pkey PRIMARY KEY (agency_id, id),
  constraint sign_in_passkey_agency_id_credential_id_key UNIQUE (agency_id, credential_id),
  constraint sign_in_passkey_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint sign_in_passkey_credential_id_check CHECK (((length(credential_id) >= 16) AND (length(credential_id) <= 1400))),
  constraint sign_in_passkey_sign_count_check CHECK ((sign_count ~ '^[0-9]{1,10}$'::text))
);
grant delete, insert, select, update on public.sign_in_passkey to netral_app;

-- For places without a sign-on service.
-- Belongs to the owner.
create table public.sign_in_password (
  -- privacy: internal; retention: until replaced
  agency_id uuid not null,
  -- privacy: personal; retention: until replaced
  person_id uuid not null,
  -- Argon2id with its own salt and measures. privacy: secret; retention: until replaced
  hash text not null,
  -- privacy: internal; retention: until replaced
  changed_on date not null,
  constraint sign_in_password_pkey PRIMARY KEY (agency_id, person_id),
  constraint sign_in_password_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  constraint sign_in_password_hash_check CHECK ((hash ~~ '$argon2id$%'::text))
);
grant delete, insert, select, update on public.sign_in_password to netral_app;

-- The code app of a person.
-- Belongs to the owner.
create table public.sign_in_totp (
  -- privacy: internal; retention: until replaced
  agency_id uuid not null,
  -- privacy: personal; retention: until replaced
  person_id uuid not null,
  -- Key file under which the secret is sealed. privacy: internal; retention: until replaced
  key_id uuid not null,
  -- The shared secret (AES-256-GCM). privacy: secret; retention: until replaced
  sealed bytea not null,
  -- Half minutes since 1970 of the last code that was taken; it and older ones are refused. privacy: internal; retention: until replaced
  last_step integer not null,
  -- privacy: internal; retention: until replaced
  made_on date not null,
  constraint sign_in_totp_pkey PRIMARY KEY (agency_id, person_id),
  constraint sign_in_totp_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id)
);
grant delete, insert, select, update on public.sign_in_totp to netral_app;

-- A code of six digits that a helper wrote on paper before a witness, for one person and one pledge. Good once.
-- Belongs to the owner.
create table public.signing_code (
  -- privacy: public; retention: two years after the directive ends, to be confirmed
  agency_id uuid not null,
  -- Random; stands in the link on the paper and says nothing. privacy: internal; retention: two years after the directive ends, to be confirmed
  id uuid not null,
  -- privacy: internal; retention: two years after the directive ends, to be confirmed
  directive_id uuid not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  person_id uuid not null,
  -- HMAC of the code with a key that is not in the database. privacy: secret; retention: two years after the directive ends, to be confirmed
  mark bytea not null,
  -- The helper. privacy: personal; retention: two years after the directive ends, to be confirmed
  issued_by uuid not null,
  -- Name and post of who saw the paper handed over, as typed. privacy: personal; retention: two years after the directive ends, to be confirmed
  witness text not null,
  -- privacy: personal; retention: two years after the directive ends, to be confirmed
  issued_on date not null,
  -- Last day. privacy: internal; retention: two years after the directive ends, to be confirmed
  until_on date not null,
  -- Wrong codes so far; no day or time of them is kept. privacy: internal; retention: two years after the directive ends, to be confirmed
  tries integer not null default 0,
  -- open; used: signed with it; ended: replaced by a newer one, or too many wrong codes. privacy: internal; retention: two years after the directive ends, to be confirmed
  state text not null,
  constraint signing_code_pkey PRIMARY KEY (agency_id, id),
  constraint signing_code_agency_id_directive_id_person_id_fkey FOREIGN KEY (agency_id, directive_id, person_id) REFERENCES directive_addressee(agency_id, directive_id, person_id),
  constraint signing_code_agency_id_issued_by_fkey FOREIGN KEY (agency_id, issued_by) REFERENCES person(agency_id, id),
  constraint signing_code_days CHECK ((until_on >= issued_on)),
  constraint signing_code_mark_check CHECK ((octet_length(mark) = 32)),
  constraint signing_code_state_check CHECK ((state = ANY (ARRAY['open'::text, 'used'::text, 'ended'::text]))),
  constraint signing_code_tries_check CHECK (((tries >= 0) AND (tries <= 5))),
  constraint signing_code_witness_check CHECK (((length(witness) >= 3) AND (length(witness) <= 200)))
);
CREATE UNIQUE INDEX signing_code_open ON public.signing_code USING btree (agency_id, directive_id, person_id) WHERE (state = 'open'::text);
grant insert, select, update on public.signing_code to netral_app;

-- A unit of an agency, for as long as it is the same unit; its name and its parents stand in unit_period.
-- Belongs to the owner.
create table public.unit (
  -- privacy: public; retention: as long as the agency
  agency_id uuid not null,
  -- Made by the application. privacy: public; retention: as long as the agency
  id uuid not null,
  -- Id in the list it came from (unor_id in SIASN). privacy: internal; retention: as long as the agency
  source_id text not null,
  -- In the agency's zone. privacy: public; retention: as long as the agency
  created_on date not null,
  constraint unit_pkey PRIMARY KEY (agency_id, id),
  constraint unit_agency_id_source_id_key UNIQUE (agency_id, source_id),
  constraint unit_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint unit_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 100)))
);
grant insert, select on public.unit to netral_app;

-- What a unit was called, where it belonged and where it stood, from a day until a day. One line of parents is by function, one by place: a count follows one of them, never both.
-- Belongs to the owner.
create table public.unit_period (
  -- privacy: public; retention: as long as the agency
  agency_id uuid not null,
  -- privacy: public; retention: as long as the agency
  unit_id uuid not null,
  -- privacy: public; retention: as long as the agency
  valid_from date not null,
  -- First day on which it no longer holds; null while it does. privacy: public; retention: as long as the agency
  valid_until date,
  -- privacy: public; retention: as long as the agency
  name text not null,
  -- The unit whose task it shares; null at the top. privacy: public; retention: as long as the agency
  functional_parent_id uuid,
  -- The unit that leads the place where it works; null where there is none. privacy: public; retention: as long as the agency
  place_parent_id uuid,
  -- Where it works: an area of that day. privacy: public; retention: as long as the agency
  area_code text,
  constraint unit_period_pkey PRIMARY KEY (agency_id, unit_id, valid_from),
  constraint unit_period_agency_id_functional_parent_id_fkey FOREIGN KEY (agency_id, functional_parent_id) REFERENCES unit(agency_id, id),
  constraint unit_period_agency_id_place_parent_id_fkey FOREIGN KEY (agency_id, place_parent_id) REFERENCES unit(agency_id, id),
  constraint unit_period_agency_id_unit_id_fkey FOREIGN KEY (agency_id, unit_id) REFERENCES unit(agency_id, id),
  constraint unit_period_area_code_check CHECK ((area_code ~ '^[0-9.]{2,13}$'::text)),
  constraint unit_period_check CHECK ((valid_until >= valid_from)),
  constraint unit_period_check1 CHECK ((functional_parent_id <> unit_id)),
  constraint unit_period_check2 CHECK ((place_parent_id <> unit_id)),
  constraint unit_period_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300)))
);
CREATE INDEX unit_period_by_function ON public.unit_period USING btree (agency_id, functional_parent_id) WHERE (valid_until IS NULL);
CREATE INDEX unit_period_by_place ON public.unit_period USING btree (agency_id, place_parent_id) WHERE (valid_until IS NULL);
CREATE UNIQUE INDEX unit_period_current ON public.unit_period USING btree (agency_id, unit_id) WHERE (valid_until IS NULL);
grant insert, select, update on public.unit_period to netral_app;
