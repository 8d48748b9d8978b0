-- A notice that somebody took up from the calendar, and the event at which institutions declare together.

create table phase_notice (
  agency_id    uuid not null,
  notice       text not null check (length(notice) between 3 and 200),
  directive_id uuid not null,
  begins_on    date not null,
  taken_up_by  uuid not null,
  taken_up_at  timestamptz not null,
  primary key (agency_id, notice),
  foreign key (agency_id, taken_up_by) references person (agency_id, id)
);
comment on table phase_notice is 'A proposal of the calendar that an officer took up. The key lets nobody take up the same one twice.';
comment on column phase_notice.agency_id is 'privacy: public; retention: with the directive';
comment on column phase_notice.notice is 'Election, what begins and the rows of the calendar. privacy: public; retention: with the directive';
comment on column phase_notice.directive_id is 'Made with the form, so its draft may not be there yet. privacy: internal; retention: with the directive';
comment on column phase_notice.begins_on is 'The day as the calendar had it then. privacy: public; retention: with the directive';
comment on column phase_notice.taken_up_by is 'The first of the two officers. privacy: personal; retention: with the directive';
comment on column phase_notice.taken_up_at is 'privacy: internal; retention: with the directive';

create table declaration_plan (
  agency_id    uuid not null,
  directive_id uuid not null,
  number       integer not null check (number > 0),
  plan         jsonb not null,
  saved_by     uuid not null,
  saved_at     timestamptz not null,
  primary key (agency_id, directive_id, number),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, saved_by) references person (agency_id, id)
);
comment on table declaration_plan is 'The event: organiser, place, day, order of ceremony, who signs first, who signs then, who witnesses. The newest holds.';
comment on column declaration_plan.agency_id is 'privacy: public; retention: with the directive';
comment on column declaration_plan.directive_id is 'privacy: internal; retention: with the directive';
comment on column declaration_plan.number is 'privacy: internal; retention: with the directive';
comment on column declaration_plan.plan is 'Offices and institutions as typed; no names of persons are asked for. privacy: internal; retention: with the directive';
comment on column declaration_plan.saved_by is 'privacy: personal; retention: with the directive';
comment on column declaration_plan.saved_at is 'privacy: internal; retention: with the directive';

create table declaration_signing (
  agency_id    uuid not null,
  directive_id uuid not null,
  seat_id      uuid not null,
  number       integer not null check (number > 0),
  outcome      text not null check (outcome in ('signed', 'not-signed')),
  signed_time  text check (signed_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  recorded_by  uuid not null,
  recorded_at  timestamptz not null,
  primary key (agency_id, directive_id, seat_id, number),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, recorded_by) references person (agency_id, id),
  constraint declaration_signing_time check ((outcome = 'signed') = (signed_time is not null))
);
comment on table declaration_signing is 'What the organiser saw: an office signed on stage, or did not. A correction is a further row; the newest holds.';
comment on column declaration_signing.agency_id is 'privacy: public; retention: with the directive';
comment on column declaration_signing.directive_id is 'privacy: internal; retention: with the directive';
comment on column declaration_signing.seat_id is 'The seat in the plan. privacy: internal; retention: with the directive';
comment on column declaration_signing.number is 'privacy: internal; retention: with the directive';
comment on column declaration_signing.outcome is 'privacy: public; retention: with the directive';
comment on column declaration_signing.signed_time is 'Hour and minute on the day of the event, in the agency''s zone. privacy: public; retention: with the directive';
comment on column declaration_signing.recorded_by is 'privacy: personal; retention: with the directive';
comment on column declaration_signing.recorded_at is 'privacy: internal; retention: with the directive';

create table declaration_minutes (
  agency_id     uuid not null,
  directive_id  uuid not null,
  number        integer not null check (number > 0),
  letter_number text check (length(letter_number) between 1 and 100),
  remarks       text check (length(remarks) between 1 and 2000),
  closed_time   text not null check (closed_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  recorded_by   uuid not null,
  recorded_at   timestamptz not null,
  primary key (agency_id, directive_id, number),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, recorded_by) references person (agency_id, id)
);
comment on table declaration_minutes is 'What the minutes say beside plan and signatures. From then on nothing of the event is recorded any more; a further row corrects.';
comment on column declaration_minutes.agency_id is 'privacy: public; retention: with the directive';
comment on column declaration_minutes.directive_id is 'privacy: internal; retention: with the directive';
comment on column declaration_minutes.number is 'privacy: internal; retention: with the directive';
comment on column declaration_minutes.letter_number is 'As typed; never made by us. privacy: public; retention: with the directive';
comment on column declaration_minutes.remarks is 'As typed by the organiser. privacy: internal; retention: with the directive';
comment on column declaration_minutes.closed_time is 'Hour and minute at which the event ended. privacy: public; retention: with the directive';
comment on column declaration_minutes.recorded_by is 'privacy: personal; retention: with the directive';
comment on column declaration_minutes.recorded_at is 'privacy: internal; retention: with the directive';

grant select, insert on phase_notice, declaration_plan, declaration_signing, declaration_minutes to netral_app;
