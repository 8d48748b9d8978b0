-- Areas, units, people and what they hold; and the tables through which a list of staff is read before it is applied.
-- Nothing here is deleted by an import: what ends gets a last day.

-- A reference table: the same for every agency, copied to every server.
create table area (
  code        text not null check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
  valid_from  date not null,
  valid_until date check (valid_until > valid_from),
  level       text not null check (level in ('province', 'city', 'regency', 'district', 'ward', 'village')),
  parent_code text check (parent_code = left(code, length(parent_code)) and parent_code <> code),
  name        text not null check (length(name) between 1 and 100),
  primary key (code, valid_from)
);
comment on table area is 'Areas by date: province, city or regency, district, ward. A reference table. A code is never deleted: its line gets a last day, and the next line begins.';
comment on column area.code is 'The ministry''s code, with dots. privacy: public; retention: for ever';
comment on column area.valid_from is 'First day this table speaks of. privacy: public; retention: for ever';
comment on column area.valid_until is 'First day on which it no longer holds; null while it does. privacy: public; retention: for ever';
comment on column area.level is 'privacy: public; retention: for ever';
comment on column area.parent_code is 'Null for a province. privacy: public; retention: for ever';
comment on column area.name is 'As the ministry writes it. privacy: public; retention: for ever';
create unique index area_current on area (code) where valid_until is null;

create table unit (
  agency_id  uuid not null references agency (id),
  id         uuid not null,
  source_id  text not null check (length(source_id) between 1 and 100),
  created_on date not null,
  primary key (agency_id, id),
  unique (agency_id, source_id)
);
comment on table unit is 'A unit of an agency, for as long as it is the same unit; its name and its parents stand in unit_period.';
comment on column unit.agency_id is 'privacy: public; retention: as long as the agency';
comment on column unit.id is 'Made by the application. privacy: public; retention: as long as the agency';
comment on column unit.source_id is 'Id in the list it came from (unor_id in SIASN). privacy: internal; retention: as long as the agency';
comment on column unit.created_on is 'In the agency''s zone. privacy: public; retention: as long as the agency';

create table unit_period (
  agency_id            uuid not null,
  unit_id              uuid not null,
  valid_from           date not null,
  valid_until          date check (valid_until >= valid_from),
  name                 text not null check (length(name) between 1 and 300),
  functional_parent_id uuid check (functional_parent_id <> unit_id),
  place_parent_id      uuid check (place_parent_id <> unit_id),
  area_code            text check (area_code ~ '^[0-9.]{2,13}$'),
  primary key (agency_id, unit_id, valid_from),
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  foreign key (agency_id, functional_parent_id) references unit (agency_id, id),
  foreign key (agency_id, place_parent_id) references unit (agency_id, id)
);
comment on table unit_period is 'What a unit was called, where it belonged and where it stood, from a day until a day. One line of parents is by function, one by place: a count follows one of them, never both.';
comment on column unit_period.agency_id is 'privacy: public; retention: as long as the agency';
comment on column unit_period.unit_id is 'privacy: public; retention: as long as the agency';
comment on column unit_period.valid_from is 'privacy: public; retention: as long as the agency';
comment on column unit_period.valid_until is 'First day on which it no longer holds; null while it does. privacy: public; retention: as long as the agency';
comment on column unit_period.name is 'privacy: public; retention: as long as the agency';
comment on column unit_period.functional_parent_id is 'The unit whose task it shares; null at the top. privacy: public; retention: as long as the agency';
comment on column unit_period.place_parent_id is 'The unit that leads the place where it works; null where there is none. privacy: public; retention: as long as the agency';
comment on column unit_period.area_code is 'Where it works: an area of that day. privacy: public; retention: as long as the agency';
create unique index unit_period_current on unit_period (agency_id, unit_id) where valid_until is null;
create index unit_period_by_function on unit_period (agency_id, functional_parent_id) where valid_until is null;
create index unit_period_by_place on unit_period (agency_id, place_parent_id) where valid_until is null;

