-- As much as the product allows, laid by the schema's owner past the application, since only
-- reading it is measured: a library of bench.exercises for one counselor, and bench.couples couples
-- of theirs with twelve weeks of work. A colleague in the same practice has a fifth as much, which
-- the counselor never sees and every query walks past.

set search_path to attune;

create temporary table owners as
  select s.id as counselor, s.practice_id as practice, s.name like 'Dana%' as measured,
         (now() at time zone p.zone)::date as today
    from counselors s join practices p on p.id = s.practice_id
   where s.name like 'Dana%' or s.name like 'Ines%';

-- ---------------------------------------------------------------- exercises

-- Every fifth is the counselor's own and the rest the practice's; the colleague's are all their own.
create temporary table more_exercises as
  select n, o.measured, o.practice, uuidv7() as exercise, uuidv7() as version,
         case when n % 5 = 0 or not o.measured then o.counselor end as counselor
    from owners o
   cross join lateral generate_series(1, case when o.measured
     then current_setting('bench.exercises')::int - (select count(*)::int from exercises)
     else current_setting('bench.exercises')::int / 5 end) n;

insert into exercises (id, version, practice_id, counselor_id, key)
  select exercise, 0, practice, counselor, 'more-' || measured || '-' || n from more_exercises;

-- The built-in texts again, so that they weigh as much; each with words of its own. Every one has
-- "talk" in it, every tenth "harbor".
insert into exercise_versions (id, exercise_id, number, title, area, outcomes, purpose, rationale,
                               instructions, closing, talking_point, minutes, cadence, mode, prompts,
                               second_step, published_at)
  with built_in as (
    select v.*, row_number() over (order by v.title) - 1 as place, count(*) over () as of_all
      from exercises e join exercise_versions v on v.id = e.newest_id where e.practice_id is null)
  select m.version, m.exercise, 1, b.title || ' ' || m.n, b.area, b.outcomes,
         b.purpose || case when m.n % 10 = 0 then ' By the harbor.' else '' end,
         b.rationale || ' A talk, word ' || md5(m.n::text) || '.', b.instructions, b.closing,
         b.talking_point, b.minutes, b.cadence, b.mode, b.prompts, b.second_step, now()
    from more_exercises m join built_in b on b.place = m.n % b.of_all;

update exercises e set newest_id = m.version from more_exercises m where m.exercise = e.id;

insert into favourites (counselor_id, exercise_id, since)
  select o.counselor, m.exercise, now()
    from more_exercises m join owners o on o.measured = m.measured where m.n % 25 = 0;

-- ---------------------------------------------------------------- couples

create temporary table more_couples as
  select n, o.measured, o.counselor, o.practice, o.today, uuidv7() as couple
    from owners o
   cross join lateral generate_series(1, case when o.measured
     then current_setting('bench.couples')::int
          - (select count(*)::int from couples c where c.counselor_id = o.counselor)
     else current_setting('bench.couples')::int / 5 end) n;

insert into couples (id, version, practice_id, counselor_id, status, held_since, created_at)
  select couple, 0, practice, counselor,
         case when n % 25 = 0 then 'PAUSED' when n % 50 = 1 then 'INVITED' else 'ACTIVE' end,
         case when n % 100 = 3 then now() end, now() - interval '90 days'
    from more_couples;

create temporary table more_partners as
  select m.*, p.position, uuidv7() as partner,
         (array['Ada', 'Ben', 'Cleo', 'Dov', 'Elif', 'Finn', 'Gus', 'Hana', 'Ivo', 'June', 'Kai', 'Lou'])
           [1 + abs(hashint4(m.n * 2 + p.position)) % 12] || ' ' || m.n as name
    from more_couples m cross join (values (1), (2)) p(position);

insert into partners (id, version, practice_id, couple_id, position, first_name, email, invited_at,
                      invitation_ends, joined_at)
  select partner, 0, practice, couple, position, name, partner || '@example.org',
         now() - interval '90 days', now() + interval '3 days',
         case when n % 50 <> 1 then now() - interval '88 days' end
    from more_partners;

