-- Erasing the details of old entries, which is all that may ever leave the log. The app may not delete from it; it may
-- call this function, which knows a shortest time that nobody who has taken over the app can go below.

-- as log
create function audit.erase_details(of_agency uuid, kinds text[], except_kinds text[], before date) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if before > current_date - 365 then
    raise exception 'details younger than a year are not erased' using errcode = 'check_violation'; end if;
  -- What a sweep erased is told by its own entry, whose detail stays for ever.
  return query
    delete from audit.audit_detail d using audit.audit_entry e
    where d.agency_id = of_agency and e.agency_id = of_agency and e.id = d.entry_id and e.acted_on < before
      and split_part(e.noun, '.', 1) <> 'retention'
      and (kinds is null or split_part(e.noun, '.', 1) = any(kinds))
      and split_part(e.noun, '.', 1) <> all(except_kinds)
    returning d.entry_id;
end
$$;
comment on function audit.erase_details is 'Erases the details of entries of some kinds before a day, at least a year ago, and returns the ids of these entries.';
revoke execute on function audit.erase_details from public;
grant execute on function audit.erase_details to netral_app;
