-- Quizzes, briefings and letters from the centre: what these kinds of a directive have beside the common version.

create table quiz_item (
  agency_id    uuid not null,
  directive_id uuid not null,
  legal_group  text not null check (legal_group in ('civil-servant', 'community', 'contract-worker')),
  place        integer not null check (place between 1 and 20),
  situation    text not null check (length(situation) between 1 and 40),
  act_on       date not null,
  primary key (agency_id, directive_id, legal_group, place),
  unique (agency_id, directive_id, legal_group, situation),
  foreign key (agency_id, directive_id) references directive (agency_id, id)
);
comment on table quiz_item is 'Which cases a quiz asks, by kind of addressee. The right answer is not here: the law of the day gives it.';
comment on column quiz_item.agency_id is 'privacy: public; retention: with the directive';
comment on column quiz_item.directive_id is 'privacy: internal; retention: with the directive';
comment on column quiz_item.legal_group is 'privacy: internal; retention: with the directive';
comment on column quiz_item.place is 'Order in which it is asked. privacy: internal; retention: with the directive';
comment on column quiz_item.situation is 'A situation of the law, by its id. privacy: public; retention: with the directive';
comment on column quiz_item.act_on is 'The day of the act in this case, not of anybody''s answer. privacy: public; retention: with the directive';

create table briefing_session (
  agency_id    uuid not null,
  id           uuid not null,
  directive_id uuid not null,
  held         text not null check (held in ('on-site', 'online')),
  place        text not null check (length(place) between 1 and 300),
  speaker      text not null check (length(speaker) between 1 and 200),
  seats        integer check (seats between 1 and 100000),
  starts_at    timestamptz not null,
  ends_at      timestamptz not null check (ends_at > starts_at),
  added_by     uuid not null,
  primary key (agency_id, id),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, added_by) references person (agency_id, id)
);
comment on table briefing_session is 'One meeting of a briefing, on site or online. The code of attendance is worked out from its id and is in no table.';
comment on column briefing_session.agency_id is 'privacy: public; retention: with the directive';
comment on column briefing_session.id is 'privacy: internal; retention: with the directive';
comment on column briefing_session.directive_id is 'privacy: internal; retention: with the directive';
comment on column briefing_session.held is 'privacy: internal; retention: with the directive';
comment on column briefing_session.place is 'Where it is, or the link. As typed. privacy: internal; retention: with the directive';
comment on column briefing_session.speaker is 'The office that speaks, never a person. privacy: internal; retention: with the directive';
comment on column briefing_session.seats is 'How many fit in; null: no bound. privacy: internal; retention: with the directive';
comment on column briefing_session.starts_at is 'privacy: internal; retention: with the directive';
comment on column briefing_session.ends_at is 'privacy: internal; retention: with the directive';
comment on column briefing_session.added_by is 'privacy: personal; retention: with the directive';
create index briefing_session_directive on briefing_session (agency_id, directive_id, starts_at);

create table briefing_material (
  agency_id    uuid not null,
  id           uuid not null,
  directive_id uuid not null,
  kind         text not null check (kind in ('text', 'link', 'audio')),
  title        text not null check (length(title) between 1 and 200),
  body         text not null check (length(body) between 1 and 10000),
  minutes      integer check (minutes between 1 and 600),
  place        integer not null,
  added_by     uuid not null,
  primary key (agency_id, id),
  unique (agency_id, directive_id, place),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, added_by) references person (agency_id, id),
  constraint briefing_material_minutes check ((kind = 'audio') = (minutes is not null))
);
comment on table briefing_material is 'What comes with a briefing: a text, a link, or a recording to hear with its length.';
comment on column briefing_material.agency_id is 'privacy: public; retention: with the directive';
comment on column briefing_material.id is 'privacy: internal; retention: with the directive';
comment on column briefing_material.directive_id is 'privacy: internal; retention: with the directive';
comment on column briefing_material.kind is 'privacy: internal; retention: with the directive';
comment on column briefing_material.title is 'As typed. privacy: internal; retention: with the directive';
comment on column briefing_material.body is 'The text, or the address. privacy: internal; retention: with the directive';
comment on column briefing_material.minutes is 'How long the recording is; null: none. privacy: internal; retention: with the directive';
comment on column briefing_material.place is 'Order in which it is shown. privacy: internal; retention: with the directive';
comment on column briefing_material.added_by is 'privacy: personal; retention: with the directive';

