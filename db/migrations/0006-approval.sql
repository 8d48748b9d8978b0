-- Who may do what, for how long and where; and what a second person must approve. Rows are only added: a right that
-- ends early, a decision and its use are rows of their own, so that the app needs no right to change or delete any.

create table role_grant (
  agency_id   uuid not null references agency (id),
  id          uuid not null,
  person_id   uuid not null,
  role        text not null check (role ~ '^[a-z]+(-[a-z]+)*$' and role not in ('person', 'direct-superior', 'anonymous')),
  scope_kind  text not null check (scope_kind in ('agency', 'unit', 'area')),
  unit_id     uuid,
  axis        text check (axis in ('function', 'place')),
  area_code   text check (area_code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
  from_on     date not null,
  until_on    date not null,
  given_by    uuid,
  given_at    timestamptz not null,
  approval_id uuid,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, given_by) references person (agency_id, id),
  foreign key (agency_id, unit_id) references unit (agency_id, id),
  constraint role_grant_scope check (
    (scope_kind = 'unit') = (unit_id is not null) and (scope_kind = 'unit') = (axis is not null)
    and (scope_kind = 'area') = (area_code is not null)),
  constraint role_grant_length check (until_on >= from_on and until_on <= from_on + 366),
  constraint role_grant_other check (given_by <> person_id)
);
create index role_grant_person on role_grant (agency_id, person_id, until_on);
comment on table role_grant is 'A role that a person holds from one day to another, within a scope. It ends by itself.';
comment on column role_grant.agency_id is 'privacy: public; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.id is 'privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.person_id is 'Who holds it. privacy: personal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.role is 'One of the roles that are granted. privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.scope_kind is 'privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.unit_id is 'This unit and all below it; null for another scope. privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.axis is 'Below it by function or by place, never both; null for another scope. privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.area_code is 'This area and all within it; null for another scope. privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.from_on is 'First day, in the agency''s zone. privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.until_on is 'Last day. privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.given_by is 'Never the holder; null for the first administrator, who comes from the set-up link. privacy: personal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.given_at is 'privacy: internal; retention: 10 years after the last day (to be confirmed)';
comment on column role_grant.approval_id is 'The approval it rests on; null where none was needed. privacy: internal; retention: 10 years after the last day (to be confirmed)';

create table role_grant_end (
  agency_id uuid not null,
  grant_id  uuid not null,
  ended_by  uuid not null,
  ended_at  timestamptz not null,
  reason    text not null check (length(reason) between 3 and 500),
  primary key (agency_id, grant_id),
  foreign key (agency_id, grant_id) references role_grant (agency_id, id),
  foreign key (agency_id, ended_by) references person (agency_id, id)
);
comment on table role_grant_end is 'A grant that somebody ended before its last day. It counts from that moment.';
comment on column role_grant_end.agency_id is 'privacy: public; retention: with the grant';
comment on column role_grant_end.grant_id is 'privacy: internal; retention: with the grant';
comment on column role_grant_end.ended_by is 'privacy: personal; retention: with the grant';
comment on column role_grant_end.ended_at is 'privacy: internal; retention: with the grant';
comment on column role_grant_end.reason is 'As typed by whoever ended it. privacy: personal; retention: with the grant';

