-- Nobody is reminded of a sheet for two that they have confirmed as it stands.

set local search_path to attune;

-- What a sheet says now, as one number that grows with every change; whoever asks.
create function sheet_mark(the_assignment uuid, the_occurrence int, the_step int) returns bigint
  language sql stable security definer set search_path = attune
  as $$
    select coalesce(sum(latest), 0)::bigint from (
      select max(revision) as latest from joint_answers
       where assignment_id = the_assignment and occurrence = the_occurrence and step = the_step
       group by prompt_key) each
  $$;

-- As in V4: the same, for the two who write it.
create or replace function joint_mark(the_assignment uuid, the_occurrence int, the_step int) returns bigint
  language sql stable security definer set search_path = attune
  as $$
    select case when exists (select 1 from tasks t
                              where t.assignment_id = the_assignment and t.occurrence = the_occurrence
                                and t.step = the_step and t.together
                                and t.partner_id in (select caller_partners()))
                then sheet_mark(the_assignment, the_occurrence, the_step) else 0 end
  $$;

-- As in V4, and: who has confirmed a sheet waits for the other; when the other changes it, it waits
-- for both again.
create or replace function mail_is_wanted(the_task uuid) returns boolean
  language sql stable security definer set search_path = attune
  as $$
    select caller() = 'system:mail' and exists (
      select 1 from tasks t join couples c on c.id = t.couple_id
        join assignments a on a.id = t.assignment_id
        join exercise_versions v on v.id = a.exercise_version_id
       where t.id = the_task and t.status in ('OPEN', 'STARTED')
         and c.status = 'ACTIVE' and a.set_aside_at is null
         and not (c.held_since is not null and (t.together or v.area = 'HANDLE_DISAGREEMENTS'))
         and not (t.together and exists (
           select 1 from responses r
            where r.task_id = t.id
              and r.confirmed_mark = sheet_mark(t.assignment_id, t.occurrence, t.step))))
  $$;

revoke execute on function sheet_mark(uuid, int, int) from public;
