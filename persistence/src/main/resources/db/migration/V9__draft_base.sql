-- The next version of an exercise is written over days; meanwhile a colleague may publish another.
-- A draft knows the version it began with, so that none is replaced unseen.

set local search_path to attune;

alter table exercise_drafts add column base_id uuid;
comment on column exercise_drafts.base_id is 'the version it began with; null: a new exercise';
update exercise_drafts d set base_id =
  (select v.id from exercise_versions v where v.exercise_id = d.exercise_id
    order by (v.published_at <= d.begun_at) desc, v.number desc limit 1);
alter table exercise_drafts
  add foreign key (base_id, exercise_id) references exercise_versions (id, exercise_id),
  add check ((base_id is null) = (exercise_id is null));
create index exercise_drafts_base on exercise_drafts (base_id);
