package app.attune.stack;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the schema to the version that the application expects. */
final class Migrations {
  private Migrations() {}

  /** Migrates as the owner and answers the version reached. */
  static String apply(Postgres postgres) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(postgres.url(), postgres.owner(), postgres.password())
            .locations("classpath:db/migration")
            .defaultSchema("attune")
            // what matters is said as progress
            .loggers("slf4j")
            .load();
    flyway.migrate();
    MigrationInfo current = flyway.info().current();
    return current == null ? "0" : String.valueOf(current.getVersion());
  }
}