create table person (
  agency_id      uuid not null references agency (id),
  id             uuid not null,
  kind           text not null check (kind in ('pns', 'cpns', 'pppk', 'contract_worker', 'community_officer', 'other')),
  name           text not null check (length(name) between 1 and 200),
  source_id      text check (length(source_id) between 1 and 200),
  nip            text check (nip ~ '^\d{18}$'),
  nrk            text check (nrk ~ '^\d{6}$'),
  legal_standing text check (legal_standing ~ '^\d{2}$'),
  institution    text check (institution ~ '^[a-z][a-z-]{1,30}$'),
  official_email text check (length(official_email) between 3 and 200),
  phone          text check (phone ~ '^\+?\d{6,15}$'),
  created_on     date not null,
  primary key (agency_id, id),
  -- People of community institutions are not civil servants: they have an institution, and no number of the state's staff.
  constraint person_community check ((kind = 'community_officer') = (institution is not null) and (kind <> 'community_officer' or (nip is null and nrk is null)))
);
comment on table person is 'One line for each person of an agency. Numbers are attributes that may change; nothing refers to them.';
comment on column person.agency_id is 'privacy: public; retention: with the person';
comment on column person.id is 'Made by the application, random. privacy: internal; retention: with the person';
comment on column person.kind is 'privacy: internal; retention: until a year after they left, to be confirmed';
comment on column person.name is 'With titles. privacy: personal; retention: until a year after they left, to be confirmed';
comment on column person.source_id is 'Id in the list the person came from (pns_id in SIASN). privacy: personal; retention: until a year after they left, to be confirmed';
comment on column person.nip is 'Reveals birth date and sex. privacy: personal; retention: until a year after they left, to be confirmed';
comment on column person.nrk is 'The province''s own number. privacy: personal; retention: until a year after they left, to be confirmed';
comment on column person.legal_standing is 'Code of SIASN (01 active, 04 suspended, 99 retired); null for people without one. privacy: personal; retention: until a year after they left, to be confirmed';
comment on column person.institution is 'Community institution (rt, rw, lmk, fkdm, pkk …). privacy: internal; retention: until a year after they left, to be confirmed';
comment on column person.official_email is 'privacy: personal; retention: until a year after they left, to be confirmed';
comment on column person.phone is 'For notices. privacy: personal; retention: until a year after they left, to be confirmed';
comment on column person.created_on is 'privacy: internal; retention: with the person';
create unique index person_source on person (agency_id, source_id) where source_id is not null;
create unique index person_nip on person (agency_id, nip) where nip is not null;
create unique index person_nrk on person (agency_id, nrk) where nrk is not null;

create table assignment (
  agency_id      uuid not null,
  id             uuid not null,
  person_id      uuid not null,
  unit_id        uuid,
  elsewhere      text check (length(elsewhere) between 1 and 200),
  office_held    text check (length(office_held) between 1 and 300),
  office_kind    text check (office_kind ~ '^\d$'),
  echelon        text check (echelon ~ '^\d{2}$'),
  standing       text not null check (standing in ('own', 'plt', 'plh', 'pj', 'elsewhere')),
  valid_from     date not null,
  valid_until    date check (valid_until >= valid_from),
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  constraint assignment_place check ((standing = 'elsewhere') = (unit_id is null) and (standing = 'elsewhere') = (elsewhere is not null))
);
comment on table assignment is 'Who holds what where, from a day until a day. A transfer ends one line and begins another. Only the line with standing own counts the person.';
comment on column assignment.agency_id is 'privacy: public; retention: with the person';
comment on column assignment.id is 'Made by the application. privacy: internal; retention: with the person';
comment on column assignment.person_id is 'privacy: internal; retention: with the person';
comment on column assignment.unit_id is 'Null for a post in another institution. privacy: internal; retention: with the person';
comment on column assignment.elsewhere is 'Name of the other institution. privacy: personal; retention: with the person';
comment on column assignment.office_held is 'Name of the post. privacy: personal; retention: with the person';
comment on column assignment.office_kind is 'Code of SIASN: 1 structural, 2 and 4 functional, 3 both. privacy: internal; retention: with the person';
comment on column assignment.echelon is 'Code of SIASN: 11 to 52, 99 none. privacy: internal; retention: with the person';
comment on column assignment.standing is 'own: the one that counts; plt, plh, pj: acting beside it; elsewhere: a post in another institution. privacy: internal; retention: with the person';
comment on column assignment.valid_from is 'privacy: internal; retention: with the person';
comment on column assignment.valid_until is 'First day on which it no longer holds; null while it does. privacy: internal; retention: with the person';
create unique index assignment_own on assignment (agency_id, person_id) where valid_until is null and standing = 'own';
create index assignment_by_unit on assignment (agency_id, unit_id) where valid_until is null;
create index assignment_by_person on assignment (agency_id, person_id);

create table import_run (
  agency_id       uuid not null references agency (id),
  id              uuid not null,
  kind            text not null check (kind in ('siasn', 'plain', 'community', 'units')),
  state           text not null check (state in ('reading', 'ready', 'applying', 'applied', 'discarded', 'failed')),
  file_digest     bytea check (octet_length(file_digest) = 32),
  rows_read       integer not null default 0,
  rows_refused    integer not null default 0,
  applied_through integer not null default 0,
  effective_on    date not null,
  problem         text check (problem ~ '^[a-z][a-z0-9-]+$'),
  opened_by       uuid not null,
  opened_at       timestamptz not null,
  applied_by      uuid,
  ended_at        timestamptz,
  primary key (agency_id, id)
);
comment on table import_run is 'Each list of staff that was read, how far it is applied, and what became of it.';
comment on column import_run.agency_id is 'privacy: public; retention: five years, to be confirmed';
comment on column import_run.id is 'privacy: internal; retention: five years, to be confirmed';
comment on column import_run.kind is 'privacy: internal; retention: five years, to be confirmed';
comment on column import_run.state is 'privacy: internal; retention: five years, to be confirmed';
comment on column import_run.file_digest is 'SHA-256 of the file as it came; the file is not kept. privacy: internal; retention: five years, to be confirmed';
comment on column import_run.rows_read is 'privacy: internal; retention: five years, to be confirmed';
comment on column import_run.rows_refused is 'privacy: internal; retention: five years, to be confirmed';
comment on column import_run.applied_through is 'Rows up to this number are applied. privacy: internal; retention: five years, to be confirmed';
comment on column import_run.effective_on is 'First day of new lines. privacy: internal; retention: five years, to be confirmed';
comment on column import_run.problem is 'Why the file as a whole was refused. privacy: internal; retention: five years, to be confirmed';
comment on column import_run.opened_by is 'The officer. privacy: personal; retention: five years, to be confirmed';
comment on column import_run.opened_at is 'privacy: internal; retention: five years, to be confirmed';
comment on column import_run.applied_by is 'The officer who had it applied. privacy: personal; retention: five years, to be confirmed';
comment on column import_run.ended_at is 'privacy: internal; retention: five years, to be confirmed';

