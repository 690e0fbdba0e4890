-- Reminders at an hour that the counselor chose, and changing what was given.

set local search_path to attune;

-- ---------------------------------------------------------------- what was given

alter table assignments
  add column remind varchar(10) not null default 'FIRST_DAY'
    check (remind in ('NEVER', 'FIRST_DAY', 'LAST_DAY', 'DAILY')),
  add column remind_at time not null default '08:00'
    check (extract(minute from remind_at) in (0, 15, 30, 45) and extract(second from remind_at) = 0),
  add column times int not null default 1 check (times between 1 and 100),
  add column paused boolean not null default false,
  add column goes_on_since timestamptz,
  add constraint paused_is_set_aside check (not paused or set_aside_at is not null);
update assignments a set times =
  (select coalesce(max(occurrence), 1) from tasks t where t.assignment_id = a.id);
comment on column assignments.times is
  'how many of its times come; a task of a later one was taken back and stays away';
comment on column assignments.paused is
  'set aside in order to go on; to the portal, and to every rule, the same as set aside';
comment on column assignments.goes_on_since is 'when it was last taken up again';

alter table couples add column goes_on_since timestamptz;
comment on column couples.goes_on_since is 'when a pause or a safety hold last ended';

-- ---------------------------------------------------------------- reminders

alter table outbox
  add column day date,
  add column not_after timestamptz;
comment on column outbox.day is 'the local day on which it tells of its task; one mail on each';
comment on column outbox.not_after is 'sent by then, or not at all';
create unique index outbox_one_a_day on outbox (task_id, day);
create index tasks_to_remind on tasks (due) where status in ('OPEN', 'STARTED', 'WITHDRAWN');

-- Lays a mail for each task whose hour to be reminded has come: within the hour, or not at all. It
-- is laid whether or not the task can be done now, and the postman asks for that at once: the end of
-- a hold, of a pause or of setting aside lays none, so that its minute shows in no mail. On a day
-- whose clock skips the hour it comes up to an hour later; where an hour comes twice, once.
create function queue_reminders(at timestamptz) returns int
  language plpgsql security definer set search_path = attune
  as $$
declare
  laid int;
begin
  if caller() is not null then return 0; end if;
  insert into outbox (id, practice_id, couple_id, recipient, kind, task_id, link, created_at,
                      not_before, day, not_after)
    select gen_random_uuid(), t.practice_id, t.couple_id, q.email, 'SOMETHING_IS_WAITING', t.id,
           '/portal/today.xhtml', at, at, hour.day, hour.begins + interval '1 hour'
      from tasks t
      join assignments a on a.id = t.assignment_id
      join practices p on p.id = t.practice_id
      join partners q on q.id = t.partner_id
     cross join lateral (
       select d.day, (d.day + a.remind_at) at time zone p.zone as begins
         from (values ((at at time zone p.zone)::date), ((at at time zone p.zone)::date - 1)) d (day)) hour
     where t.status in ('OPEN', 'STARTED', 'WITHDRAWN')
       -- no zone is more than a day away, and an hour that began before midnight ends after it
       and t.due >= (at at time zone 'UTC')::date - 2 and t.opens <= (at at time zone 'UTC')::date + 1
       and at >= hour.begins and at < hour.begins + interval '1 hour'
       and case a.remind
             when 'FIRST_DAY' then hour.day = t.opens
             when 'LAST_DAY' then hour.day = t.due
             when 'DAILY' then hour.day between t.opens and t.due
             else false end
       and not exists (select 1 from outbox o where o.task_id = t.id and o.day = hour.day)
    on conflict (task_id, day) do nothing;
  get diagnostics laid = row_count;
  return laid;
end $$;

-- ---------------------------------------------------------------- reveals

-- What was to open at the reveal hour and is to wait for a session now; what both could read
-- already stays.
create function hold_reveals(the_assignment uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = attune as $$
begin
  if not exists (select 1 from assignments where id = the_assignment
                    and couple_id in (select counseled_couples())) then
    return;
  end if;
  update answers set released_at = null where assignment_id = the_assignment and released_at > at;
  delete from reveals where assignment_id = the_assignment and opens_at > at;
end $$;

-- As in V4, and: what could not open when it was ready, because of a hold, a pause or setting
-- aside, opens at the first reveal hour after the end of that, as reveals do; and what is late for
-- another reason waits for the next. So the minute tells nothing but the hour.
create or replace function open_following_tasks(at timestamptz) returns int
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
           a.remind,
           q.email, (at at time zone p.zone)::date as today,
           greatest(a.goes_on_since, c.goes_on_since) as goes_on_since
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
    if t.goes_on_since >= ready then
      ready := next_reveal_hour(t.practice_id, t.goes_on_since);
    end if;
    if ready <= at - interval '1 hour' then
      ready := next_reveal_hour(t.practice_id, at - interval '1 hour');
    end if;
    continue when ready is null or ready > at;
    update tasks set status = 'OPEN', due = t.today + (due - opens), opens = t.today,
           version = version + 1 where id = t.id;
    if t.remind in ('FIRST_DAY', 'DAILY') then -- its first day; its last is told at its hour
      insert into outbox (id, practice_id, couple_id, recipient, kind, task_id, link, created_at,
                          not_before, day)
        values (gen_random_uuid(), t.practice_id, t.couple_id, t.email, 'SOMETHING_IS_WAITING', t.id,
                '/portal/today.xhtml', at, at, t.today)
        on conflict (task_id, day) do nothing;
    end if;
    opened := opened + 1;
  end loop;
  return opened;
end $$;

revoke execute on function queue_reminders(timestamptz), hold_reveals(uuid, timestamptz) from public;
grant execute on function queue_reminders(timestamptz), hold_reveals(uuid, timestamptz) to attune_app;
