-- What every addressee must read, attend, pass or sign: one thing in versions, with those it was sent to and what they
-- answered. Rows are only added, but for the draft of a version and for the unit in which an addressee is counted.

create table directive (
  agency_id   uuid not null references agency (id),
  id          uuid not null,
  kind        text not null check (kind in ('instruction', 'circular', 'appeal', 'briefing', 'quiz', 'pledge', 'declaration', 'phase-notice', 'central')),
  draft       text check (octet_length(draft) <= 200000),
  composed_by uuid not null,
  created_on  date not null,
  primary key (agency_id, id),
  foreign key (agency_id, composed_by) references person (agency_id, id)
);
comment on table directive is 'A circular, an instruction, a briefing, a quiz, a pledge …: what they have in common. Its words stand in directive_version.';
comment on column directive.agency_id is 'privacy: public; retention: 10 years (to be confirmed)';
comment on column directive.id is 'Made by the application, random. privacy: internal; retention: 10 years (to be confirmed)';
comment on column directive.kind is 'privacy: public; retention: 10 years (to be confirmed)';
comment on column directive.draft is 'JSON: the version that is being written; null once it was frozen for approval. privacy: internal; retention: until frozen';
comment on column directive.composed_by is 'Who began it. privacy: personal; retention: 10 years (to be confirmed)';
comment on column directive.created_on is 'In the agency''s zone. privacy: internal; retention: 10 years (to be confirmed)';

create table directive_version (
  agency_id    uuid not null,
  directive_id uuid not null,
  number       integer not null check (number > 0),
  content      jsonb not null,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  asks_again   boolean not null,
  frozen_by    uuid not null,
  frozen_at    timestamptz not null,
  approval_id  uuid not null,
  primary key (agency_id, directive_id, number),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, frozen_by) references person (agency_id, id),
  constraint directive_version_first check (number > 1 or asks_again)
);
comment on table directive_version is 'What was proposed for sending, byte for byte: words, letter, audience, wanted responses, dates. Never changed.';
comment on column directive_version.agency_id is 'privacy: public; retention: with the directive';
comment on column directive_version.directive_id is 'privacy: internal; retention: with the directive';
comment on column directive_version.number is 'privacy: public; retention: with the directive';
comment on column directive_version.content is 'Typed by officers and shown to every addressee. privacy: internal; retention: with the directive';
comment on column directive_version.content_hash is 'SHA-256 over the canonical content; approvals and signatures name it. privacy: public; retention: with the directive';
comment on column directive_version.asks_again is 'A change of substance: who answered an earlier version is asked again. privacy: public; retention: with the directive';
comment on column directive_version.frozen_by is 'privacy: personal; retention: with the directive';
comment on column directive_version.frozen_at is 'privacy: internal; retention: with the directive';
comment on column directive_version.approval_id is 'The proposal to send it; made with the form, so it may not be there yet. privacy: internal; retention: with the directive';

create table directive_sending (
  agency_id    uuid not null,
  directive_id uuid not null,
  number       integer not null,
  approval_id  uuid not null,
  sent_at      timestamptz not null,
  addressees   integer not null check (addressees > 0),
  primary key (agency_id, directive_id, number),
  foreign key (agency_id, directive_id, number) references directive_version (agency_id, directive_id, number),
  foreign key (agency_id, approval_id) references approval_use (agency_id, approval_id)
);
comment on table directive_sending is 'A version that two people sent. The newest is the one that holds.';
comment on column directive_sending.agency_id is 'privacy: public; retention: with the directive';
comment on column directive_sending.directive_id is 'privacy: internal; retention: with the directive';
comment on column directive_sending.number is 'privacy: public; retention: with the directive';
comment on column directive_sending.approval_id is 'Who proposed and who approved. privacy: internal; retention: with the directive';
comment on column directive_sending.sent_at is 'privacy: public; retention: with the directive';
comment on column directive_sending.addressees is 'How many it was sent to. privacy: public; retention: with the directive';

