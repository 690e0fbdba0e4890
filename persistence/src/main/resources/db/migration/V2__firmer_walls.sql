-- What a second look at the walls asked for: the database checks itself what it took from the
-- application on trust, and two people acting at the same moment no longer miss each other.

set local search_path to attune;

-- ---------------------------------------------------------------- a hold or a pause is silent

-- A mail is wanted only while the portal shows what it tells of.
create or replace function mail_is_wanted(the_task uuid) returns boolean
  language sql stable security definer set search_path = attune
  as $$
    select caller() = 'system:mail' and exists (
      select 1 from tasks t join couples c on c.id = t.couple_id
        join assignments a on a.id = t.assignment_id
        join exercise_versions v on v.id = a.exercise_version_id
       where t.id = the_task and t.status in ('OPEN', 'STARTED')
         and c.status = 'ACTIVE' and a.set_aside_at is null
         and not (c.held_since is not null and v.area = 'HANDLE_DISAGREEMENTS'))
  $$;

-- As in V1, and: whether both have finished, and when, is read from their final responses and not
-- from the tasks, which a partner may write; a hold or a pause set at this very moment is waited
-- for; while the couple's work is not going on only the counselor opens anything.
create or replace function release(the_assignment uuid, the_occurrence int, at timestamptz, by_counselor boolean)
  returns boolean language plpgsql security definer set search_path = attune as $$
declare
  a record;
  finished record;
begin
  perform 1 from couples
    where id = (select couple_id from assignments where id = the_assignment) for share;
  select s.*, c.held_since, c.status as couple_status into a
    from assignments s join couples c on c.id = s.couple_id
   where s.id = the_assignment for update of s;
  if not found then
    return false;
  end if;
  if by_counselor then
    if a.couple_id not in (select counseled_couples()) then return false; end if;
  else
    if a.couple_id not in (select own_couples()) and a.couple_id not in (select counseled_couples())
    then return false; end if;
    if a.reveal_rule <> 'WHEN_BOTH_DONE' then return false; end if;
    if a.couple_status in ('PAUSED', 'SEPARATED', 'CLOSED') then return false; end if;
  end if;
  if a.reveal_rule = 'NONE' or a.held_since is not null or a.set_aside_at is not null then
    return false;
  end if;
  select count(*) as partners, max(r.submitted_at) as last into finished
    from responses r join tasks t on t.id = r.task_id
   where t.assignment_id = the_assignment and t.occurrence = the_occurrence
     and r.submitted_at is not null;
  if finished.partners < 2 then
    return false;
  end if;
  -- Nobody but a counselor chooses the moment: it is a reveal hour after both were done. On a day
  -- whose clock skips that hour it comes up to an hour later.
  if not by_counselor and (
    at <= finished.last
    or not exists (
      select 1 from practices p where p.id = a.practice_id
         and (at at time zone p.zone)::time - p.reveal_hour between interval '0' and interval '1 hour'))
  then
    return false;
  end if;
  update answers set released_at = least(released_at, at)
   where assignment_id = the_assignment and occurrence = the_occurrence
     and disclosure = 'SHARED_WHEN_BOTH_DONE' and taken_back_at is null;
  insert into reveals (assignment_id, occurrence, practice_id, couple_id, opens_at)
    values (the_assignment, the_occurrence, a.practice_id, a.couple_id, at)
    on conflict (assignment_id, occurrence)
      do update set opens_at = least(reveals.opens_at, excluded.opens_at);
  return true;
end $$;

-- As in V1, and: who accepts at the same moment as the other waits for them, so that the second
-- one finds both joined and the couple becomes active.
create or replace function accept_invitation(code_hash bytea, new_account uuid, at timestamptz) returns uuid
  language plpgsql security definer set search_path = attune as $$
declare
  p record;
  the_account uuid;
begin
  if caller() is null then return null; end if;
  perform 1 from couples
    where id = (select couple_id from partners where invitation_hash = code_hash) for update;
  select * into p from partners
   where invitation_hash = code_hash and joined_at is null and invitation_ends > at for update;
  if not found or exists (select 1 from accounts where subject = caller()) then
    return null;
  end if;
  insert into accounts (id, version, practice_id, subject, display_name, created_at)
    values (new_account, 0, p.practice_id, caller(), p.first_name, at) returning id into the_account;
  update partners set account_id = the_account, joined_at = at, invitation_hash = null,
         version = version + 1 where id = p.id;
  update couples set status = 'ACTIVE', version = version + 1
   where id = p.couple_id and status = 'INVITED'
     and not exists (select 1 from partners where couple_id = p.couple_id and joined_at is null);
  return p.couple_id;
end $$;

-- Opening what is due is the clock's work and nobody's else.
create or replace function open_due_tasks(at timestamptz) returns int
  language sql security definer set search_path = attune
  as $$
    with opened as (
      update tasks t set status = 'OPEN', version = t.version + 1
        from practices p
       where caller() is null
         and p.id = t.practice_id and t.status = 'SCHEDULED' and t.opens <= (at at time zone p.zone)::date
      returning 1)
    select count(*)::int from opened
  $$;