create table briefing_attendance (
  agency_id  uuid not null,
  session_id uuid not null,
  person_id  uuid not null,
  primary key (agency_id, session_id, person_id),
  foreign key (agency_id, session_id) references briefing_session (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table briefing_attendance is 'At which session somebody was who answered that they attended.';
comment on column briefing_attendance.agency_id is 'privacy: public; retention: with the directive';
comment on column briefing_attendance.session_id is 'privacy: internal; retention: with the directive';
comment on column briefing_attendance.person_id is 'privacy: personal; retention: two years after the directive ends, to be confirmed';

create table briefing_question (
  agency_id  uuid not null,
  id         uuid not null,
  session_id uuid not null,
  question   text not null check (length(question) between 1 and 500),
  answered   boolean not null,
  primary key (agency_id, id),
  foreign key (agency_id, session_id) references briefing_session (agency_id, id)
);
comment on table briefing_question is 'A question that somebody sent during a session. It has no name and no time, and its act is that of somebody unnamed.';
comment on column briefing_question.agency_id is 'privacy: public; retention: with the directive';
comment on column briefing_question.id is 'Made by the application, random. privacy: internal; retention: with the directive';
comment on column briefing_question.session_id is 'privacy: internal; retention: with the directive';
comment on column briefing_question.question is 'As typed. privacy: sensitive; retention: with the directive';
comment on column briefing_question.answered is 'The moderator has put it aside. privacy: internal; retention: with the directive';
create index briefing_question_session on briefing_question (agency_id, session_id);

create table briefing_answer (
  agency_id  uuid not null,
  id         uuid not null,
  session_id uuid not null,
  statement  text not null check (length(statement) between 2 and 4000),
  taken_by   uuid not null,
  taken_at   timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, session_id) references briefing_session (agency_id, id),
  foreign key (agency_id, taken_by) references person (agency_id, id)
);
comment on table briefing_answer is 'What a leader or an authority answered in a session, taken down as a statement that the site may take into its guidance file. Nothing here is published.';
comment on column briefing_answer.agency_id is 'privacy: public; retention: with the directive';
comment on column briefing_answer.id is 'privacy: internal; retention: with the directive';
comment on column briefing_answer.session_id is 'privacy: internal; retention: with the directive';
comment on column briefing_answer.statement is 'JSON: one line of the guidance file, as it was checked. privacy: internal; retention: with the directive';
comment on column briefing_answer.taken_by is 'privacy: personal; retention: with the directive';
comment on column briefing_answer.taken_at is 'privacy: internal; retention: with the directive';
create index briefing_answer_session on briefing_answer (agency_id, session_id);

create table central_letter (
  agency_id     uuid not null,
  directive_id  uuid not null,
  issuer        text not null check (length(issuer) between 1 and 200),
  letter_number text not null check (length(letter_number) between 1 and 100),
  letter_on     date not null,
  title         text not null check (length(title) between 1 and 200),
  asked         text not null check (length(asked) between 1 and 20000),
  due_on        date not null check (due_on >= letter_on),
  recorded_by   uuid not null,
  primary key (agency_id, directive_id),
  foreign key (agency_id, directive_id) references directive (agency_id, id),
  foreign key (agency_id, recorded_by) references person (agency_id, id)
);
comment on table central_letter is 'A letter from the centre that asks something of the agency, as its directive says. Words and days as they stand on the letter.';
comment on column central_letter.agency_id is 'privacy: public; retention: with the directive';
comment on column central_letter.directive_id is 'privacy: internal; retention: with the directive';
comment on column central_letter.issuer is 'The central body. privacy: internal; retention: with the directive';
comment on column central_letter.letter_number is 'As it stands on the letter; never made by us. privacy: internal; retention: with the directive';
comment on column central_letter.letter_on is 'privacy: internal; retention: with the directive';
comment on column central_letter.title is 'privacy: internal; retention: with the directive';
comment on column central_letter.asked is 'What is asked, in the words of whoever recorded it. privacy: internal; retention: with the directive';
comment on column central_letter.due_on is 'The last day. privacy: internal; retention: with the directive';
comment on column central_letter.recorded_by is 'privacy: personal; retention: with the directive';

create table central_owner (
  agency_id    uuid not null,
  directive_id uuid not null,
  number       integer not null check (number > 0),
  person_id    uuid not null,
  role         text not null check (length(role) between 1 and 40),
  given_by     uuid not null,
  given_at     timestamptz not null,
  primary key (agency_id, directive_id, number),
  foreign key (agency_id, directive_id) references central_letter (agency_id, directive_id),
  foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, given_by) references person (agency_id, id)
);
comment on table central_owner is 'Who sees to a letter from the centre; the newest row holds.';
comment on column central_owner.agency_id is 'privacy: public; retention: with the directive';
comment on column central_owner.directive_id is 'privacy: internal; retention: with the directive';
comment on column central_owner.number is 'privacy: internal; retention: with the directive';
comment on column central_owner.person_id is 'privacy: personal; retention: with the directive';
comment on column central_owner.role is 'The right or standing in which this person was chosen. privacy: internal; retention: with the directive';
comment on column central_owner.given_by is 'privacy: personal; retention: with the directive';
comment on column central_owner.given_at is 'privacy: internal; retention: with the directive';

