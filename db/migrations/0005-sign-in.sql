-- Who may sign in, by what, and who is signed in now. No secret stands here in the clear: passwords as Argon2id,
-- codes and tokens as digests, secrets of code apps sealed under a key that lies in a file.

create table sign_in_name (
  name_digest bytea primary key check (octet_length(name_digest) = 32),
  agency_id   uuid not null,
  person_id   uuid not null,
  kind        text not null check (kind in ('nip', 'nrk', 'email', 'chosen', 'elsewhere')),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table sign_in_name is 'The names by which people sign in, over all agencies, so that a name belongs to one person only. Found by the name itself, so agency_id does not lead.';
comment on column sign_in_name.name_digest is 'HMAC of the name; without the key file no name can be tried out. privacy: personal; retention: as long as the person';
comment on column sign_in_name.agency_id is 'privacy: internal; retention: as long as the person';
comment on column sign_in_name.person_id is 'privacy: personal; retention: as long as the person';
comment on column sign_in_name.kind is 'What kind of name it is; "elsewhere" is a subject at a sign-on service. privacy: internal; retention: as long as the person';

create table sign_in_password (
  agency_id  uuid not null,
  person_id  uuid not null,
  hash       text not null check (hash like '$argon2id$%'),
  changed_on date not null,
  primary key (agency_id, person_id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table sign_in_password is 'For places without a sign-on service.';
comment on column sign_in_password.agency_id is 'privacy: internal; retention: until replaced';
comment on column sign_in_password.person_id is 'privacy: personal; retention: until replaced';
comment on column sign_in_password.hash is 'Argon2id with its own salt and measures. privacy: secret; retention: until replaced';
comment on column sign_in_password.changed_on is 'privacy: internal; retention: until replaced';

create table sign_in_totp (
  agency_id uuid not null,
  person_id uuid not null,
  key_id    uuid not null,
  sealed    bytea not null,
  last_step integer not null,
  made_on   date not null,
  primary key (agency_id, person_id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table sign_in_totp is 'The code app of a person.';
comment on column sign_in_totp.agency_id is 'privacy: internal; retention: until replaced';
comment on column sign_in_totp.person_id is 'privacy: personal; retention: until replaced';
comment on column sign_in_totp.key_id is 'Key file under which the secret is sealed. privacy: internal; retention: until replaced';
comment on column sign_in_totp.sealed is 'The shared secret (AES-256-GCM). privacy: secret; retention: until replaced';
comment on column sign_in_totp.last_step is 'Half minutes since 1970 of the last code that was taken; it and older ones are refused. privacy: internal; retention: until replaced';
comment on column sign_in_totp.made_on is 'privacy: internal; retention: until replaced';

create table sign_in_code (
  agency_id   uuid not null,
  person_id   uuid not null,
  code_digest bytea not null check (octet_length(code_digest) = 32),
  made_on     date not null,
  primary key (agency_id, person_id, code_digest),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table sign_in_code is 'Printed codes that have not been used. A used one is deleted.';
comment on column sign_in_code.agency_id is 'privacy: internal; retention: until used or replaced';
comment on column sign_in_code.person_id is 'privacy: personal; retention: until used or replaced';
comment on column sign_in_code.code_digest is 'HMAC of the code. privacy: secret; retention: until used or replaced';
comment on column sign_in_code.made_on is 'privacy: internal; retention: until used or replaced';

create table sign_in_passkey (
  agency_id     uuid not null,
  id            uuid not null,
  person_id     uuid not null,
  credential_id text not null check (length(credential_id) between 16 and 1400),
  public_key    bytea not null,
  sign_count    text not null check (sign_count ~ '^[0-9]{1,10}$'),
  transports    text not null,
  made_on       date not null,
  primary key (agency_id, id),
  unique (agency_id, credential_id),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table sign_in_passkey is 'Passkeys: the public half only, the private one never leaves the person''s device.';
comment on column sign_in_passkey.agency_id is 'privacy: internal; retention: until removed';
comment on column sign_in_passkey.id is 'privacy: internal; retention: until removed';
comment on column sign_in_passkey.person_id is 'privacy: personal; retention: until removed';
comment on column sign_in_passkey.credential_id is 'As the device names it, in base64url. privacy: personal; retention: until removed';
comment on column sign_in_passkey.public_key is 'COSE. privacy: personal; retention: until removed';
comment on column sign_in_passkey.sign_count is 'How often the device says it signed; unsigned 32 bits, so text. privacy: internal; retention: until removed';
comment on column sign_in_passkey.transports is 'How a browser reaches the device, comma separated. privacy: internal; retention: until removed';
comment on column sign_in_passkey.made_on is 'privacy: internal; retention: until removed';

create table office_session (
  agency_id    uuid not null,
  id           uuid not null,
  token_digest bytea not null check (octet_length(token_digest) = 32),
  person_id    uuid not null,
  way          text not null check (way in ('password', 'totp', 'code', 'passkey', 'elsewhere', 'link')),
  began_at     timestamptz not null,
  fresh_at     timestamptz not null,
  seen_at      timestamptz not null,
  ends_at      timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, token_digest),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
create index office_session_person on office_session (agency_id, person_id);
comment on table office_session is 'Who is signed in now. A row goes when the session ends; neither address nor browser is kept.';
comment on column office_session.agency_id is 'privacy: internal; retention: until the session ends';
comment on column office_session.id is 'Names the session in the person''s own list. privacy: internal; retention: until the session ends';
comment on column office_session.token_digest is 'SHA-256 of the secret in the cookie. privacy: secret; retention: until the session ends';
comment on column office_session.person_id is 'privacy: personal; retention: until the session ends';
comment on column office_session.way is 'By what the person signed in. privacy: internal; retention: until the session ends';
comment on column office_session.began_at is 'privacy: personal; retention: until the session ends';
comment on column office_session.fresh_at is 'When a factor was last shown. privacy: personal; retention: until the session ends';
comment on column office_session.seen_at is 'To the minute; 30 minutes without a page end the session. privacy: personal; retention: until the session ends';
comment on column office_session.ends_at is 'Eight hours after the beginning. privacy: personal; retention: until the session ends';

create table sign_in_attempt (
  agency_id    uuid not null,
  token_digest bytea not null check (octet_length(token_digest) = 32),
  purpose      text not null check (purpose in ('second', 'passkey', 'elsewhere', 'enrol')),
  person_id    uuid,
  state        jsonb not null,
  failures     integer not null default 0 check (failures >= 0),
  ends_at      timestamptz not null,
  primary key (agency_id, token_digest),
  foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on table sign_in_attempt is 'Half of a signing in, bound to one browser by a cookie and ended by its first use.';
comment on column sign_in_attempt.agency_id is 'privacy: internal; retention: ten minutes';
comment on column sign_in_attempt.token_digest is 'SHA-256 of the secret in the cookie. privacy: secret; retention: ten minutes';
comment on column sign_in_attempt.purpose is 'privacy: internal; retention: ten minutes';
comment on column sign_in_attempt.person_id is 'Null until it is known. privacy: personal; retention: ten minutes';
comment on column sign_in_attempt.state is 'What the answer must fit: a challenge, or digests of state and nonce. privacy: secret; retention: ten minutes';
comment on column sign_in_attempt.failures is 'privacy: internal; retention: ten minutes';
comment on column sign_in_attempt.ends_at is 'privacy: internal; retention: ten minutes';

create table sign_in_failure (
  bucket    bytea primary key check (octet_length(bucket) = 32),
  failures  integer not null check (failures > 0),
  failed_at timestamptz not null
);
comment on table sign_in_failure is 'How often in a row a typed name met a wrong password, whether or not it is anybody''s. Found by the name, so it has no agency.';
comment on column sign_in_failure.bucket is 'HMAC of what was typed as name, apart for browsers that signed in before. privacy: personal; retention: one day';
comment on column sign_in_failure.failures is 'privacy: internal; retention: one day';
comment on column sign_in_failure.failed_at is 'privacy: internal; retention: one day';

create table sign_in_link (
  token_digest bytea primary key check (octet_length(token_digest) = 32),
  purpose      text not null check (purpose in ('set-up', 'recover', 'demo')),
  agency_id    uuid references agency (id),
  person_id    uuid,
  ends_at      timestamptz not null,
  -- The first link of an installation comes before any agency.
  check ((purpose = 'set-up') = (agency_id is null)),
  check ((agency_id is null) = (person_id is null))
);
comment on table sign_in_link is 'Links and codes that let somebody in once. Found by the token itself, so agency_id does not lead.';
comment on column sign_in_link.token_digest is 'SHA-256 of the token. privacy: secret; retention: until used or ended';
comment on column sign_in_link.purpose is 'privacy: internal; retention: until used or ended';
comment on column sign_in_link.agency_id is 'privacy: internal; retention: until used or ended';
comment on column sign_in_link.person_id is 'privacy: personal; retention: until used or ended';
comment on column sign_in_link.ends_at is 'privacy: internal; retention: until used or ended';

grant select, insert, update, delete on
  sign_in_name, sign_in_password, sign_in_totp, sign_in_code, sign_in_passkey, office_session, sign_in_attempt, sign_in_failure, sign_in_link
  to netral_app;
