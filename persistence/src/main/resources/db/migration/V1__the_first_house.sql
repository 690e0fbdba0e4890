-- The schema of Attune. Run by the owner role; the application uses the runtime role attune_app.
-- Every table that a couple owns has row-level security forced: the caller of a transaction is the
-- setting attune.account (the token's sub), and after a transaction it is an empty string.

create schema if not exists attune;
set local search_path to attune;
grant usage on schema attune to attune_app;

-- ---------------------------------------------------------------- access, practice

create table practices (
  id uuid primary key,
  version bigint not null,
  name varchar(100) not null,
  zone varchar(64) not null,
  reveal_hour time not null,
  emergency_number varchar(30) not null,
  crisis_contacts jsonb not null,
  founded_at timestamptz not null
);

create table accounts (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  subject varchar(255) not null unique,
  display_name varchar(100) not null,
  created_at timestamptz not null
);

create table counselors (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  account_id uuid not null unique references accounts,
  name varchar(100) not null,
  credentials varchar(100) not null,
  email varchar(254) not null
);
create index counselors_practice on counselors (practice_id);

-- A keyset seals the text of one partner, one couple or one practice's access log. It is wrapped by
-- a master key that the database never holds; destroying a row erases what it sealed everywhere.
create table keysets (
  id uuid primary key,
  owner_kind varchar(20) not null check (owner_kind in ('PARTNER', 'COUPLE', 'ACCESS_LOG')),
  owner_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  unique (owner_kind, owner_id)
);

create table access_log (
  practice_id uuid not null references practices,
  number bigint not null,
  at timestamptz not null,
  actor varchar(255) not null,
  action varchar(40) not null,
  couple_id uuid,
  target_id uuid,
  link bytea not null,
  primary key (practice_id, number)
);
create index access_log_couple on access_log (couple_id, at);

-- ---------------------------------------------------------------- couple

create table couples (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  counselor_id uuid not null references counselors,
  status varchar(20) not null check (status in ('INVITED', 'ACTIVE', 'PAUSED', 'SEPARATED', 'CLOSED')),
  held_since timestamptz,
  created_at timestamptz not null
);
create index couples_counselor on couples (counselor_id);

create table partners (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  position smallint not null check (position in (1, 2)),
  account_id uuid unique references accounts,
  first_name varchar(100) not null,
  email varchar(254) not null,
  invitation_hash bytea unique,
  invited_at timestamptz not null,
  invitation_ends timestamptz not null,
  joined_at timestamptz,
  unique (couple_id, position)
);

-- ---------------------------------------------------------------- exercise

create table exercises (
  id uuid primary key,
  version bigint not null,
  practice_id uuid references practices,
  key varchar(80) not null,
  retired boolean not null default false,
  unique nulls not distinct (practice_id, key)
);
comment on column exercises.practice_id is 'null: built in, for every practice';

create table exercise_versions (
  id uuid primary key,
  exercise_id uuid not null references exercises,
  number int not null check (number > 0),
  title varchar(200) not null,
  area varchar(40) not null,
  outcomes jsonb not null check (jsonb_typeof(outcomes) = 'array'),
  purpose varchar(500) not null,
  rationale text not null,
  instructions text not null,
  closing varchar(500) not null,
  talking_point varchar(500) not null,
  minutes int not null check (minutes between 1 and 240),
  cadence varchar(20) not null,
  mode varchar(30) not null,
  prompts jsonb not null check (jsonb_typeof(prompts) = 'array'),
  published_at timestamptz not null,
  unique (exercise_id, number)
);

-- ---------------------------------------------------------------- assignment

create table assignments (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  exercise_version_id uuid not null references exercise_versions,
  token uuid not null unique,
  opens date not null,
  due date not null,
  why_sealed bytea,
  reveal_rule varchar(20) not null check (reveal_rule in ('WHEN_BOTH_DONE', 'HOLD_FOR_SESSION', 'NONE')),
  set_aside_at timestamptz,
  assigned_at timestamptz not null,
  check (due >= opens)
);
create index assignments_couple on assignments (couple_id, opens);

create table tasks (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  assignment_id uuid not null references assignments,
  partner_id uuid not null references partners,
  occurrence int not null,
  opens date not null,
  due date not null,
  status varchar(20) not null check (status in
    ('SCHEDULED', 'OPEN', 'STARTED', 'SUBMITTED', 'REVIEWED', 'WITHDRAWN')),
  started_at timestamptz,
  submitted_at timestamptz,
  reviewed_at timestamptz,
  reveal_read_at timestamptz,
  unique (assignment_id, partner_id, occurrence)
);
create index tasks_couple on tasks (couple_id, due);
create index tasks_partner on tasks (partner_id, status, due);

-- ---------------------------------------------------------------- response

create table responses (
  id uuid primary key,
  version bigint not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  task_id uuid not null unique references tasks,
  partner_id uuid not null references partners,
  helpful smallint check (helpful between 1 and 10),
  difficulty smallint check (difficulty between 1 and 10),
  barriers jsonb not null default '[]' check (jsonb_typeof(barriers) = 'array'),
  saved_at timestamptz not null,
  submitted_at timestamptz
);
create index responses_partner on responses (partner_id, submitted_at);

create table answers (
  id uuid primary key,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  response_id uuid not null references responses on delete cascade,
  partner_id uuid not null references partners,
  assignment_id uuid not null references assignments,
  occurrence int not null,
  prompt_key varchar(80) not null,
  disclosure varchar(30) not null check (disclosure in ('COUNSELOR_ONLY', 'SHARED_WHEN_BOTH_DONE')),
  sealed_value bytea not null,
  revision bigint not null,
  saved_at timestamptz not null,
  released_at timestamptz,
  taken_back_at timestamptz,
  unique (response_id, prompt_key)
);
create index answers_occurrence on answers (assignment_id, occurrence);
comment on column answers.released_at is
  'from this instant the other partner may read it; set only by attune.release';

-- When both have finished: the moment both may read. A partner sees the row only from then on.
create table reveals (
  assignment_id uuid not null references assignments,
  occurrence int not null,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  opens_at timestamptz not null,
  primary key (assignment_id, occurrence)
);

-- ---------------------------------------------------------------- report, mail

create table issued_reports (
  id uuid primary key,
  practice_id uuid not null references practices,
  couple_id uuid not null references couples,
  token uuid not null unique,
  year int not null,
  number int not null,
  kind varchar(20) not null check (kind in ('PROGRESS', 'SESSION')),
  audience varchar(20) not null check (audience in ('COUNSELOR', 'COUPLE', 'FIRST', 'SECOND')),
  period_from date not null,
  period_to date not null,
  issued_at timestamptz not null,
  pages int not null,
  size int not null,
  sha256 bytea not null check (length(sha256) = 32),
  sealed_file bytea not null,
  unique (practice_id, year, number)
);
create index issued_reports_couple on issued_reports (couple_id, issued_at);

create table outbox (
  id uuid primary key,
  practice_id uuid not null references practices,
  couple_id uuid references couples,
  recipient varchar(254) not null,
  kind varchar(30) not null,
  task_id uuid references tasks,
  link varchar(500) not null,
  created_at timestamptz not null,
  not_before timestamptz not null,
  attempts int not null default 0,
  settled_at timestamptz,
  outcome varchar(20) check (outcome in ('SENT', 'NOT_NEEDED', 'GIVEN_UP'))
);
create index outbox_waiting on outbox (not_before) where settled_at is null;

-- ---------------------------------------------------------------- who is asking

create function caller() returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('attune.account', true), '') $$;