-- ---------------------------------------------------------------- twelve weeks of work

-- Twenty exercises for every couple, all over the library; every twentieth is the first built-in
-- one, which so many couples were given.
create temporary table more_assignments as
  select m.*, k, uuidv7() as assignment, m.today - 84 + k * 4 + m.n % 4 as opens, v.id as given
    from more_couples m
   cross join generate_series(0, 19) k
    join (select v.id, row_number() over (order by e.key <> 'weather-report', v.id) - 1 as place,
                 count(*) over () as of_all
            from exercises e join exercise_versions v on v.id = e.newest_id
           where e.counselor_id is null) v
      on v.place = case when k = 7 then 0 else (m.n * 7919 + k * 104729) % v.of_all end
   where m.n % 50 <> 1;

insert into assignments (id, version, practice_id, couple_id, exercise_version_id, token, opens, due,
                         reveal_rule, set_aside_at, assigned_at)
  select assignment, 0, practice, couple, given, uuidv7(), opens, opens + 6, 'WHEN_BOTH_DONE',
         case when k = 11 and n % 3 = 0 then now() end, opens
    from more_assignments;

-- Couples do from six of ten to all of what they get, a day or two before its date, or never; a
-- twentieth of it waits to be read.
create temporary table more_tasks as
  select a.*, p.partner, p.position, uuidv7() as task, uuidv7() as response,
         case when a.k = 11 and a.n % 3 = 0 then 'WITHDRAWN'
              when a.opens > a.today then 'SCHEDULED'
              when a.opens + 5 > a.today
                or abs(hashint4(a.n * 100 + a.k * 2 + p.position)) % 100 > 60 + a.n % 60
                then case when (a.n + p.position) % 5 = 0 then 'STARTED' else 'OPEN' end
              when (a.n * 3 + a.k) % 20 = 0 then 'SUBMITTED'
              else 'REVIEWED' end as status,
         a.opens + interval '4 days 20 hours' + p.position * interval '1 hour' as sent
    from more_assignments a join more_partners p on p.couple = a.couple;

insert into tasks (id, version, practice_id, couple_id, assignment_id, partner_id, occurrence, opens,
                   due, status, started_at, submitted_at, reviewed_at)
  select task, 0, practice, couple, assignment, partner, 1, opens, opens + 6, status,
         case when status in ('STARTED', 'SUBMITTED', 'REVIEWED') then opens + interval '1 day' end,
         case when status in ('SUBMITTED', 'REVIEWED') then sent end,
         case when status = 'REVIEWED' then sent + interval '1 day' end
    from more_tasks;

-- What they wrote can't be unsealed; none of the measured pages opens it.
insert into responses (id, version, practice_id, couple_id, task_id, partner_id, helpful, difficulty,
                       saved_at)
  select response, 0, practice, couple, task, partner, 1 + (n + k) % 10, 1 + (n + k * 3) % 10, sent
    from more_tasks where status in ('STARTED', 'SUBMITTED', 'REVIEWED');

insert into answers (id, practice_id, couple_id, response_id, partner_id, assignment_id, occurrence,
                     prompt_key, disclosure, sealed_value, revision, saved_at)
  select uuidv7(), practice, couple, response, partner, assignment, 1, 'prompt-' || q,
         case when q = 3 then 'COUNSELOR_ONLY' else 'SHARED_WHEN_BOTH_DONE' end,
         decode(repeat(md5(response::text || q), 8), 'hex'), 1, sent
    from more_tasks cross join generate_series(1, 3) q
   where status in ('STARTED', 'SUBMITTED', 'REVIEWED');

update responses r set submitted_at = t.sent
  from more_tasks t where t.response = r.id and t.status in ('SUBMITTED', 'REVIEWED');

insert into reveals (assignment_id, occurrence, practice_id, couple_id, opens_at)
  select assignment, 1, practice, couple, max(sent) + interval '1 day'
    from more_tasks group by assignment, practice, couple
  having count(*) filter (where status in ('SUBMITTED', 'REVIEWED')) = 2;

analyze;