-- ---------------------------------------------------------------- what partners do with their rows

-- A partner begins and sends a task of theirs and reads its reveal. Everything else of it is the
-- counselor's or the clock's, and it is sent only when its response is.
create function refuse_other_steps() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  if caller() is null or old.partner_id not in (select caller_partners()) then
    return new;
  end if;
  if (new.id, new.practice_id, new.couple_id, new.assignment_id, new.partner_id, new.occurrence,
      new.opens, new.due, new.reviewed_at)
     is distinct from
     (old.id, old.practice_id, old.couple_id, old.assignment_id, old.partner_id, old.occurrence,
      old.opens, old.due, old.reviewed_at)
    or (old.submitted_at is not null and new.submitted_at is distinct from old.submitted_at)
    or not (new.status = old.status
            or (old.status = 'OPEN' and new.status = 'STARTED')
            or (old.status in ('OPEN', 'STARTED') and new.status = 'SUBMITTED'
                and exists (select 1 from responses r
                             where r.task_id = old.id and r.submitted_at is not null)))
  then
    raise exception 'not a step of a partner' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger partners_take_their_steps before update on tasks
  for each row execute function refuse_other_steps();

-- As in V1, and: what was taken back stays so.
create or replace function refuse_change_after_submit() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  if exists (select 1 from responses r where r.id = old.response_id and r.submitted_at is not null)
     and (new.sealed_value is distinct from old.sealed_value
          or new.prompt_key is distinct from old.prompt_key
          or new.disclosure is distinct from old.disclosure
          or new.response_id is distinct from old.response_id
          or (old.taken_back_at is not null
              and new.taken_back_at is distinct from old.taken_back_at)) then
    raise exception 'a submitted answer is final' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- A response belongs where its task does, and an answer where its response does; no answer is born
-- released.
drop policy my_response on responses;
create policy my_response on responses to attune_app
  using (partner_id in (select caller_partners()))
  with check (partner_id in (select caller_partners())
              and exists (select 1 from tasks t
                           where t.id = task_id and t.partner_id = responses.partner_id
                             and t.couple_id = responses.couple_id
                             and t.practice_id = responses.practice_id));
drop policy my_answer on answers;
create policy my_answer on answers to attune_app
  using (partner_id in (select caller_partners()))
  with check (partner_id in (select caller_partners())
              and exists (select 1 from responses r join tasks t on t.id = r.task_id
                           where r.id = response_id and r.partner_id = answers.partner_id
                             and r.couple_id = answers.couple_id
                             and r.practice_id = answers.practice_id
                             and t.assignment_id = answers.assignment_id
                             and t.occurrence = answers.occurrence));
revoke insert on answers from attune_app;
grant insert (id, practice_id, couple_id, response_id, partner_id, assignment_id, occurrence,
              prompt_key, disclosure, sealed_value, revision, saved_at, taken_back_at)
  on answers to attune_app;

-- ---------------------------------------------------------------- inviting

-- A form that is sent twice invites once.
alter table couples add column token uuid unique;

-- The code is in a mail until it is sent, and nowhere after.
grant update (link) on outbox to attune_app;

-- ---------------------------------------------------------------- practices keep to themselves

do $$
declare t text;
begin
  foreach t in array array['practices', 'accounts', 'counselors'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_steps on %I to attune_owner using (true) with check (true)', t);
  end loop;
end $$;

-- Whether anybody belongs to a practice: who founds one is its first.
create function has_members(the_practice uuid) returns boolean
  language sql stable security definer set search_path = attune
  as $$ select exists (select 1 from accounts where practice_id = the_practice) $$;

create policy own_practice on practices for select to attune_app
  using (id = (select caller_practice()));
create policy own_settings on practices for update to attune_app
  using (id = (select caller_practice())) with check (id = (select caller_practice()));
create policy founding on practices for insert to attune_app
  with check (caller() is not null and (select caller_practice()) is null);

create policy own_practice on accounts for select to attune_app
  using (practice_id = (select caller_practice()));
create policy joining on accounts for insert to attune_app
  with check (practice_id = (select caller_practice())
              or (subject = caller() and not has_members(practice_id)));

create policy own_practice on counselors for select to attune_app
  using (practice_id = (select caller_practice()));
create policy joining on counselors for insert to attune_app
  with check (practice_id = (select caller_practice()));

revoke update on accounts, counselors from attune_app;

-- Whether somebody belongs to a practice already, also to another one, which the caller can't see.
create function is_member(the_subject text) returns boolean
  language sql stable security definer set search_path = attune
  as $$ select exists (select 1 from accounts where subject = the_subject) $$;

revoke execute on all functions in schema attune from public;
grant execute on function is_member(text), has_members(uuid) to attune_app;
