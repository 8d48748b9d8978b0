-- The connection with the identity system of an agency (SCIM 2.0): what lets it in, and whom it has sent.

create table scim_token (
  agency_id    uuid not null references agency (id),
  id           uuid not null,
  token_digest bytea not null check (octet_length(token_digest) = 32),
  until_on     date not null,
  made_by      uuid,
  made_at      timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, token_digest),
  foreign key (agency_id, made_by) references person (agency_id, id)
);
comment on table scim_token is 'A token lets one program of one agency send people. It is shown once; only its digest is kept.';
comment on column scim_token.agency_id is 'privacy: public; retention: five years, to be confirmed';
comment on column scim_token.id is 'Stands in the log as who acted. privacy: internal; retention: five years, to be confirmed';
comment on column scim_token.token_digest is 'SHA-256 of 32 random bytes as they are sent. privacy: secret; retention: five years, to be confirmed';
comment on column scim_token.until_on is 'The last day on which it holds. privacy: internal; retention: five years, to be confirmed';
comment on column scim_token.made_by is 'Null where it was made on the machine. privacy: personal; retention: five years, to be confirmed';
comment on column scim_token.made_at is 'privacy: internal; retention: five years, to be confirmed';

create table scim_token_end (
  agency_id uuid not null,
  token_id  uuid not null,
  ended_by  uuid,
  ended_at  timestamptz not null,
  primary key (agency_id, token_id),
  foreign key (agency_id, token_id) references scim_token (agency_id, id),
  foreign key (agency_id, ended_by) references person (agency_id, id)
);
comment on table scim_token_end is 'A token that holds no longer, before its last day.';
comment on column scim_token_end.agency_id is 'privacy: public; retention: with the token';
comment on column scim_token_end.token_id is 'privacy: internal; retention: with the token';
comment on column scim_token_end.ended_by is 'Null where it was ended on the machine. privacy: personal; retention: with the token';
comment on column scim_token_end.ended_at is 'privacy: internal; retention: with the token';

create table scim_user (
  agency_id   uuid not null,
  person_id   uuid not null,
  user_name   text not null check (length(user_name) between 1 and 200),
  external_id text check (length(external_id) between 1 and 200),
  linked_on   date not null,
  primary key (agency_id, person_id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table scim_user is 'What the identity system calls a person whom it has sent. It sees nobody else. Nobody signs in by these names.';
comment on column scim_user.agency_id is 'privacy: public; retention: until the identity system lets go';
comment on column scim_user.person_id is 'privacy: internal; retention: until the identity system lets go';
comment on column scim_user.user_name is 'May be a staff number. privacy: personal; retention: until the identity system lets go';
comment on column scim_user.external_id is 'The id over there. privacy: personal; retention: until the identity system lets go';
comment on column scim_user.linked_on is 'privacy: internal; retention: until the identity system lets go';
create unique index scim_user_name on scim_user (agency_id, lower(user_name));
create unique index scim_user_external on scim_user (agency_id, external_id) where external_id is not null;

grant select, insert on scim_token, scim_token_end to netral_app;
grant select, insert, update, delete on scim_user to netral_app;
