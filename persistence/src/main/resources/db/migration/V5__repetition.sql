-- Exercises that come again and again.

set local search_path to attune;

alter table assignments add column rule varchar(500);
comment on column assignments.rule is
  'RFC 5545; null: given once. All its times are laid down as tasks when it is given';

alter table tasks
  add column followed boolean not null default false,
  add column withdrawn_from varchar(20),
  drop constraint tasks_status_check,
  add constraint tasks_status_check check (status in
    ('SCHEDULED', 'OPEN', 'STARTED', 'SUBMITTED', 'REVIEWED', 'MISSED', 'WITHDRAWN'));
comment on column tasks.followed is 'another time of the same assignment comes after it';
comment on column tasks.withdrawn_from is 'where it was when it was last set aside';

-- The clock looks every minute, and most tasks are neither to open nor to be missed.
create index tasks_to_open on tasks (opens) where status = 'SCHEDULED' and step = 1;
create index tasks_to_miss on tasks (due) where status = 'OPEN' and followed;

-- ---------------------------------------------------------------- what the clock does

-- As in V4, and: what nobody began is missed when its days are over and another time has come. What
-- nobody could do, because the couple's work was not going on, is set aside instead: the couple is
-- not measured by it, and it cannot be told from what a counselor set aside. Whoever is writing at
-- this moment holds the task: the next minute asks again.
create or replace function open_due_tasks(at timestamptz) returns int
  language plpgsql security definer set search_path = attune
  as $$
declare
  opened int;
  held int;
  sheet record;
begin
  if caller() is not null then return 0; end if;
  with come as (
    select t.id from tasks t join practices p on p.id = t.practice_id
     where t.status = 'SCHEDULED' and t.step = 1
       and t.opens <= (at at time zone 'UTC')::date + 1 -- no zone is further ahead
       and t.opens <= (at at time zone p.zone)::date
     for update of t skip locked)
  update tasks t set status = 'OPEN', version = t.version + 1 from come where come.id = t.id;
  get diagnostics opened = row_count;

  with passed as (
    select t.id,
           c.status <> 'ACTIVE' or (c.held_since is not null and v.area = 'HANDLE_DISAGREEMENTS')
             as stopped
      from tasks t
      join practices p on p.id = t.practice_id
      join couples c on c.id = t.couple_id
      join assignments a on a.id = t.assignment_id
      join exercise_versions v on v.id = a.exercise_version_id
     where t.status = 'OPEN' and t.followed and not t.together
       and t.due <= (at at time zone 'UTC')::date
       and t.due < (at at time zone p.zone)::date
     for update of t skip locked)
  update tasks t set status = case when passed.stopped then 'WITHDRAWN' else 'MISSED' end,
         version = t.version + 1
    from passed where passed.id = t.id;

  -- A sheet that both write is begun when either has begun it.
  for sheet in
    select t.assignment_id, t.occurrence, t.step,
           bool_or(c.status <> 'ACTIVE' or c.held_since is not null) as stopped
      from tasks t
      join practices p on p.id = t.practice_id
      join couples c on c.id = t.couple_id
     where t.status = 'OPEN' and t.followed and t.together
       and t.due <= (at at time zone 'UTC')::date
       and t.due < (at at time zone p.zone)::date
     group by t.assignment_id, t.occurrence, t.step
  loop
    perform 1 from tasks where assignment_id = sheet.assignment_id
       and occurrence = sheet.occurrence and step = sheet.step for update skip locked;
    get diagnostics held = row_count;
    continue when held < 2;
    update tasks t set status = case when sheet.stopped then 'WITHDRAWN' else 'MISSED' end,
           version = t.version + 1
     where t.assignment_id = sheet.assignment_id and t.occurrence = sheet.occurrence
       and t.step = sheet.step
       and not exists (select 1 from tasks o where o.assignment_id = sheet.assignment_id
                          and o.occurrence = sheet.occurrence and o.step = sheet.step
                          and o.status <> 'OPEN');
  end loop;
  return opened;
end $$;

-- ---------------------------------------------------------------- what partners do

-- As in V4, and: who is writing on a task at the moment it is missed has begun it.
create or replace function refuse_other_steps() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  if caller() is null or old.partner_id not in (select caller_partners()) then
    return new;
  end if;
  if (new.id, new.practice_id, new.couple_id, new.assignment_id, new.partner_id, new.occurrence,
      new.followed, new.opens, new.due, new.reviewed_at, new.step, new.together, new.withdrawn_from)
     is distinct from
     (old.id, old.practice_id, old.couple_id, old.assignment_id, old.partner_id, old.occurrence,
      old.followed, old.opens, old.due, old.reviewed_at, old.step, old.together, old.withdrawn_from)
    or (old.submitted_at is not null and new.submitted_at is distinct from old.submitted_at)
    or not (new.status = old.status
            or (old.status = 'OPEN' and new.status = 'STARTED')
            or (old.status = 'MISSED' and new.status = 'STARTED'
                and exists (select 1 from assignments a
                             where a.id = old.assignment_id and a.set_aside_at is null))
            or (old.status in ('OPEN', 'STARTED') and new.status = 'SUBMITTED'
                and exists (select 1 from responses r
                             where r.task_id = old.id and r.submitted_at is not null)))
  then
    raise exception 'not a step of a partner' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- Nobody finishes alone a sheet that both write: begun by one, it is there for the other too.
create function begin_for_both() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  update tasks set status = 'OPEN', version = version + 1
   where assignment_id = new.assignment_id and occurrence = new.occurrence and step = new.step
     and together and id <> new.id and status = 'MISSED';
  return null;
end $$;
create trigger a_sheet_is_begun_for_both after update on tasks for each row
  when (old.status = 'MISSED' and new.status = 'STARTED' and new.together)
  execute function begin_for_both();

-- As in V4, and: what is typed into a page that was open when the sheet was missed is kept.
drop policy we_write on joint_answers;
create policy we_write on joint_answers for insert to attune_app
  with check (written_by in (select caller_partners())
              and exists (select 1 from tasks t
                           where t.assignment_id = joint_answers.assignment_id
                             and t.occurrence = joint_answers.occurrence
                             and t.step = joint_answers.step and t.together
                             and t.partner_id = joint_answers.written_by
                             and t.couple_id = joint_answers.couple_id
                             and t.practice_id = joint_answers.practice_id
                             and t.status in ('OPEN', 'STARTED', 'MISSED', 'WITHDRAWN')));
drop policy i_go_on on joint_answers;
create policy i_go_on on joint_answers for update to attune_app
  using (written_by in (select caller_partners())
         and exists (select 1 from tasks t
                      where t.assignment_id = joint_answers.assignment_id
                        and t.occurrence = joint_answers.occurrence
                        and t.step = joint_answers.step and t.together
                        and t.partner_id = joint_answers.written_by
                        and t.status in ('OPEN', 'STARTED', 'MISSED', 'WITHDRAWN')))
  with check (written_by in (select caller_partners()));

revoke execute on function begin_for_both() from public;