-- Staging is not logged: it is never worth recovering, and stands in no back-up of the write-ahead log.
create unlogged table import_row (
  agency_id           uuid not null,
  run_id              uuid not null,
  row_number          integer not null,
  fresh_id            uuid not null,
  fresh_assignment_id uuid not null,
  person_id           uuid,
  kind                text not null,
  name                text not null,
  source_id           text,
  nip                 text,
  nrk                 text,
  legal_standing      text,
  institution         text,
  official_email      text,
  phone               text,
  unit_source_id      text not null,
  office_held         text,
  office_kind         text,
  echelon             text,
  primary key (agency_id, run_id, row_number)
);
create index import_row_person on import_row (agency_id, run_id, coalesce(person_id, fresh_id));
comment on table import_row is 'The rows of a list that is being looked at. Emptied when it is applied or discarded.';
comment on column import_row.agency_id is 'privacy: public; retention: until applied or discarded, at most a week';
comment on column import_row.run_id is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.row_number is 'Line in the file. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.fresh_id is 'Id the person gets if new. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.fresh_assignment_id is 'Id of the line that begins, if one does. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.person_id is 'The person it was found to be; null for a new one. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.kind is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.name is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.source_id is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.nip is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.nrk is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.legal_standing is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.institution is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.official_email is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.phone is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.unit_source_id is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.office_held is 'privacy: personal; retention: until applied or discarded, at most a week';
comment on column import_row.office_kind is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_row.echelon is 'privacy: internal; retention: until applied or discarded, at most a week';

create unlogged table import_unit (
  agency_id                   uuid not null,
  run_id                      uuid not null,
  source_id                   text not null,
  row_number                  integer not null,
  fresh_id                    uuid not null,
  name                        text not null,
  functional_parent_source_id text,
  place_parent_source_id      text,
  area_code                   text,
  primary key (agency_id, run_id, source_id)
);
comment on table import_unit is 'The units that a list names. Emptied with import_row.';
comment on column import_unit.agency_id is 'privacy: public; retention: until applied or discarded, at most a week';
comment on column import_unit.run_id is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_unit.source_id is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_unit.row_number is 'Line in the file that named it first. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_unit.fresh_id is 'Id the unit gets if new. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_unit.name is 'privacy: public; retention: until applied or discarded, at most a week';
comment on column import_unit.functional_parent_source_id is 'Null: as it was. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_unit.place_parent_source_id is 'Null: as it was. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_unit.area_code is 'Null: as it was. privacy: public; retention: until applied or discarded, at most a week';

create unlogged table import_problem (
  agency_id   uuid not null,
  run_id      uuid not null,
  row_number  integer not null,
  column_name text not null,
  code        text not null,
  other_row   integer,
  primary key (agency_id, run_id, row_number, column_name, code)
);
comment on table import_problem is 'Why a row was refused: place and reason, never what stood there.';
comment on column import_problem.agency_id is 'privacy: public; retention: until applied or discarded, at most a week';
comment on column import_problem.run_id is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_problem.row_number is 'Line in the file. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_problem.column_name is 'Our name of the column. privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_problem.code is 'privacy: internal; retention: until applied or discarded, at most a week';
comment on column import_problem.other_row is 'The line it collides with. privacy: internal; retention: until applied or discarded, at most a week';

grant select, insert, update on area to netral_app;
grant select, insert on unit, person to netral_app;
grant update on person to netral_app;
grant select, insert, update on unit_period, assignment, import_run to netral_app;
grant select, insert, update, delete on import_row, import_unit, import_problem to netral_app;

-- A list of a hundred thousand rows is there a second after there was none; without counting them first, the planner
-- takes it for empty. An empty table is not counted: then the planner goes by the size of its file as it grows. Only the
-- owner of a table may have it counted.
create function refresh_people_statistics() returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  analyze public.import_row;
  analyze public.import_unit;
  if exists (select from public.person) then analyze public.person; end if;
  if exists (select from public.assignment) then analyze public.assignment; end if;
  if exists (select from public.unit) then analyze public.unit; end if;
  if exists (select from public.unit_period) then analyze public.unit_period; end if;
end
$$;
comment on function refresh_people_statistics() is 'Has the tables counted that an import joins.';
revoke all on function refresh_people_statistics() from public;
grant execute on function refresh_people_statistics() to netral_app;
