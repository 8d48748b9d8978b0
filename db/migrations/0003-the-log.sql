-- The tree over the log. Entries wait in audit_pending until the sequencer gives each its place; from then on outsiders can
-- check that none was changed, put in or taken out. One log for the whole installation.

-- as log
create table audit.audit_pending (
  agency_id uuid not null,
  entry_id  uuid not null,
  primary key (agency_id, entry_id),
  foreign key (agency_id, entry_id) references audit.audit_entry (agency_id, id)
);
comment on table audit.audit_pending is 'Entries that have no place in the log yet. Written in the transaction of the act, so that the entry of a slow one is found when it ends.';
comment on column audit.audit_pending.agency_id is 'privacy: public; retention: until the entry has its place';
comment on column audit.audit_pending.entry_id is 'privacy: public; retention: until the entry has its place';

insert into audit.audit_pending (agency_id, entry_id) select agency_id, id from audit.audit_entry;

create table audit.log_leaf (
  place     integer primary key check (place >= 0),
  entry     bytea not null check (octet_length(entry) between 2 and 65535),
  hash      bytea not null check (octet_length(hash) = 32),
  agency_id uuid,
  entry_id  uuid,
  slip_day  integer unique,
  unique (agency_id, entry_id),
  constraint log_leaf_of check ((agency_id is null) = (entry_id is null) and (entry_id is null) <> (slip_day is null))
);
comment on table audit.log_leaf is 'The log as it is published: one entry at each place, for ever. What it holds names nobody.';
comment on column audit.log_leaf.place is 'From 0, without gaps. Entries of anonymous acts come once a day, in an order drawn by lot. privacy: public; retention: for ever';
comment on column audit.log_leaf.entry is 'The published bytes: canonical JSON. privacy: public; retention: for ever';
comment on column audit.log_leaf.hash is 'Leaf hash of RFC 6962. privacy: public; retention: for ever';
comment on column audit.log_leaf.agency_id is 'Of the entry that stands here; not published beside it. privacy: internal; retention: for ever';
comment on column audit.log_leaf.entry_id is 'The entry that stands here; not published. privacy: internal; retention: for ever';
comment on column audit.log_leaf.slip_day is 'Number of the key of slips that stands here instead. privacy: public; retention: for ever';

create table audit.log_node (
  level integer not null check (level between 1 and 7),
  place integer not null check (place >= 0),
  hash  bytea not null check (octet_length(hash) = 32),
  primary key (level, place)
);
comment on table audit.log_node is 'Hashes over 256 of the level below, as the tiles are published; level 1 stands on the entries.';
comment on column audit.log_node.level is 'privacy: public; retention: for ever';
comment on column audit.log_node.place is 'privacy: public; retention: for ever';
comment on column audit.log_node.hash is 'privacy: public; retention: for ever';

create table audit.log_anonymous_day (
  day date primary key
);
comment on table audit.log_anonymous_day is 'Days on which the waiting entries of anonymous acts got their places: once a day, so that the place tells no hour.';
comment on column audit.log_anonymous_day.day is 'privacy: public; retention: for ever';

create table audit.log_checkpoint (
  size      integer primary key check (size >= 1),
  origin    text not null check (length(origin) between 1 and 200),
  root      bytea not null check (octet_length(root) = 32),
  note      text not null,
  signed_at timestamptz not null
);
comment on table audit.log_checkpoint is 'What the service said about its log, signed with the log key.';
comment on column audit.log_checkpoint.size is 'privacy: public; retention: for ever';
comment on column audit.log_checkpoint.origin is 'Name of the log; it stays when the address changes. privacy: public; retention: for ever';
comment on column audit.log_checkpoint.root is 'privacy: public; retention: for ever';
comment on column audit.log_checkpoint.note is 'The signed note as it is published. privacy: public; retention: for ever';
comment on column audit.log_checkpoint.signed_at is 'privacy: public; retention: for ever';

create table audit.log_cosignature (
  size      integer not null references audit.log_checkpoint (size),
  witness   text not null check (length(witness) between 1 and 200),
  line      text not null check (length(line) between 1 and 500),
  signed_at timestamptz not null,
  primary key (size, witness)
);
comment on table audit.log_cosignature is 'Witnesses that found the log only grown, and signed so.';
comment on column audit.log_cosignature.size is 'privacy: public; retention: for ever';
comment on column audit.log_cosignature.witness is 'Name of the witness''s key. privacy: public; retention: for ever';
comment on column audit.log_cosignature.line is 'Its line of the note. privacy: public; retention: for ever';
comment on column audit.log_cosignature.signed_at is 'By the clock of the witness. privacy: public; retention: for ever';

create table audit.log_time (
  day    date primary key,
  size   integer not null references audit.log_checkpoint (size),
  issuer text not null check (length(issuer) between 1 and 500),
  token  bytea not null check (octet_length(token) between 16 and 65535)
);
comment on table audit.log_time is 'Once a day a time from outside (RFC 3161) over a checkpoint.';
comment on column audit.log_time.day is 'In the zone of the installation. privacy: public; retention: for ever';
comment on column audit.log_time.size is 'The checkpoint whose note was stamped. privacy: public; retention: for ever';
comment on column audit.log_time.issuer is 'Address of the authority that gave the time. privacy: public; retention: for ever';
comment on column audit.log_time.token is 'Its whole answer, as openssl reads it. privacy: public; retention: for ever';

grant select, insert, delete on audit.audit_pending to netral_app;
grant select, insert on audit.log_leaf, audit.log_node, audit.log_anonymous_day, audit.log_checkpoint, audit.log_cosignature, audit.log_time to netral_app;
