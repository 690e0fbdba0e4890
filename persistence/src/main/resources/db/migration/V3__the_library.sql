-- The library as counselors use it: exercises of the practice's own beside the built-in ones, found
-- by any word, kept as favourites, written as drafts before they are published.

set local search_path to attune;

-- ---------------------------------------------------------------- exercises of one's own

alter table exercises
  add column counselor_id uuid references counselors,
  add column newest_id uuid;
comment on column exercises.counselor_id is 'null: for the whole practice';
comment on column exercises.newest_id is 'its newest published version';
update exercises e set newest_id =
  (select v.id from exercise_versions v where v.exercise_id = e.id order by v.number desc limit 1);
create index exercises_practice on exercises (practice_id) where not retired;

alter table exercise_versions
  add column second_step jsonb check (jsonb_typeof(second_step) = 'object'),
  add column words tsvector generated always as (
    setweight(to_tsvector('english', title) || to_tsvector('simple', title), 'A')
    || setweight(to_tsvector('english', purpose) || to_tsvector('simple', purpose), 'B')
    || setweight(to_tsvector('english', instructions || ' ' || rationale), 'C')
    || setweight(jsonb_to_tsvector('english',
         jsonb_path_query_array(prompts, '$[*].text')
           || coalesce(jsonb_path_query_array(second_step, '$.prompts[*].text'), '[]'),
         '["string"]'), 'D')) stored;
create index exercise_versions_words on exercise_versions using gin (words);
alter table exercise_versions add unique (id, exercise_id);
alter table exercises add foreign key (newest_id, id) references exercise_versions (id, exercise_id);
create index assignments_exercise on assignments (exercise_version_id, assigned_at);

create table favourites (
  counselor_id uuid not null references counselors,
  exercise_id uuid not null references exercises,
  since timestamptz not null,
  primary key (counselor_id, exercise_id)
);

-- What is being written; it may be unfinished and wrong. Published, it becomes a version.
create table exercise_drafts (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  counselor_id uuid not null references counselors,
  exercise_id uuid references exercises,
  practice_wide boolean not null,
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  begun_at timestamptz not null,
  saved_at timestamptz not null
);
create index exercise_drafts_counselor on exercise_drafts (counselor_id, saved_at);
comment on column exercise_drafts.exercise_id is 'the exercise it is a new version of; null: a new one';

-- ---------------------------------------------------------------- who reads and writes them

create function caller_counselor() returns uuid
  language sql stable security definer set search_path = attune
  as $$
    select s.id from counselors s join accounts a on a.id = s.account_id where a.subject = caller()
  $$;

-- Versions that the caller's couples were given, or that the caller was given: they stay readable
-- whoever wrote the exercise.
create function given_versions() returns setof uuid
  language sql stable security definer set search_path = attune
  as $$
    select a.exercise_version_id from assignments a
     where a.couple_id in (select counseled_couples()) or a.id in (select own_assignments())
  $$;

create function given_exercises() returns setof uuid
  language sql stable security definer set search_path = attune
  as $$ select v.exercise_id from exercise_versions v where v.id in (select given_versions()) $$;

-- The versions in the caller's library that have the words, with how well they fit. Row security
-- keeps a query from the index of words, and reading the words of every row is slow; this asks the
-- index and draws the same line.
create function versions_with(asked tsquery, ranked boolean)
  returns table (version_id uuid, rank real)
  language sql stable strict security definer set search_path = attune
  as $$
    select v.id, case when ranked then ts_rank(v.words, asked) else 0 end
      from exercise_versions v join exercises e on e.newest_id = v.id
     where v.words @@ asked
       and (e.practice_id is null
            or (e.practice_id = (select caller_practice())
                and (e.counselor_id is null or e.counselor_id = (select caller_counselor()))))
  $$;

do $$
declare t text;
begin
  foreach t in array array['exercises', 'exercise_versions', 'favourites', 'exercise_drafts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_steps on %I to attune_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy the_library on exercises for select to attune_app
  using (practice_id is null
         or (practice_id = (select caller_practice())
             and (counselor_id is null or counselor_id = (select caller_counselor())))
         or id in (select given_exercises()));
create policy built_in on exercises to attune_app
  using (practice_id is null and caller() is null)
  with check (practice_id is null and caller() is null);
create policy written_here on exercises for insert to attune_app
  with check (practice_id = (select caller_practice())
              and (select caller_counselor()) is not null
              and (counselor_id is null or counselor_id = (select caller_counselor())));
create policy kept_here on exercises for update to attune_app
  using (practice_id = (select caller_practice())
         and (select caller_counselor()) is not null
         and (counselor_id is null or counselor_id = (select caller_counselor())))
  with check (practice_id = (select caller_practice())
              and (counselor_id is null or counselor_id = (select caller_counselor())));

-- The library comes before what was given: it answers for a counselor's every row, and at once.
create policy the_library on exercise_versions for select to attune_app
  using (exercise_id in (select e.id from exercises e
                          where e.practice_id is null
                             or (e.practice_id = (select caller_practice())
                                 and (e.counselor_id is null
                                      or e.counselor_id = (select caller_counselor()))))
         or id in (select given_versions()));
create policy built_in on exercise_versions for insert to attune_app
  with check (caller() is null
              and exists (select 1 from exercises e where e.id = exercise_id and e.practice_id is null));
create policy written_here on exercise_versions for insert to attune_app
  with check ((select caller_counselor()) is not null
              and exists (select 1 from exercises e
                           where e.id = exercise_id and e.practice_id = (select caller_practice())
                             and (e.counselor_id is null
                                  or e.counselor_id = (select caller_counselor()))));

create policy my_favourites on favourites to attune_app
  using (counselor_id = (select caller_counselor()))
  with check (counselor_id = (select caller_counselor()));
create policy my_drafts on exercise_drafts to attune_app
  using (counselor_id = (select caller_counselor()))
  with check (counselor_id = (select caller_counselor()) and practice_id = (select caller_practice()));

grant update (version, retired, newest_id, counselor_id) on exercises to attune_app;
grant select, insert, delete on favourites to attune_app;
grant select, insert, update, delete on exercise_drafts to attune_app;
revoke execute on function caller_counselor(), given_versions(), given_exercises(),
  versions_with(tsquery, boolean) from public;
grant execute on function caller_counselor(), given_versions(), given_exercises(),
  versions_with(tsquery, boolean) to attune_app;

-- What the whole practice has is nobody's to take away; one's own can be offered to everybody.
create function refuse_taking_away() returns trigger language plpgsql as $$
begin
  if new.counselor_id is distinct from old.counselor_id and new.counselor_id is not null then
    raise exception 'it stays offered' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger offered_stays_offered before update on exercises
  for each row execute function refuse_taking_away();
revoke execute on function refuse_taking_away() from public;
