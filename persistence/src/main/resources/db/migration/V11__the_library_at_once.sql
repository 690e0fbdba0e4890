-- Thousands of exercises, searched and counted at once.

set local search_path to attune;

-- A search weighs the words of every version that it finds. Words out of line are fetched and
-- unpacked one by one; from now on the long texts go out of line before them.
alter table exercise_versions alter column words set storage main;
update exercise_versions set title = title; -- lays the words anew

-- The caller's library: its exercises with their newest versions, or those of them that have the
-- words, with how well they fit. Row security would keep a search from the index of words, and ask
-- of every row whether a couple was given it; this draws the library's line itself, the same as the
-- policy. What is found is weighed before it is sorted out: words are too much to carry along.
create function library_rows(asked tsquery, ranked boolean)
  returns table (exercise_id uuid, version_id uuid, title varchar, area varchar, outcomes jsonb,
                 minutes int, mode varchar, whose text, rank real)
  language plpgsql stable security definer
  set search_path = attune
  as $$
declare
  the_practice uuid := caller_practice();
  the_counselor uuid := caller_counselor();
begin
  if the_counselor is null then return; end if;
  return query
    with fitting as materialized (
      select v.id, v.title, v.area, v.outcomes, v.minutes, v.mode,
             case when ranked then ts_rank(v.words, asked) end as rank
        from exercise_versions v where asked is null or v.words @@ asked)
    select e.id, v.id, v.title, v.area, v.outcomes, v.minutes, v.mode,
           case when e.practice_id is null then 'BUILT_IN'
                when e.counselor_id is null then 'PRACTICE'
                else 'OWN' end,
           v.rank
      from exercises e join fitting v on v.id = e.newest_id
     where not e.retired
       and (e.practice_id is null
            or (e.practice_id = the_practice
                and (e.counselor_id is null or e.counselor_id = the_counselor)));
end $$;
revoke execute on function library_rows(tsquery, boolean) from public;
grant execute on function library_rows(tsquery, boolean) to attune_app;
drop function versions_with(tsquery, boolean);
