-- Courses: programs under way for couples. What a course gives is fixed when it starts; when, is
-- decided here, so that the clock and the counselor's pages count days in one way.

set local search_path to attune;

create table courses (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  program_id uuid not null references programs,
  program_version_id uuid not null,
  token uuid not null unique,
  started_on date not null,
  status varchar(20) not null check (status in ('RUNNING', 'PAUSED', 'STOPPED', 'FINISHED')),
  started_at timestamptz not null,
  ended_at timestamptz,
  goes_on_since timestamptz,
  unique (id, couple_id),
  foreign key (program_version_id, program_id) references program_versions (id, program_id),
  check ((ended_at is not null) = (status in ('STOPPED', 'FINISHED')))
);
comment on column courses.started_on is 'the first day, in the practice''s zone; it may be ahead';
comment on column courses.goes_on_since is 'when a pause of it last ended';
create index courses_couple on courses (couple_id, started_at);
create unique index courses_once on courses (couple_id, program_id)
  where status in ('RUNNING', 'PAUSED');

create table course_steps (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  course_id uuid not null,
  position int not null check (position > 0),
  exercise_version_id uuid not null references exercise_versions,
  delivery varchar(30) not null
    check (delivery in ('AT_ONCE', 'AFTER_COMPLETION', 'AFTER_COMPLETION_PLUS_DAYS', 'EVERY_DAYS')),
  days int not null,
  open_days int not null,
  together boolean not null,
  reveal_rule varchar(20) not null
    check (reveal_rule in ('WHEN_BOTH_DONE', 'HOLD_FOR_SESSION', 'NONE')),
  why_sealed bytea,
  status varchar(20) not null check (status in ('WAITING', 'GIVEN', 'SKIPPED')),
  assignment_id uuid references assignments,
  opened_on date,
  settled_at timestamptz,
  refusal varchar(40),
  unique (course_id, position),
  foreign key (course_id, couple_id) references courses (id, couple_id),
  check ((status = 'WAITING') = (settled_at is null)),
  check ((status = 'WAITING') = (opened_on is null)),
  check (status <> 'GIVEN' or assignment_id is not null)
);
comment on column course_steps.opened_on is 'the day it opened; of one that was skipped, that day';
comment on column course_steps.settled_at is 'when it was given or skipped';
comment on column course_steps.refusal is 'why it could not be given the last time';
create index course_steps_waiting on course_steps (course_id) where status = 'WAITING';
create index course_steps_couple on course_steps (couple_id);