create table approval (
  agency_id    uuid not null references agency (id),
  id           uuid not null,
  kind         text not null check (kind ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  content      text not null check (octet_length(content) <= 65536),
  content_hash bytea not null check (octet_length(content_hash) = 32),
  reason       text not null check (length(reason) between 3 and 500),
  proposed_by  uuid not null,
  proposed_at  timestamptz not null,
  expires_at   timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, id, proposed_by),
  foreign key (agency_id, proposed_by) references person (agency_id, id),
  constraint approval_life check (expires_at > proposed_at and expires_at <= proposed_at + interval '31 days')
);
create index approval_waiting on approval (agency_id, expires_at);
comment on table approval is 'What one person proposed and another must approve before it is done.';
comment on column approval.agency_id is 'privacy: public; retention: 10 years (to be confirmed)';
comment on column approval.id is 'Made with the form, so that sending it twice proposes once. privacy: internal; retention: 10 years (to be confirmed)';
comment on column approval.kind is 'What would be done, as noun.verb. privacy: internal; retention: 10 years (to be confirmed)';
comment on column approval.content is 'JSON, byte for byte what will be done; ids and codes. privacy: personal; retention: 10 years (to be confirmed)';
comment on column approval.content_hash is 'SHA-256 over kind and content. Shown, approved and done are one hash. privacy: internal; retention: 10 years (to be confirmed)';
comment on column approval.reason is 'As typed by the proposer. privacy: personal; retention: 10 years (to be confirmed)';
comment on column approval.proposed_by is 'privacy: personal; retention: 10 years (to be confirmed)';
comment on column approval.proposed_at is 'privacy: internal; retention: 10 years (to be confirmed)';
comment on column approval.expires_at is 'From then on nobody can approve it, and nobody can use it. privacy: internal; retention: 10 years (to be confirmed)';

create table approval_decision (
  agency_id   uuid not null,
  approval_id uuid not null,
  outcome     text not null check (outcome in ('approved', 'refused', 'withdrawn')),
  proposed_by uuid not null,
  decided_by  uuid not null,
  decided_at  timestamptz not null,
  reason      text check (length(reason) between 3 and 500),
  primary key (agency_id, approval_id),
  unique (agency_id, approval_id, outcome),
  foreign key (agency_id, approval_id, proposed_by) references approval (agency_id, id, proposed_by),
  foreign key (agency_id, decided_by) references person (agency_id, id),
  -- Two people: nobody approves or refuses their own proposal, and nobody withdraws another's.
  constraint approval_decision_other check ((outcome = 'withdrawn') = (decided_by = proposed_by)),
  constraint approval_decision_reason check (outcome = 'approved' or reason is not null)
);
comment on table approval_decision is 'The one decision on a proposal. The key makes a second one impossible.';
comment on column approval_decision.agency_id is 'privacy: public; retention: with the approval';
comment on column approval_decision.approval_id is 'privacy: internal; retention: with the approval';
comment on column approval_decision.outcome is 'privacy: internal; retention: with the approval';
comment on column approval_decision.proposed_by is 'The proposer once more, so that this row can be held to another person. privacy: personal; retention: with the approval';
comment on column approval_decision.decided_by is 'Never the proposer, unless withdrawn. privacy: personal; retention: with the approval';
comment on column approval_decision.decided_at is 'privacy: internal; retention: with the approval';
comment on column approval_decision.reason is 'As typed by whoever decided. privacy: personal; retention: with the approval';

create table approval_use (
  agency_id   uuid not null,
  approval_id uuid not null,
  outcome     text not null default 'approved' check (outcome = 'approved'),
  used_by     uuid not null,
  used_at     timestamptz not null,
  primary key (agency_id, approval_id),
  foreign key (agency_id, approval_id, outcome) references approval_decision (agency_id, approval_id, outcome),
  foreign key (agency_id, used_by) references person (agency_id, id)
);
comment on table approval_use is 'What was approved has been done, once, in the same transaction as this row.';
comment on column approval_use.agency_id is 'privacy: public; retention: with the approval';
comment on column approval_use.approval_id is 'privacy: internal; retention: with the approval';
comment on column approval_use.outcome is 'Always approved, so that nothing else can be done. privacy: internal; retention: with the approval';
comment on column approval_use.used_by is 'privacy: personal; retention: with the approval';
comment on column approval_use.used_at is 'privacy: internal; retention: with the approval';

alter table role_grant add foreign key (agency_id, approval_id) references approval_use (agency_id, approval_id);

grant select, insert on role_grant, role_grant_end, approval, approval_decision, approval_use to netral_app;
