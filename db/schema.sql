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
