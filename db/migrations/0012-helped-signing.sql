-- Signing with help, for people without a mailbox or a number: a code on paper for a link of one's own, and lists on paper
-- that two people type in. What is signed stands in directive_response; here stands how it came about.

create table signing_code (
  agency_id    uuid not null,
  id           uuid not null,
  directive_id uuid not null,
  person_id    uuid not null,
  mark         bytea not null check (octet_length(mark) = 32),
  issued_by    uuid not null,
  witness      text not null check (length(witness) between 3 and 200),
  issued_on    date not null,
  until_on     date not null,
  tries        integer not null default 0 check (tries between 0 and 5),
  state        text not null check (state in ('open', 'used', 'ended')),
  primary key (agency_id, id),
  foreign key (agency_id, directive_id, person_id) references directive_addressee (agency_id, directive_id, person_id),
  foreign key (agency_id, issued_by) references person (agency_id, id),
  constraint signing_code_days check (until_on >= issued_on)
);
create unique index signing_code_open on signing_code (agency_id, directive_id, person_id) where state = 'open';
comment on table signing_code is 'A code of six digits that a helper wrote on paper before a witness, for one person and one pledge. Good once.';
comment on column signing_code.agency_id is 'privacy: public; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.id is 'Random; stands in the link on the paper and says nothing. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.directive_id is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.person_id is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.mark is 'HMAC of the code with a key that is not in the database. privacy: secret; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.issued_by is 'The helper. privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.witness is 'Name and post of who saw the paper handed over, as typed. privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.issued_on is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.until_on is 'Last day. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.tries is 'Wrong codes so far; no day or time of them is kept. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column signing_code.state is 'open; used: signed with it; ended: replaced by a newer one, or too many wrong codes. privacy: internal; retention: two years after the directive ends, to be confirmed';
grant select, insert, update on signing_code to netral_app;

create table paper_sheet (
  agency_id    uuid not null,
  id           uuid not null,
  directive_id uuid not null,
  number       integer not null,
  sheet_number integer not null check (sheet_number > 0),
  area_code    text not null,
  legal_group  text not null check (legal_group in ('community', 'contract-worker')),
  made_by      uuid not null,
  made_at      timestamptz not null,
  first_by     uuid,
  first_at     timestamptz,
  first_day    date,
  second_by    uuid,
  second_at    timestamptz,
  second_day   date,
  primary key (agency_id, id),
  unique (agency_id, directive_id, sheet_number),
  foreign key (agency_id, directive_id, number) references directive_sending (agency_id, directive_id, number),
  foreign key (agency_id, made_by) references person (agency_id, id),
  foreign key (agency_id, first_by) references person (agency_id, id),
  foreign key (agency_id, second_by) references person (agency_id, id),
  constraint paper_sheet_first check ((first_by is null) = (first_at is null) and (first_by is null) = (first_day is null)),
  constraint paper_sheet_second check ((second_by is null) = (second_at is null) and (second_by is null) = (second_day is null)),
  constraint paper_sheet_two_people check (second_by is null or (first_by is not null and second_by <> first_by))
);
comment on table paper_sheet is 'A printed list on which people signed by hand, typed in by two people who do not see what the other typed.';
comment on column paper_sheet.agency_id is 'privacy: public; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.id is 'Made with the form. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.directive_id is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.number is 'The version that was printed. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.sheet_number is 'Printed on the sheet; counts within the directive. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.area_code is 'Of which area. privacy: public; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.legal_group is 'Whose words were printed; everybody on it was of this group then. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.made_by is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.made_at is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.first_by is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.first_at is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.first_day is 'The day on the sheet, as the first read it. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.second_by is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.second_at is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet.second_day is 'The day on the sheet, as the second read it. privacy: internal; retention: two years after the directive ends, to be confirmed';
grant select, insert, update on paper_sheet to netral_app;

create table paper_sheet_line (
  agency_id     uuid not null,
  sheet_id      uuid not null,
  person_id     uuid not null,
  place         integer not null check (place > 0),
  first_signed  text check (first_signed in ('yes', 'no')),
  second_signed text check (second_signed in ('yes', 'no')),
  primary key (agency_id, sheet_id, person_id),
  foreign key (agency_id, sheet_id) references paper_sheet (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table paper_sheet_line is 'One person on a sheet, and whether each of the two saw a signature there.';
comment on column paper_sheet_line.agency_id is 'privacy: public; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet_line.sheet_id is 'privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet_line.person_id is 'privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet_line.place is 'Line on the sheet. privacy: internal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet_line.first_signed is 'Null: not typed yet. privacy: personal; retention: two years after the directive ends, to be confirmed';
comment on column paper_sheet_line.second_signed is 'Null: not typed yet. privacy: personal; retention: two years after the directive ends, to be confirmed';
grant select, insert, update on paper_sheet_line to netral_app;

-- An absence that was recorded by mistake, or that has not begun, is taken out; that it was stays in the log.
grant delete on absence to netral_app;