create table central_step (
  agency_id    uuid not null,
  id           uuid not null,
  directive_id uuid not null,
  step         text not null check (length(step) between 1 and 300),
  due_on       date not null,
  added_by     uuid not null,
  primary key (agency_id, id),
  foreign key (agency_id, directive_id) references central_letter (agency_id, directive_id),
  foreign key (agency_id, added_by) references person (agency_id, id)
);
comment on table central_step is 'One step on the way to what the centre asked.';
comment on column central_step.agency_id is 'privacy: public; retention: with the directive';
comment on column central_step.id is 'privacy: internal; retention: with the directive';
comment on column central_step.directive_id is 'privacy: internal; retention: with the directive';
comment on column central_step.step is 'As typed. privacy: internal; retention: with the directive';
comment on column central_step.due_on is 'privacy: internal; retention: with the directive';
comment on column central_step.added_by is 'privacy: personal; retention: with the directive';
create index central_step_letter on central_step (agency_id, directive_id, due_on);

create table central_step_end (
  agency_id uuid not null,
  step_id   uuid not null,
  outcome   text not null check (outcome in ('done', 'dropped')),
  ended_on  date not null,
  note      text not null check (length(note) between 0 and 500),
  ended_by  uuid not null,
  primary key (agency_id, step_id),
  foreign key (agency_id, step_id) references central_step (agency_id, id),
  foreign key (agency_id, ended_by) references person (agency_id, id)
);
comment on table central_step_end is 'A step is done, or is not needed any more.';
comment on column central_step_end.agency_id is 'privacy: public; retention: with the directive';
comment on column central_step_end.step_id is 'privacy: internal; retention: with the directive';
comment on column central_step_end.outcome is 'privacy: internal; retention: with the directive';
comment on column central_step_end.ended_on is 'privacy: internal; retention: with the directive';
comment on column central_step_end.note is 'As typed; may be empty. privacy: internal; retention: with the directive';
comment on column central_step_end.ended_by is 'privacy: personal; retention: with the directive';

create table central_report (
  agency_id    uuid not null,
  directive_id uuid not null,
  report       text not null check (length(report) between 1 and 20000),
  reply_number text not null check (length(reply_number) between 1 and 100),
  reported_on  date not null,
  reported_by  uuid not null,
  primary key (agency_id, directive_id),
  foreign key (agency_id, directive_id) references central_letter (agency_id, directive_id),
  foreign key (agency_id, reported_by) references person (agency_id, id)
);
comment on table central_report is 'What was reported back to the centre.';
comment on column central_report.agency_id is 'privacy: public; retention: with the directive';
comment on column central_report.directive_id is 'privacy: internal; retention: with the directive';
comment on column central_report.report is 'As typed. privacy: internal; retention: with the directive';
comment on column central_report.reply_number is 'Number of the letter of reply, as it stands there. privacy: internal; retention: with the directive';
comment on column central_report.reported_on is 'privacy: internal; retention: with the directive';
comment on column central_report.reported_by is 'privacy: personal; retention: with the directive';

grant select, insert on briefing_session, briefing_material, briefing_attendance, briefing_answer, central_letter, central_owner, central_step, central_step_end, central_report to netral_app;
grant select, insert, update on briefing_question to netral_app;
grant select, insert, delete on quiz_item to netral_app;