do $$
declare t text;
begin
  foreach t in array array['courses', 'course_steps'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_steps on %I to attune_owner using (true) with check (true)', t);
  end loop;
end $$;

-- Partners see the exercises that they are given, and nothing of the course they come from.
create policy counselors_couple on courses to attune_app
  using (couple_id in (select counseled_couples()))
  with check (couple_id in (select counseled_couples()) and practice_id = (select caller_practice()));
create policy counselors_couple on course_steps to attune_app
  using (couple_id in (select counseled_couples()))
  with check (couple_id in (select counseled_couples()) and practice_id = (select caller_practice())
              and (assignment_id is null
                   or exists (select 1 from assignments a
                               where a.id = assignment_id and a.couple_id = course_steps.couple_id)));

-- What was fixed at the start stays: only how far it is changes.
grant select, insert on courses, course_steps to attune_app;
grant update (version, status, ended_at, goes_on_since) on courses to attune_app;
grant update (version, status, assignment_id, opened_on, settled_at, refusal) on course_steps
  to attune_app;

-- A program stays readable to whoever counsels a couple that has begun it.
create function started_programs() returns setof uuid
  language sql stable security definer set search_path = attune
  as $$ select program_version_id from courses where couple_id in (select counseled_couples()) $$;
create policy started_here on program_versions for select to attune_app
  using (id in (select started_programs()));

-- ---------------------------------------------------------------- when a step opens

-- When everybody who was given an exercise had sent all of it; null before.
create function completed_at(the_assignment uuid) returns timestamptz
  language sql stable security definer set search_path = attune
  as $$
    select case when count(*) = count(r.submitted_at) then max(r.submitted_at) end
      from tasks t left join responses r on r.task_id = t.id
     where t.assignment_id = the_assignment
  $$;

-- The day whose hour a moment is in: the hour that begins at this local time; null outside of it.
create function day_of_hour(at timestamptz, begins time, zone text) returns date
  language sql stable set search_path = attune
  as $$
    select day from (values ((at at time zone zone)::date), ((at at time zone zone)::date - 1)) d(day)
     where at - ((day + begins) at time zone zone) >= interval '0'
       and at - ((day + begins) at time zone zone) < interval '1 hour'
     limit 1
  $$;

-- The day on which a waiting step is to open; null as long as the step before waits or is not
-- complete. What waits for somebody's sending counts from the reveal hour after it, which does not
-- tell when they sent. A skipped step counts as opened and complete when it was skipped; what
-- counts from one that was skipped before the first day does not come before that day.
create function course_step_day(the_step uuid) returns date
  language sql stable security definer set search_path = attune
  as $$
    select case when counted.day is not null then greatest(counted.day, c.started_on) end
      from course_steps s
      join courses c on c.id = s.course_id
      join practices p on p.id = c.practice_id
      left join course_steps b on b.course_id = s.course_id and b.position = s.position - 1
      cross join lateral (
        select case s.delivery
                 when 'AT_ONCE' then c.started_on
                 when 'EVERY_DAYS' then b.opened_on + s.days
                 else (next_reveal_hour(c.practice_id,
                         case b.status when 'SKIPPED' then b.settled_at
                                       when 'GIVEN' then completed_at(b.assignment_id) end)
                       at time zone p.zone)::date + s.days
               end as day) counted
     where s.id = the_step and s.status = 'WAITING'
       and (caller() is null or s.couple_id in (select counseled_couples()))
  $$;

-- The steps to give now, with the counselor they are given for: within the hour that their day
-- begins with, or the reveal hour where they wait for somebody's sending. What is late waits for
-- the next day's hour, and so does everything when a hold or a pause ended after this hour began:
-- no minute tells of that. What was refused before takes no other's turn.
create function due_course_steps(at timestamptz, only_step uuid)
  returns table (step uuid, counselor text)
  language sql stable security definer set search_path = attune
  as $$
    select s.id, a.subject
      from course_steps s
      join courses c on c.id = s.course_id
      join couples k on k.id = c.couple_id
      join practices p on p.id = c.practice_id
      join counselors q on q.id = k.counselor_id
      join accounts a on a.id = q.account_id
      join exercise_versions v on v.id = s.exercise_version_id
      cross join lateral (
        select case when s.delivery in ('AT_ONCE', 'EVERY_DAYS') then time '00:00'
                    else p.reveal_hour end as begins) hour
      cross join lateral day_of_hour(at, hour.begins, p.zone) as today
     where caller() is null and (only_step is null or s.id = only_step)
       and s.status = 'WAITING' and c.status = 'RUNNING' and k.status in ('INVITED', 'ACTIVE')
       and not (k.held_since is not null
                and (s.together or s.reveal_rule <> 'NONE' or v.area = 'HANDLE_DISAGREEMENTS'))
       and (greatest(k.goes_on_since, c.goes_on_since)
              < (today + hour.begins) at time zone p.zone) is not false
       and case when today is not null then today >= course_step_day(s.id) end
     order by s.refusal is not null, course_step_day(s.id), s.id
  $$;

-- Takes a step for this transaction and says for whom it is given; nothing when another has its
-- course in hand, or when it is no longer due. A hold that is set at this moment is waited for.
create function claim_course_step(the_step uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = attune as $$
declare
  s record;
begin
  if caller() is not null then return null; end if;
  select * into s from course_steps where id = the_step;
  if not found then return null; end if;
  perform 1 from couples where id = s.couple_id for share;
  perform 1 from courses where id = s.course_id for update skip locked;
  if not found then return null; end if;
  return (select d.counselor from due_course_steps(at, the_step) d);
end $$;

revoke execute on function started_programs(), completed_at(uuid), day_of_hour(timestamptz, time, text),
  course_step_day(uuid), due_course_steps(timestamptz, uuid), claim_course_step(uuid, timestamptz)
  from public;
grant execute on function started_programs(), course_step_day(uuid),
  due_course_steps(timestamptz, uuid), claim_course_step(uuid, timestamptz) to attune_app;
