-- The published keys by which slips of advice are checked, and how often each situation was asked about.
-- Neither table holds anything that a person typed, chose or was told, nor when anybody came.

-- How many questions a day, summed in memory and written down now and then. It belongs to no agency, because an
-- asker has none.
create table advice_count (
  asked_on  date not null,
  situation text not null check (situation ~ '^[a-z][a-z_]{1,60}$'),
  asked     integer not null check (asked > 0),
  primary key (asked_on, situation)
);
comment on table advice_count is 'How often each situation was asked about on a day. It belongs to no agency, because an asker has none. Shown only where small numbers are hidden.';
comment on column advice_count.asked_on is 'In the zone of the installation. privacy: internal; retention: as long as the installation';
comment on column advice_count.situation is 'Id of the situation. privacy: internal; retention: as long as the installation';
comment on column advice_count.asked is 'A sum, never one asker''s act. privacy: internal; retention: as long as the installation';

grant select, insert, update on advice_count to netral_app;

-- as log
create table audit.slip_day (
  number    integer primary key check (number >= 1),
  day       date not null,
  key       bytea not null unique check (octet_length(key) = 32),
  key_id    uuid not null,
  -- Each entry names the one before, and no two name the same: the list is one chain without branches.
  previous  bytea not null unique check (octet_length(previous) = 32),
  signature bytea not null check (octet_length(signature) = 64)
);
comment on table audit.slip_day is 'The public keys that sign the slips of one day, each entered before its first use and bound to the one before. All of it is published.';
comment on column audit.slip_day.number is 'Place in the chain, from 1. privacy: public; retention: for ever';
comment on column audit.slip_day.day is 'The only day whose slips this key signs, in the zone of the installation. privacy: public; retention: for ever';
comment on column audit.slip_day.key is 'Ed25519 public key; its private half was never written anywhere. privacy: public; retention: for ever';
comment on column audit.slip_day.key_id is 'Slip key that signed this entry. privacy: public; retention: for ever';
comment on column audit.slip_day.previous is 'Root of the entry before; zeros in the first. privacy: public; retention: for ever';
comment on column audit.slip_day.signature is 'By the slip key, over day, key, key_id and previous. privacy: public; retention: for ever';

grant select, insert on audit.slip_day to netral_app;
