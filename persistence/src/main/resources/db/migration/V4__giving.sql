-- Giving exercises: in two steps, to do together, and with a plan of one's own.

set local search_path to attune;

-- ---------------------------------------------------------------- steps, together

alter table tasks
  add column step smallint not null default 1 check (step in (1, 2)),
  add column together boolean not null default false,
  drop constraint tasks_assignment_id_partner_id_occurrence_key,
  add constraint tasks_once unique (assignment_id, partner_id, occurrence, step);
create index tasks_second_step on tasks (assignment_id) where status = 'SCHEDULED' and step = 2;

-- What both write on one sheet. Whoever takes over from the other begins a new line, so that what
-- the other had written stays; the highest revision of a prompt is what the sheet says.
create table joint_answers (
  id uuid primary key,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  assignment_id uuid not null references assignments,
  occurrence int not null,
  step smallint not null,
  prompt_key varchar(80) not null,
  revision bigint not null check (revision > 0),
  written_by uuid not null references partners,
  sealed_value bytea not null,
  saved_at timestamptz not null,
  unique (assignment_id, occurrence, step, prompt_key, revision)
);

-- A partner confirms a sheet as it stands: the sum of its revisions. A later change asks again.
alter table responses add column confirmed_mark bigint;

-- How a partner means to go about a task, in their own words; sealed with their key.
create table plans (
  task_id uuid primary key references tasks,
  version bigint not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  partner_id uuid not null references partners,
  sealed_when bytea,
  sealed_barrier bytea,
  confidence smallint check (confidence between 1 and 10),
  made_at timestamptz not null
);

-- ---------------------------------------------------------------- who reads and writes them

