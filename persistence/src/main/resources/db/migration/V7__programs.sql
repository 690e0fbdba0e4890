-- Programs: exercises in an order, each with the rule by which it opens. Built in, a practice's or a
-- counselor's own, as exercises are, and versioned and drafted as they are.

set local search_path to attune;

create table programs (
  id uuid primary key,
  version bigint not null,
  practice_id uuid references practices,
  counselor_id uuid references counselors,
  key varchar(80) not null,
  retired boolean not null default false,
  newest_id uuid,
  unique nulls not distinct (practice_id, key)
);
comment on column programs.practice_id is 'null: built in, for every practice';
comment on column programs.counselor_id is 'null: for the whole practice';
comment on column programs.newest_id is 'its newest published version';

create table program_versions (
  id uuid primary key,
  program_id uuid not null references programs,
  number int not null check (number > 0),
  title varchar(200) not null,
  purpose varchar(500) not null,
  rationale varchar(5000) not null,
  published_at timestamptz not null,
  unique (program_id, number),
  unique (id, program_id)
);
alter table programs add foreign key (newest_id, id) references program_versions (id, program_id);

-- A step names an exercise, not a version: a couple that begins gets the newest of that day.
create table program_steps (
  id uuid primary key,
  program_version_id uuid not null references program_versions,
  position int not null check (position between 1 and 40),
  exercise_id uuid not null references exercises,
  delivery varchar(30) not null
    check (delivery in ('AT_ONCE', 'AFTER_COMPLETION', 'AFTER_COMPLETION_PLUS_DAYS', 'EVERY_DAYS')),
  days int not null,
  open_days int not null check (open_days between 1 and 90),
  reveal_rule varchar(20) not null
    check (reveal_rule in ('WHEN_BOTH_DONE', 'HOLD_FOR_SESSION', 'NONE')),
  why_note varchar(2000) not null,
  reason varchar(1000) not null,
  unique (program_version_id, position),
  check (position > 1 or delivery = 'AT_ONCE'),
  check (case when delivery in ('AFTER_COMPLETION_PLUS_DAYS', 'EVERY_DAYS')
              then days between 1 and 90 else days = 0 end)
);
comment on column program_steps.reason is 'for counselors: why it stands at this place';
create index program_steps_exercise on program_steps (exercise_id);

-- What is being written; it may be unfinished and wrong. Published, it becomes a version.
create table program_drafts (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  counselor_id uuid not null references counselors,
  program_id uuid references programs,
  base_id uuid,
  practice_wide boolean not null,
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  foreign key (base_id, program_id) references program_versions (id, program_id),
  check ((base_id is null) = (program_id is null))
);
create index program_drafts_base on program_drafts (base_id);
create index program_drafts_counselor on program_drafts (counselor_id, saved_at);
comment on column program_drafts.program_id is 'the program it is a new version of; null: a new one';
comment on column program_drafts.base_id is 'the version it goes on from; null: of a new program';

do $$
declare t text;
begin
  foreach t in array array['programs', 'program_versions', 'program_steps', 'program_drafts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_steps on %I to attune_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy the_shelf on programs for select to attune_app
  using (practice_id is null
         or (practice_id = (select caller_practice())
             and (select caller_counselor()) is not null
             and (counselor_id is null or counselor_id = (select caller_counselor()))));
create policy built_in on programs to attune_app
  using (practice_id is null and caller() is null)
  with check (practice_id is null and caller() is null);
create policy written_here on programs for insert to attune_app
  with check (practice_id = (select caller_practice())
              and (select caller_counselor()) is not null
              and (counselor_id is null or counselor_id = (select caller_counselor())));
create policy kept_here on programs for update to attune_app
  using (practice_id = (select caller_practice())
         and (select caller_counselor()) is not null
         and (counselor_id is null or counselor_id = (select caller_counselor())))
  with check (practice_id = (select caller_practice())
              and (counselor_id is null or counselor_id = (select caller_counselor())));

-- Who sees a program sees its versions and their steps: whatever opens a program opens them too.
create policy the_shelf on program_versions for select to attune_app
  using (program_id in (select p.id from programs p));
create policy the_shelf on program_steps for select to attune_app
  using (program_version_id in (select v.id from program_versions v));

create policy built_in on program_versions for insert to attune_app
  with check (caller() is null
              and exists (select 1 from programs p where p.id = program_id and p.practice_id is null));
create policy written_here on program_versions for insert to attune_app
  with check ((select caller_counselor()) is not null
              and exists (select 1 from programs p
                           where p.id = program_id and p.practice_id = (select caller_practice())
                             and (p.counselor_id is null
                                  or p.counselor_id = (select caller_counselor()))));

-- Steps are laid down before their version is offered; a version that was offered gets no more.
create policy built_in on program_steps for insert to attune_app
  with check (caller() is null
              and exists (select 1 from program_versions v join programs p on p.id = v.program_id
                            left join program_versions n on n.id = p.newest_id
                           where v.id = program_version_id and p.practice_id is null
                             and v.number > coalesce(n.number, 0)));
create policy written_here on program_steps for insert to attune_app
  with check ((select caller_counselor()) is not null
              and exercise_id in (select e.id from exercises e)
              and exists (select 1 from program_versions v join programs p on p.id = v.program_id
                            left join program_versions n on n.id = p.newest_id
                           where v.id = program_version_id
                             and p.practice_id = (select caller_practice())
                             and (p.counselor_id is null
                                  or p.counselor_id = (select caller_counselor()))
                             and v.number > coalesce(n.number, 0)));

create policy my_drafts on program_drafts to attune_app
  using (counselor_id = (select caller_counselor()))
  with check (counselor_id = (select caller_counselor()) and practice_id = (select caller_practice()));

grant select, insert on programs, program_versions, program_steps to attune_app;
grant update (version, retired, newest_id, counselor_id) on programs to attune_app;
grant select, insert, update, delete on program_drafts to attune_app;

create trigger offered_stays_offered before update on programs
  for each row execute function refuse_taking_away();
