-- What auditors ask of the log and what they find. Rows are only added: the app has no right to change or erase them.

create table audit_sample (
  agency_id    uuid not null references agency (id),
  id           uuid not null,
  entry_id     uuid not null,
  from_on      date not null,
  until_on     date not null,
  wanted       integer not null check (wanted between 1 and 200),
  purpose      text not null check (length(purpose) between 3 and 500),
  witness      text check (length(witness) between 1 and 200),
  requested_by uuid not null,
  requested_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, entry_id),
  foreign key (agency_id, requested_by) references person (agency_id, id),
  constraint audit_sample_period check (until_on >= from_on)
);
comment on table audit_sample is 'A sample that an auditor asked for, before anybody could know what it would hold.';
comment on column audit_sample.agency_id is 'privacy: public; retention: 10 years (to be confirmed)';
comment on column audit_sample.id is 'Made with the form, so that sending it twice asks once. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_sample.entry_id is 'The entry of the request; its place in the log decides which checkpoint gives the seed. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_sample.from_on is 'First day of the period. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_sample.until_on is 'Last day of the period. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_sample.wanted is 'How many entries, at most. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_sample.purpose is 'As typed by the auditor. privacy: personal; retention: 10 years (to be confirmed)';
comment on column audit_sample.witness is 'Whose cosignature gives the seed; null where nobody witnessed the log. privacy: public; retention: 10 years (to be confirmed)';
comment on column audit_sample.requested_by is 'privacy: personal; retention: 10 years (to be confirmed)';
comment on column audit_sample.requested_at is 'privacy: internal; retention: 10 years (to be confirmed)';

create table audit_sample_draw (
  agency_id  uuid not null,
  sample_id  uuid not null,
  size       integer not null check (size >= 1),
  seed       text not null check (length(seed) between 1 and 200),
  population integer not null check (population >= 0),
  places     jsonb not null,
  drawn_by   uuid not null,
  drawn_at   timestamptz not null,
  primary key (agency_id, sample_id),
  foreign key (agency_id, sample_id) references audit_sample (agency_id, id),
  foreign key (agency_id, drawn_by) references person (agency_id, id)
);
comment on table audit_sample_draw is 'What the seed drew. Anybody can draw the same from the public log.';
comment on column audit_sample_draw.agency_id is 'privacy: public; retention: with the sample';
comment on column audit_sample_draw.sample_id is 'privacy: internal; retention: with the sample';
comment on column audit_sample_draw.size is 'The checkpoint from which the seed comes. privacy: public; retention: with the sample';
comment on column audit_sample_draw.seed is 'privacy: public; retention: with the sample';
comment on column audit_sample_draw.population is 'Entries of the period from which was drawn. privacy: public; retention: with the sample';
comment on column audit_sample_draw.places is 'Numbers in the log, from 1. privacy: public; retention: with the sample';
comment on column audit_sample_draw.drawn_by is 'privacy: personal; retention: with the sample';
comment on column audit_sample_draw.drawn_at is 'privacy: internal; retention: with the sample';

create table audit_finding (
  agency_id  uuid not null references agency (id),
  id         uuid not null,
  entry_id   uuid not null,
  sample_id  uuid,
  place      integer check (place >= 1),
  text       text not null check (length(text) between 3 and 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, entry_id),
  foreign key (agency_id, sample_id) references audit_sample (agency_id, id),
  foreign key (agency_id, written_by) references person (agency_id, id)
);
comment on table audit_finding is 'What an auditor found. Its text is bound by its entry in the log; a correction is another finding.';
comment on column audit_finding.agency_id is 'privacy: public; retention: 10 years (to be confirmed)';
comment on column audit_finding.id is 'Made with the form, so that sending it twice writes once. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_finding.entry_id is 'The entry whose detail holds the digest of the text. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_finding.sample_id is 'The sample it came from; null for a finding beside one. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_finding.place is 'Number in the log of the entry it is about, if it is about one. privacy: internal; retention: 10 years (to be confirmed)';
comment on column audit_finding.text is 'As typed by the auditor. privacy: personal; retention: 10 years (to be confirmed)';
comment on column audit_finding.written_by is 'privacy: personal; retention: 10 years (to be confirmed)';
comment on column audit_finding.written_at is 'privacy: internal; retention: 10 years (to be confirmed)';

grant select, insert on audit_sample, audit_sample_draw, audit_finding to netral_app;