create table directive_end (
  agency_id    uuid not null,
  directive_id uuid not null,
  outcome      text not null check (outcome in ('withdrawn', 'closed')),
  ended_by     uuid not null,
  ended_at     timestamptz not null,
  reason       text not null check (length(reason) between 3 and 500),
  primary key (agency_id, directive_id),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, ended_by) references person (agency_id, id)
);
comment on table directive_end is 'From then on nobody is asked any more; what was answered stays.';
comment on column directive_end.agency_id is 'privacy: public; retention: with the directive';
comment on column directive_end.directive_id is 'privacy: internal; retention: with the directive';
comment on column directive_end.outcome is 'privacy: public; retention: with the directive';
comment on column directive_end.ended_by is 'privacy: personal; retention: with the directive';
comment on column directive_end.ended_at is 'privacy: internal; retention: with the directive';
comment on column directive_end.reason is 'As typed by whoever ended it. privacy: personal; retention: with the directive';

create table directive_addressee (
  agency_id    uuid not null,
  directive_id uuid not null,
  person_id    uuid not null,
  unit_id      uuid not null,
  legal_group  text not null check (legal_group in ('civil-servant', 'community', 'contract-worker')),
  since_number integer not null,
  added_on     date not null,
  left_on      date check (left_on >= added_on),
  primary key (agency_id, directive_id, person_id),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, unit_id) references unit (agency_id, id)
);
create index directive_addressee_person on directive_addressee (agency_id, person_id) where left_on is null;
create index directive_addressee_unit on directive_addressee (agency_id, directive_id, unit_id) where left_on is null;
comment on table directive_addressee is 'Whom a directive was sent to, each once, in the unit of their own assignment.';
comment on column directive_addressee.agency_id is 'privacy: public; retention: two years after the directive ends, to be confirmed';
comment on column directive_addressee.directive_id is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_addressee.person_id is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column directive_addressee.unit_id is 'Where the person is counted; follows a transfer. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_addressee.legal_group is 'Decides which text the person gets. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_addressee.since_number is 'The first version the person got. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_addressee.added_on is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_addressee.left_on is 'No longer among the addressees, for example retired; not counted from then on. privacy: personal; retention: two years after the directive ends, to be confirmed';

create table directive_response (
  agency_id    uuid not null,
  directive_id uuid not null,
  person_id    uuid not null,
  wanted       text not null check (wanted in ('read', 'attended', 'passed', 'signed')),
  number       integer not null,
  entry_id     uuid not null,
  way          text not null check (way in ('own', 'helper', 'paper', 'list')),
  given_at     timestamptz not null,
  primary key (agency_id, directive_id, person_id, wanted, number),
  foreign key (agency_id, directive_id, person_id) references directive_addressee (agency_id, directive_id, person_id),
  foreign key (agency_id, directive_id, number) references directive_sending (agency_id, directive_id, number)
);
comment on table directive_response is 'What an addressee answered to a version: read, attended, passed or signed. The key makes a second one impossible.';
comment on column directive_response.agency_id is 'privacy: public; retention: two years after the directive ends, to be confirmed';
comment on column directive_response.directive_id is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_response.person_id is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column directive_response.wanted is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column directive_response.number is 'The version that was on the page. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_response.entry_id is 'Its entry in the log. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_response.way is 'own: by the person''s own sign-in; helper: on a helper''s device; paper: typed in by two; list: from a list of attendance. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column directive_response.given_at is 'privacy: personal; retention: two years after the directive ends, to be confirmed';

create table directive_passed_on (
  agency_id    uuid not null,
  directive_id uuid not null,
  unit_id      uuid not null,
  number       integer not null,
  told_by      uuid not null,
  meeting      text not null check (length(meeting) between 1 and 200),
  told_on      date not null,
  attendance   integer not null check (attendance between 0 and 100000),
  recorded_at  timestamptz not null,
  primary key (agency_id, directive_id, unit_id, number),
  foreign key (agency_id, directive_id, number) references directive_sending (agency_id, directive_id, number),
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  foreign key (agency_id, told_by) references person (agency_id, id)
);
comment on table directive_passed_on is 'The head of a unit confirms that the unit was told: at which meeting, when, and how many were there.';
comment on column directive_passed_on.agency_id is 'privacy: public; retention: with the directive';
comment on column directive_passed_on.directive_id is 'privacy: internal; retention: with the directive';
comment on column directive_passed_on.unit_id is 'privacy: internal; retention: with the directive';
comment on column directive_passed_on.number is 'privacy: internal; retention: with the directive';
comment on column directive_passed_on.told_by is 'privacy: personal; retention: with the directive';
comment on column directive_passed_on.meeting is 'As typed: roll-call, meeting, chat. privacy: internal; retention: with the directive';
comment on column directive_passed_on.told_on is 'privacy: internal; retention: with the directive';
comment on column directive_passed_on.attendance is 'privacy: internal; retention: with the directive';
comment on column directive_passed_on.recorded_at is 'privacy: internal; retention: with the directive';