-- The next three look behind the policies, so that a policy does not call itself.
create function caller_practice() returns uuid
  language sql stable security definer set search_path = attune
  as $$ select practice_id from accounts where subject = caller() $$;

create function caller_partners() returns setof uuid
  language sql stable security definer set search_path = attune
  as $$ select p.id from partners p join accounts a on a.id = p.account_id where a.subject = caller() $$;

create function counseled_couples() returns setof uuid
  language sql stable security definer set search_path = attune
  as $$
    select c.id from couples c
      join counselors s on s.id = c.counselor_id
      join accounts a on a.id = s.account_id
     where a.subject = caller()
  $$;

create function own_couples() returns setof uuid
  language sql stable security definer set search_path = attune
  as $$
    select p.couple_id from partners p join accounts a on a.id = p.account_id where a.subject = caller()
  $$;

create function own_assignments() returns setof uuid
  language sql stable security definer set search_path = attune
  as $$
    select t.assignment_id from tasks t where t.partner_id in (select caller_partners())
  $$;

-- ---------------------------------------------------------------- narrow steps behind the policies

-- Both partners' shared answers of one occurrence open at one instant, if every partner who was
-- given it has submitted, the couple is not held and the rule allows it. A counselor may open it
-- at once, whatever the rule. Returns whether it is now released.
create function release(the_assignment uuid, the_occurrence int, at timestamptz, by_counselor boolean)
  returns boolean language plpgsql security definer set search_path = attune as $$
declare
  a record;
