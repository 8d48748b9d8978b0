-- Pledges: one act for each person and version, the days on which they were sealed, and what may be known about those who
-- are not ready. An act is never changed; its place in a sealed day is a row of its own, given when the day is sealed, so
-- that an act that was slow to commit is sealed later and never lost.

create table pledge_act (
  agency_id    uuid not null references agency (id),
  id           uuid not null,
  directive_id uuid not null,
  person_id    uuid not null,
  number       integer not null,
  entry_id     uuid not null,
  record       text not null check (octet_length(record) between 100 and 2000),
  salt         bytea not null check (octet_length(salt) = 16),
  person       text not null check (octet_length(person) between 10 and 8000),
  leaf         bytea not null,
  signed_on    date not null,
  signed_at    timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, directive_id, person_id, number),
  foreign key (agency_id, directive_id, person_id) references directive_addressee (agency_id, directive_id, person_id),
  foreign key (agency_id, directive_id, number) references directive_version (agency_id, directive_id, number),
  -- RFC 6962, section 2.1: what is sealed is what stands in the record.
  constraint pledge_act_leaf check (leaf = sha256('\x00'::bytea || convert_to(record, 'UTF8')))
);
create index pledge_act_day on pledge_act (agency_id, signed_on);
comment on table pledge_act is 'What somebody signed: the record that goes into the tree of its day, and what is needed to prove whose it is. Never changed.';
comment on column pledge_act.agency_id is 'privacy: public; retention: with the directive';
comment on column pledge_act.id is 'The number of the receipt, random. privacy: internal; retention: with the directive';
comment on column pledge_act.directive_id is 'privacy: internal; retention: with the directive';
comment on column pledge_act.person_id is 'privacy: personal; retention: with the directive';
comment on column pledge_act.number is 'The version that was signed. privacy: public; retention: with the directive';
comment on column pledge_act.entry_id is 'Its entry in the log. privacy: internal; retention: with the directive';
comment on column pledge_act.record is 'Canonical JSON of packages/proof/pledge; names nobody without the salt. privacy: internal; retention: with the directive';
comment on column pledge_act.salt is 'Without it nobody can try names against the record. privacy: personal; retention: with the directive';
comment on column pledge_act.person is 'Canonical JSON: name, post and unit as they stood on that day. privacy: personal; retention: with the directive';
comment on column pledge_act.leaf is 'Hash of the record in the tree. privacy: public; retention: with the directive';
comment on column pledge_act.signed_on is 'In the agency''s zone; the day of the record. privacy: internal; retention: with the directive';
comment on column pledge_act.signed_at is 'privacy: personal; retention: with the directive';

create table pledge_day (
  agency_id    uuid not null references agency (id),
  day          date not null,
  part         integer not null check (part > 0),
  count        integer not null check (count > 0),
  root         bytea not null check (octet_length(root) = 32),
  blocks       bytea not null check (octet_length(blocks) > 0 and octet_length(blocks) % 32 = 0),
  sheet        bytea not null check (octet_length(sheet) between 100 and 200000),
  sheet_digest bytea not null check (sheet_digest = sha256(sheet)),
  entry_id     uuid not null,
  sealed_at    timestamptz not null,
  primary key (agency_id, day, part)
);
comment on table pledge_day is 'The sealed sheet of the pledges of a day. A second part holds what was committed after the first was sealed.';
comment on column pledge_day.agency_id is 'privacy: public; retention: for ever';
comment on column pledge_day.day is 'privacy: public; retention: for ever';
comment on column pledge_day.part is 'privacy: public; retention: for ever';
comment on column pledge_day.count is 'privacy: public; retention: for ever';
comment on column pledge_day.root is 'Root of the tree over the leaves in the order of their places. privacy: public; retention: for ever';
comment on column pledge_day.blocks is 'Roots of 1,024 leaves each, so that a path is found without reading the whole day. privacy: public; retention: for ever';
comment on column pledge_day.sheet is 'The sealed PDF. privacy: public; retention: for ever';
comment on column pledge_day.sheet_digest is 'privacy: public; retention: for ever';
comment on column pledge_day.entry_id is 'Its entry in the log, which holds root and digest. privacy: internal; retention: for ever';
comment on column pledge_day.sealed_at is 'privacy: public; retention: for ever';

create table pledge_place (
  agency_id uuid not null,
  act_id    uuid not null,
  day       date not null,
  part      integer not null,
  place     integer not null check (place >= 0),
  primary key (agency_id, act_id),
  unique (agency_id, day, part, place),
  foreign key (agency_id, act_id) references pledge_act (agency_id, id),
  foreign key (agency_id, day, part) references pledge_day (agency_id, day, part)
);
comment on table pledge_place is 'Where an act stands in the tree of its sealed day. An act without a place is not sealed yet.';
comment on column pledge_place.agency_id is 'privacy: public; retention: with the directive';
comment on column pledge_place.act_id is 'privacy: internal; retention: with the directive';
comment on column pledge_place.day is 'privacy: internal; retention: with the directive';
comment on column pledge_place.part is 'privacy: internal; retention: with the directive';
comment on column pledge_place.place is 'From 0. privacy: internal; retention: with the directive';