grant select, insert on directive_version, directive_sending, directive_end, directive_response, directive_passed_on to netral_app;
grant select, insert, update on directive, directive_addressee to netral_app;

create table absence (
  agency_id uuid not null,
  id        uuid not null,
  person_id uuid not null,
  kind      text not null check (kind in ('leave', 'study', 'sick')),
  from_on   date not null,
  until_on  date not null check (until_on >= from_on),
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
create index absence_person on absence (agency_id, person_id, until_on);
comment on table absence is 'Who cannot answer now: on leave, on study leave, ill. They are counted apart and get no reminder.';
comment on column absence.agency_id is 'privacy: public; retention: a year after the last day (to be confirmed)';
comment on column absence.id is 'privacy: internal; retention: a year after the last day (to be confirmed)';
comment on column absence.person_id is 'privacy: personal; retention: a year after the last day (to be confirmed)';
comment on column absence.kind is 'privacy: personal; retention: a year after the last day (to be confirmed)';
comment on column absence.from_on is 'First day. privacy: personal; retention: a year after the last day (to be confirmed)';
comment on column absence.until_on is 'Last day. privacy: personal; retention: a year after the last day (to be confirmed)';
grant select, insert, update on absence to netral_app;

create table reminder_batch (
  agency_id    uuid not null,
  id           uuid not null,
  directive_id uuid not null,
  unit_id      uuid,
  approval_id  uuid,
  asked_by     uuid not null,
  made_on      date not null,
  made_at      timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  foreign key (agency_id, asked_by) references person (agency_id, id)
);
comment on table reminder_batch is 'A round of reminders that an officer asked for: to those who had not answered then.';
comment on column reminder_batch.agency_id is 'privacy: public; retention: with the directive';
comment on column reminder_batch.id is 'privacy: internal; retention: with the directive';
comment on column reminder_batch.directive_id is 'privacy: internal; retention: with the directive';
comment on column reminder_batch.unit_id is 'Only to this unit; null: to all. privacy: internal; retention: with the directive';
comment on column reminder_batch.approval_id is 'Null where the head of a unit reminds the own unit. privacy: internal; retention: with the directive';
comment on column reminder_batch.asked_by is 'privacy: personal; retention: with the directive';
comment on column reminder_batch.made_on is 'In the agency''s zone. privacy: internal; retention: with the directive';
comment on column reminder_batch.made_at is 'privacy: internal; retention: with the directive';

create table reminder (
  agency_id  uuid not null,
  person_id  uuid not null,
  made_on    date not null,
  batch_id   uuid not null,
  message_id uuid not null,
  state      text not null check (state in ('waiting', 'claimed', 'sent', 'refused', 'put-off')),
  tries      integer not null default 0 check (tries >= 0),
  not_before timestamptz not null,
  primary key (agency_id, person_id, made_on),
  foreign key (agency_id, batch_id) references reminder_batch (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
create index reminder_open on reminder (agency_id, not_before) where state in ('waiting', 'claimed', 'put-off');
create index reminder_batch_of on reminder (agency_id, batch_id, state);
create index reminder_sent on reminder (message_id) where state = 'sent';
comment on table reminder is 'One mail to one person. The key lets nobody get two on a day, whatever they owe.';
comment on column reminder.agency_id is 'privacy: public; retention: 90 days';
comment on column reminder.person_id is 'privacy: personal; retention: 90 days';
comment on column reminder.made_on is 'In the agency''s zone. privacy: personal; retention: 90 days';
comment on column reminder.batch_id is 'privacy: internal; retention: 90 days';
comment on column reminder.message_id is 'Becomes the Message-ID, the same at every try. privacy: internal; retention: 90 days';
comment on column reminder.state is 'waiting; claimed: some process has it in hand; sent: the mail server took it; refused: it never will; put-off: later again. privacy: personal; retention: 90 days';
comment on column reminder.tries is 'privacy: internal; retention: 90 days';
comment on column reminder.not_before is 'privacy: internal; retention: 90 days';
grant select, insert on reminder_batch to netral_app;
grant select, insert, update, delete on reminder to netral_app;