begin
  select s.*, c.held_since into a from assignments s join couples c on c.id = s.couple_id
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
  end if;
  if a.reveal_rule = 'NONE' or a.held_since is not null or a.set_aside_at is not null then
    return false;
  end if;
  if (select count(*) from tasks t where t.assignment_id = the_assignment
        and t.occurrence = the_occurrence and t.status in ('SUBMITTED', 'REVIEWED')) < 2 then
    return false;
  end if;
  -- Nobody but a counselor chooses the moment: it is a reveal hour after both were done. On a day
  -- whose clock skips that hour it comes up to an hour later.
  if not by_counselor and (
    at <= (select max(t.submitted_at) from tasks t
            where t.assignment_id = the_assignment and t.occurrence = the_occurrence)
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

-- A safety hold stops what has not opened yet; what both have read already stays, since its going
-- would tell them.
create function stop_reveals(the_couple uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = attune as $$
begin
  if the_couple not in (select counseled_couples()) then return; end if;
  update answers set released_at = null where couple_id = the_couple and released_at > at;
  delete from reveals where couple_id = the_couple and opens_at > at;
end $$;

-- Ties the caller's account to the partner an invitation was made for. Returns the couple, or
-- nothing when the code is unknown, used or ended, or the caller is a partner already.
create function accept_invitation(code_hash bytea, new_account uuid, at timestamptz) returns uuid
  language plpgsql security definer set search_path = attune as $$
declare
  p record;
  the_account uuid;
begin
  if caller() is null then return null; end if;
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

-- What is submitted is final: its text, who may read it, and the response itself.
create function refuse_change_after_submit() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  if exists (select 1 from responses r where r.id = old.response_id and r.submitted_at is not null)
     and (new.sealed_value is distinct from old.sealed_value
          or new.prompt_key is distinct from old.prompt_key
          or new.disclosure is distinct from old.disclosure
          or new.response_id is distinct from old.response_id) then
    raise exception 'a submitted answer is final' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger answers_are_final before update on answers
  for each row execute function refuse_change_after_submit();

create function refuse_answers_after_submit() returns trigger language plpgsql
  security definer set search_path = attune as $$
begin
  if exists (select 1 from responses r
              where r.id = coalesce(new.response_id, old.response_id) and r.submitted_at is not null) then
    raise exception 'a submitted response is final' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger no_answers_after_submit before insert or delete on answers
  for each row execute function refuse_answers_after_submit();

create function refuse_response_change_after_submit() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null and new is distinct from old then
    raise exception 'a submitted response is final' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger responses_are_final before update or delete on responses
  for each row execute function refuse_response_change_after_submit();

-- ---------------------------------------------------------------- row-level security

do $$
declare t text;
begin
  foreach t in array array['couples', 'partners', 'keysets', 'assignments', 'tasks', 'responses',
                           'answers', 'reveals', 'issued_reports', 'outbox', 'access_log'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_steps on %I to attune_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy counselors_couple on couples to attune_app
  using (id in (select counseled_couples()))
  with check (counselor_id in (select s.id from counselors s join accounts a on a.id = s.account_id
                                where a.subject = caller()));
create policy own_couple on couples for select to attune_app using (id in (select own_couples()));

create policy counselors_couple on partners to attune_app
  using (couple_id in (select counseled_couples()))
  with check (couple_id in (select counseled_couples()));
create policy own_couple on partners for select to attune_app
  using (couple_id in (select own_couples()));

create policy partners_key on keysets to attune_app
  using (owner_kind = 'PARTNER' and exists (select 1 from partners p where p.id = owner_id))
  with check (owner_kind = 'PARTNER' and exists (select 1 from partners p where p.id = owner_id));
create policy couples_key on keysets to attune_app
  using (owner_kind = 'COUPLE' and exists (select 1 from couples c where c.id = owner_id))
  with check (owner_kind = 'COUPLE' and exists (select 1 from couples c where c.id = owner_id));
create policy practices_log_key on keysets to attune_app
  using (owner_kind = 'ACCESS_LOG' and owner_id = (select caller_practice()))
  with check (owner_kind = 'ACCESS_LOG' and owner_id = (select caller_practice()));

create policy counselors_couple on assignments to attune_app
  using (couple_id in (select counseled_couples()))
  with check (couple_id in (select counseled_couples()));
create policy given_to_me on assignments for select to attune_app
  using (id in (select own_assignments()));

create policy counselors_couple on tasks to attune_app
  using (couple_id in (select counseled_couples()))
  with check (couple_id in (select counseled_couples()));
create policy my_task_read on tasks for select to attune_app
  using (partner_id in (select caller_partners()));
create policy my_task_done on tasks for update to attune_app
  using (partner_id in (select caller_partners()))
  with check (partner_id in (select caller_partners()));

-- A draft is its author's alone.
create policy counselor_reads_sent on responses for select to attune_app
  using (submitted_at is not null and couple_id in (select counseled_couples()));
create policy my_response on responses to attune_app
  using (partner_id in (select caller_partners()))
  with check (partner_id in (select caller_partners())
              and exists (select 1 from tasks t where t.id = task_id and t.partner_id = responses.partner_id));

create policy counselor_reads_sent on answers for select to attune_app
  using (couple_id in (select counseled_couples())
         and exists (select 1 from responses r where r.id = response_id and r.submitted_at is not null));
create policy my_answer on answers to attune_app
  using (partner_id in (select caller_partners()))
  with check (partner_id in (select caller_partners())
              and exists (select 1 from responses r
                           where r.id = response_id and r.partner_id = answers.partner_id));
create policy released_to_the_other on answers for select to attune_app
  using (released_at <= now() and taken_back_at is null
         and disclosure = 'SHARED_WHEN_BOTH_DONE'
         and couple_id in (select own_couples()));

create policy counselors_couple on reveals for select to attune_app
  using (couple_id in (select counseled_couples()));
create policy opened_to_us on reveals for select to attune_app
  using (opens_at <= now() and assignment_id in (select own_assignments()));

create policy counselors_couple on issued_reports to attune_app
  using (couple_id in (select counseled_couples()))
  with check (couple_id in (select counseled_couples()));

create policy anyone_queues on outbox for insert to attune_app
  with check (practice_id = (select caller_practice()));
create policy the_postman on outbox to attune_app
  using (caller() = 'system:mail') with check (caller() = 'system:mail');

create policy on_record on access_log for insert to attune_app
  with check (practice_id = (select caller_practice()) and actor = caller());
create policy own_line on access_log for select to attune_app
  using (practice_id = (select caller_practice()) and actor = caller());
create policy counselors_couple on access_log for select to attune_app
  using (couple_id in (select counseled_couples()));
create policy the_verifier on access_log for select to attune_app using (caller() = 'system:log');
create policy verifiers_key on keysets for select to attune_app
  using (owner_kind = 'ACCESS_LOG' and caller() = 'system:log');

-- Every line is linked to the one before, also to one that its writer may not read.
create function last_line(the_practice uuid, out number bigint, out link bytea)
  language sql stable security definer set search_path = attune
  as $$
    select l.number, l.link from access_log l
     where l.practice_id = the_practice and the_practice = caller_practice()
     order by l.number desc limit 1
  $$;

-- Reports are numbered per practice and year; the caller sees only their own couples' reports.
create function next_report_number(the_practice uuid, the_year int) returns int
  language sql stable security definer set search_path = attune
  as $$
    select coalesce(max(number), 0) + 1 from issued_reports
     where practice_id = the_practice and year = the_year and the_practice = caller_practice()
  $$;

-- A scheduled task opens on its first day in the practice's zone.
create function open_due_tasks(at timestamptz) returns int
  language sql security definer set search_path = attune
  as $$
    with opened as (
      update tasks t set status = 'OPEN', version = t.version + 1
        from practices p
       where p.id = t.practice_id and t.status = 'SCHEDULED' and t.opens <= (at at time zone p.zone)::date
      returning 1)
    select count(*)::int from opened
  $$;

-- Whether a queued mail is still wanted; the postman sees no task itself.
create function mail_is_wanted(the_task uuid) returns boolean
  language sql stable security definer set search_path = attune
  as $$
    select caller() = 'system:mail' and exists (
      select 1 from tasks t join couples c on c.id = t.couple_id
        join assignments a on a.id = t.assignment_id
       where t.id = the_task and t.status in ('OPEN', 'STARTED')
         and c.status = 'ACTIVE' and a.set_aside_at is null)
  $$;

-- ---------------------------------------------------------------- what the runtime role may do

grant select, insert, update on practices, accounts, counselors to attune_app;
grant select, insert, update on couples, partners, assignments, tasks to attune_app;
grant select, insert on exercises, exercise_versions, keysets, access_log, issued_reports to attune_app;
grant select, insert, update, delete on responses to attune_app;
grant select, insert, delete on answers to attune_app;
grant update (disclosure, sealed_value, revision, saved_at, taken_back_at) on answers to attune_app;
grant select on reveals to attune_app;
grant select, insert on outbox to attune_app;
grant update (attempts, not_before, settled_at, outcome) on outbox to attune_app;
revoke execute on all functions in schema attune from public;
grant execute on all functions in schema attune to attune_app;
