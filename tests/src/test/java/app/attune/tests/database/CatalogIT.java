package app.attune.tests.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the schema is laid out after its migrations ran from nothing. */
class CatalogIT {
  @Test
  void every_migration_ran() throws SQLException {
    assertThat(texts("select distinct success::text from attune.flyway_schema_history"))
        .containsExactly("true");
  }

  @Test
  void every_table_that_a_couple_owns_rows_of_has_row_security_forced() throws SQLException {
    String owned =
        """
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'attune' and c.relkind in ('r', 'p')
           and (c.relname in ('couples', 'keysets')
                or exists (select 1 from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'couple_id'
                              and not a.attisdropped))
        """;

    assertThat(texts(owned)).hasSizeGreaterThan(8);
    assertThat(texts(owned + " and not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
  }

  @Test
  void every_table_that_a_counselor_owns_rows_of_has_row_security_forced() throws SQLException {
    String owned =
        """
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'attune' and c.relkind in ('r', 'p')
           and exists (select 1 from pg_attribute a
                        where a.attrelid = c.oid and a.attname = 'counselor_id'
                          and not a.attisdropped)
        """;

    assertThat(texts(owned)).contains("exercises", "exercise_drafts", "favourites");
    assertThat(texts(owned + " and not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
  }

  @Test
  void the_runtime_role_has_no_power_of_its_own() throws SQLException {
    assertThat(
            texts(
                """
                select rolname from pg_roles
                 where rolname in ('attune_app', 'attune_owner')
                   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """))
        .isEmpty();
    assertThat(
            texts(
                """
                select m.roleid::regrole::text from pg_auth_members m
                 where m.member = 'attune_app'::regrole
                """))
        .isEmpty();
  }

  @Test
  void the_runtime_role_owns_nothing() throws SQLException {
    assertThat(
            texts(
                """
                select relname::text from pg_class where relowner = 'attune_app'::regrole
                union select proname::text from pg_proc where proowner = 'attune_app'::regrole
                union select nspname::text from pg_namespace where nspowner = 'attune_app'::regrole
                union select datname::text from pg_database where datdba = 'attune_app'::regrole
                """))
        .isEmpty();
  }

  @Test
  void the_runtime_role_makes_nothing() throws SQLException {
    assertThat(
            texts(
                """
                select nspname::text from pg_namespace
                 where has_schema_privilege('attune_app', oid, 'CREATE')
                """))
        .isEmpty();
    assertThat(
            texts(
                """
                select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'attune' and c.relkind in ('r', 'p')
                   and (has_table_privilege('attune_app', c.oid, 'TRUNCATE')
                        or has_table_privilege('attune_app', c.oid, 'TRIGGER')
                        or has_table_privilege('attune_app', c.oid, 'REFERENCES'))
                """))
        .isEmpty();
  }

  @Test
  void no_function_can_be_called_by_everyone() throws SQLException {
    assertThat(
            texts(
                """
                select p.proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname = 'attune'
                   and (p.proacl is null
                        or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))
                """))
        .isEmpty();
  }

  @Test
  void every_function_with_its_owners_rights_has_a_fixed_search_path() throws SQLException {
    assertThat(
            texts(
                """
                select p.proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname = 'attune' and p.prosecdef
                   and not coalesce(p.proconfig::text like '%search_path%', false)
                """))
        .isEmpty();
  }

  private static List<String> texts(String sql) throws SQLException {
    try (Database owner = Database.asOwner()) {
      return owner.texts(sql);
    }
  }
}