create table pledge_unwilling (
  agency_id    uuid not null,
  directive_id uuid not null,
  person_id    uuid not null,
  reason       text check (length(reason) between 1 and 500),
  primary key (agency_id, directive_id, person_id),
  foreign key (agency_id, directive_id, person_id) references directive_addressee (agency_id, directive_id, person_id)
);
comment on table pledge_unwilling is 'Civil servants who said that they are not ready. One personnel officer sees it, it is never usable in a case, and nothing of it stays after the end of the directive.';
comment on column pledge_unwilling.agency_id is 'privacy: public; retention: until the directive ends or the person signs';
comment on column pledge_unwilling.directive_id is 'privacy: internal; retention: until the directive ends or the person signs';
comment on column pledge_unwilling.person_id is 'privacy: sensitive; retention: until the directive ends or the person signs';
comment on column pledge_unwilling.reason is 'Optional, as typed. privacy: sensitive; retention: until the directive ends or the person signs';

create table pledge_unwilling_number (
  agency_id    uuid not null,
  directive_id uuid not null,
  legal_group  text not null check (legal_group in ('community', 'contract-worker')),
  people       integer not null check (people > 0),
  primary key (agency_id, directive_id, legal_group),
  foreign key (agency_id, directive_id) references directive (agency_id, id)
);
comment on table pledge_unwilling_number is 'How many people who are no civil servants said that they are not ready; who they were stands nowhere.';
comment on column pledge_unwilling_number.agency_id is 'privacy: public; retention: until the directive ends';
comment on column pledge_unwilling_number.directive_id is 'privacy: internal; retention: until the directive ends';
comment on column pledge_unwilling_number.legal_group is 'privacy: internal; retention: until the directive ends';
comment on column pledge_unwilling_number.people is 'privacy: internal; retention: until the directive ends';

create table pledge_confidant (
  agency_id    uuid not null,
  directive_id uuid not null,
  person_id    uuid not null,
  taken_at     timestamptz not null,
  primary key (agency_id, directive_id),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table pledge_confidant is 'The one personnel officer who sees who is not ready.';
comment on column pledge_confidant.agency_id is 'privacy: public; retention: with the directive';
comment on column pledge_confidant.directive_id is 'privacy: internal; retention: with the directive';
comment on column pledge_confidant.person_id is 'privacy: personal; retention: with the directive';
comment on column pledge_confidant.taken_at is 'privacy: internal; retention: with the directive';

create table pledge_correction (
  agency_id  uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  note       text not null check (length(note) between 3 and 500),
  asked_at   timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, settled_by) references person (agency_id, id),
  constraint pledge_correction_settled check ((settled_by is null) = (settled_at is null))
);
create index pledge_correction_open on pledge_correction (agency_id, asked_at) where settled_at is null;
comment on table pledge_correction is 'Somebody says that name, post or unit are wrong: a note to the personnel officer.';
comment on column pledge_correction.agency_id is 'privacy: public; retention: a year (to be confirmed)';
comment on column pledge_correction.id is 'privacy: internal; retention: a year (to be confirmed)';
comment on column pledge_correction.person_id is 'privacy: personal; retention: a year (to be confirmed)';
comment on column pledge_correction.note is 'As typed. privacy: personal; retention: a year (to be confirmed)';
comment on column pledge_correction.asked_at is 'privacy: internal; retention: a year (to be confirmed)';
comment on column pledge_correction.settled_by is 'privacy: personal; retention: a year (to be confirmed)';
comment on column pledge_correction.settled_at is 'privacy: internal; retention: a year (to be confirmed)';

create table reminder_stop (
  agency_id    uuid not null,
  directive_id uuid not null,
  person_id    uuid not null,
  primary key (agency_id, directive_id, person_id),
  foreign key (agency_id, directive_id, person_id) references directive_addressee (agency_id, directive_id, person_id)
);
comment on table reminder_stop is 'Who gets no more reminders of a directive. Anybody may ask for it, so that a row says nothing about a person.';
comment on column reminder_stop.agency_id is 'privacy: public; retention: until the directive ends';
comment on column reminder_stop.directive_id is 'privacy: internal; retention: until the directive ends';
comment on column reminder_stop.person_id is 'privacy: personal; retention: until the directive ends';

grant select, insert on pledge_act, pledge_day, pledge_place, pledge_confidant to netral_app;
grant select, insert, delete on pledge_unwilling, reminder_stop to netral_app;
grant select, insert, update, delete on pledge_unwilling_number to netral_app;
grant select, insert, update on pledge_correction to netral_app;