do $$
declare t text;
begin
  foreach t in array array['joint_answers', 'plans'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_steps on %I to attune_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy our_sheet on joint_answers for select to attune_app
  using (exists (select 1 from tasks t
                  where t.assignment_id = joint_answers.assignment_id
                    and t.occurrence = joint_answers.occurrence and t.step = joint_answers.step
                    and t.together and t.partner_id in (select caller_partners())));
create policy we_write on joint_answers for insert to attune_app
  with check (written_by in (select caller_partners())
              and exists (select 1 from tasks t
                           where t.assignment_id = joint_answers.assignment_id
                             and t.occurrence = joint_answers.occurrence
                             and t.step = joint_answers.step and t.together
                             and t.partner_id = joint_answers.written_by
                             and t.couple_id = joint_answers.couple_id
                             and t.practice_id = joint_answers.practice_id
                             and t.status in ('OPEN', 'STARTED', 'WITHDRAWN')));
create policy i_go_on on joint_answers for update to attune_app
  using (written_by in (select caller_partners())
         and exists (select 1 from tasks t
                      where t.assignment_id = joint_answers.assignment_id
                        and t.occurrence = joint_answers.occurrence
                        and t.step = joint_answers.step and t.together
                        and t.partner_id = joint_answers.written_by
                        and t.status in ('OPEN', 'STARTED', 'WITHDRAWN')))
  with check (written_by in (select caller_partners()));
create policy counselor_reads_confirmed on joint_answers for select to attune_app
  using (couple_id in (select counseled_couples())
         and exists (select 1 from tasks t
                      where t.assignment_id = joint_answers.assignment_id
                        and t.occurrence = joint_answers.occurrence and t.step = joint_answers.step
                        and t.together and t.status in ('SUBMITTED', 'REVIEWED'))
         and not exists (select 1 from tasks t
                  where t.assignment_id = joint_answers.assignment_id
                    and t.occurrence = joint_answers.occurrence and t.step = joint_answers.step
                    and t.status not in ('SUBMITTED', 'REVIEWED')));

create policy my_plan on plans to attune_app
  using (partner_id in (select caller_partners()))
  with check (partner_id in (select caller_partners())
              and exists (select 1 from tasks t
                           where t.id = task_id and t.partner_id = plans.partner_id
                             and t.couple_id = plans.couple_id
                             and t.practice_id = plans.practice_id));
create policy counselor_reads on plans for select to attune_app
  using (couple_id in (select counseled_couples()));

grant select, insert on joint_answers to attune_app;
grant update (revision, sealed_value, saved_at) on joint_answers to attune_app;
grant select, insert, update on plans to attune_app;

-- ---------------------------------------------------------------- doing it together

-- What a sheet says now, as one number that grows with every change; for the two who write it.
create function joint_mark(the_assignment uuid, the_occurrence int, the_step int) returns bigint
  language sql stable security definer set search_path = attune
  as $$
    select coalesce(sum(latest), 0)::bigint from (
      select max(revision) as latest from joint_answers
       where assignment_id = the_assignment and occurrence = the_occurrence and step = the_step
         and exists (select 1 from tasks t
                      where t.assignment_id = the_assignment and t.occurrence = the_occurrence
                        and t.step = the_step and t.together
                        and t.partner_id in (select caller_partners()))
       group by prompt_key) each
  $$;

-- Whether the other partner has confirmed the sheet as it stands; they do it together, so it is
-- no secret between them.
create function other_has_confirmed(the_task uuid) returns boolean
  language sql stable security definer set search_path = attune
  as $$
    select exists (
      select 1 from tasks mine
        join tasks other on other.assignment_id = mine.assignment_id
         and other.occurrence = mine.occurrence and other.step = mine.step and other.id <> mine.id
        join responses r on r.task_id = other.id
       where mine.id = the_task and mine.together and mine.partner_id in (select caller_partners())
         and r.confirmed_mark = joint_mark(mine.assignment_id, mine.occurrence, mine.step))
  $$;

-- When both have confirmed the same sheet it is sent, for both at one instant.
create function finish_together(the_task uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = attune as $$
declare
  mine record;
  mark bigint;
begin
  select * into mine from tasks
   where id = the_task and together and status in ('OPEN', 'STARTED')
     and partner_id in (select caller_partners());
  if not found then return false; end if;
  -- as in release: a hold or a pause set at this very moment is waited for
  perform 1 from couples where id = mine.couple_id for share;
  perform 1 from assignments where id = mine.assignment_id for update;
  if exists (select 1 from couples c join assignments a on a.couple_id = c.id
              where a.id = mine.assignment_id
                and (c.held_since is not null or a.set_aside_at is not null
                     or c.status not in ('INVITED', 'ACTIVE'))) then
    return false;
  end if;
  mark := joint_mark(mine.assignment_id, mine.occurrence, mine.step);
  if (select count(*) from responses r join tasks t on t.id = r.task_id
       where t.assignment_id = mine.assignment_id and t.occurrence = mine.occurrence
         and t.step = mine.step and t.status in ('OPEN', 'STARTED')
         and r.confirmed_mark = mark) < 2 then
    return false;
  end if;
  update responses r set submitted_at = at, version = r.version + 1
    from tasks t where t.id = r.task_id and t.assignment_id = mine.assignment_id
     and t.occurrence = mine.occurrence and t.step = mine.step;
  update tasks set status = 'SUBMITTED', submitted_at = at, version = version + 1
   where assignment_id = mine.assignment_id and occurrence = mine.occurrence and step = mine.step;
  return true;
end $$;

-- Each change is a revision further, and waits while a sheet is being sent: what is sent is what
-- both confirmed.
create function refuse_other_revisions() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  perform 1 from assignments where id = new.assignment_id for share;
  if new.revision <> 1 + coalesce(
       (select max(revision) from joint_answers
         where assignment_id = new.assignment_id and occurrence = new.occurrence
           and step = new.step and prompt_key = new.prompt_key), 0)
    or exists (select 1 from responses r join tasks t on t.id = r.task_id
                where t.assignment_id = new.assignment_id and t.occurrence = new.occurrence
                  and t.step = new.step and r.submitted_at is not null) then
    raise exception 'not the next revision' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger revisions_follow before insert or update on joint_answers
  for each row execute function refuse_other_revisions();

-- Nobody sends alone what two write.
create function refuse_sending_alone() returns trigger language plpgsql
  security definer set search_path = attune as $$
declare
  mine record;
begin
  select * into mine from tasks where id = new.task_id and together;
  if found and new.submitted_at is not null and (tg_op = 'INSERT' or old.submitted_at is null)
    and (select count(*) from responses r join tasks t on t.id = r.task_id
          where t.assignment_id = mine.assignment_id and t.occurrence = mine.occurrence
            and t.step = mine.step
            and r.confirmed_mark = joint_mark(mine.assignment_id, mine.occurrence, mine.step)) < 2
  then
    raise exception 'both confirm it' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger both_confirm before insert or update on responses
  for each row execute function refuse_sending_alone();

-- ---------------------------------------------------------------- what partners and the clock do

-- As in V2, and: the step and whether it is done together are the counselor's.
create or replace function refuse_other_steps() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  if caller() is null or old.partner_id not in (select caller_partners()) then
    return new;
  end if;
  if (new.id, new.practice_id, new.couple_id, new.assignment_id, new.partner_id, new.occurrence,
      new.opens, new.due, new.reviewed_at, new.step, new.together)
     is distinct from
     (old.id, old.practice_id, old.couple_id, old.assignment_id, old.partner_id, old.occurrence,
      old.opens, old.due, old.reviewed_at, old.step, old.together)
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

-- The first reveal hour after an instant, as the application counts it.
create function next_reveal_hour(the_practice uuid, after timestamptz) returns timestamptz
  language sql stable security definer set search_path = attune
  as $$
    select case when that_day > after then that_day else next_day end
      from (select ((after at time zone zone)::date + reveal_hour) at time zone zone as that_day,
                   ((after at time zone zone)::date + 1 + reveal_hour) at time zone zone as next_day
              from practices where id = the_practice) hours
  $$;

-- As in V2, and: a second step does not open by its day.
create or replace function open_due_tasks(at timestamptz) returns int
  language sql security definer set search_path = attune
  as $$
    with opened as (
      update tasks t set status = 'OPEN', version = t.version + 1
        from practices p
       where caller() is null and t.step = 1
         and p.id = t.practice_id and t.status = 'SCHEDULED' and t.opens <= (at at time zone p.zone)::date
      returning 1)
    select count(*)::int from opened
  $$;

-- A second step opens to both at one moment when both have done the first: with the reveal, or
-- where there is none at the reveal hour, so that the moment does not tell when the other finished.
create function open_following_tasks(at timestamptz) returns int
  language plpgsql security definer set search_path = attune
  as $$
declare
  t record;
  opened int := 0;
  ready timestamptz;
begin
  if caller() is not null then return 0; end if;
  for t in
    select k.id, k.practice_id, k.couple_id, k.assignment_id, k.occurrence, a.reveal_rule,
           q.email, (at at time zone p.zone)::date as today
      from tasks k
      join assignments a on a.id = k.assignment_id
      join exercise_versions v on v.id = a.exercise_version_id
      join couples c on c.id = k.couple_id
      join practices p on p.id = k.practice_id
      join partners q on q.id = k.partner_id
     where k.status = 'SCHEDULED' and k.step = 2
       and c.status in ('INVITED', 'ACTIVE') and a.set_aside_at is null
       and not (c.held_since is not null and (k.together or v.area = 'HANDLE_DISAGREEMENTS'))
     for update of k skip locked
  loop
    continue when exists (
      select 1 from tasks f where f.assignment_id = t.assignment_id
         and f.occurrence = t.occurrence and f.step = 1 and f.status not in ('SUBMITTED', 'REVIEWED'));
    if t.reveal_rule = 'NONE' then
      select next_reveal_hour(t.practice_id, max(f.submitted_at)) into ready from tasks f
       where f.assignment_id = t.assignment_id and f.occurrence = t.occurrence and f.step = 1;
    else
      select min(r.opens_at) into ready from reveals r
       where r.assignment_id = t.assignment_id and r.occurrence = t.occurrence;
    end if;
    continue when ready is null or ready > at;
    update tasks set status = 'OPEN', due = t.today + (due - opens), opens = t.today,
           version = version + 1 where id = t.id;
    insert into outbox (id, practice_id, couple_id, recipient, kind, task_id, link, created_at, not_before)
      values (gen_random_uuid(), t.practice_id, t.couple_id, t.email, 'SOMETHING_IS_WAITING', t.id,
              '/portal/today.xhtml', at, at);
    opened := opened + 1;
  end loop;
  return opened;
end $$;

-- As in V2, and: a hold stops what is done together.
create or replace function mail_is_wanted(the_task uuid) returns boolean
  language sql stable security definer set search_path = attune
  as $$
    select caller() = 'system:mail' and exists (
      select 1 from tasks t join couples c on c.id = t.couple_id
        join assignments a on a.id = t.assignment_id
        join exercise_versions v on v.id = a.exercise_version_id
       where t.id = the_task and t.status in ('OPEN', 'STARTED')
         and c.status = 'ACTIVE' and a.set_aside_at is null
         and not (c.held_since is not null and (t.together or v.area = 'HANDLE_DISAGREEMENTS')))
  $$;

-- As in V2, and: of an exercise in two steps, the first is what is revealed.
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
   where t.assignment_id = the_assignment and t.occurrence = the_occurrence and t.step = 1
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

revoke execute on function joint_mark(uuid, int, int), other_has_confirmed(uuid),
  finish_together(uuid, timestamptz), next_reveal_hour(uuid, timestamptz),
  open_following_tasks(timestamptz), refuse_other_revisions(), refuse_sending_alone() from public;
grant execute on function other_has_confirmed(uuid), finish_together(uuid, timestamptz),
  joint_mark(uuid, int, int), open_following_tasks(timestamptz) to attune_app;
