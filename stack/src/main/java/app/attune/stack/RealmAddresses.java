package app.attune.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * The addresses that the realm keeps: a realm is imported once, but the application and the mail
 * catcher may have other ports the next time.
 *
 * @param publicUrl where people find the application
 * @param smtpPort where the mail server listens
 */
record RealmAddresses(String publicUrl, int smtpPort) {
  private static final List<String> URL_COLUMNS =
      List.of(
          "client.root_url",
          "client.base_url",
          "client_attributes.value",
          "redirect_uris.value",
          "web_origins.value");

  static RealmAddresses parse(String text) {
    String[] parts = text.trim().split(" ", 2);
    return new RealmAddresses(parts[0], Integer.parseInt(parts[1]));
  }

  String text() {
    return publicUrl + " " + smtpPort;
  }

  /** The values of the placeholders in the realm files. */
  Map<String, String> realmValues() {
    return Map.of(
        "ATTUNE_PUBLIC_URL",
        publicUrl,
        "ATTUNE_OIDC_CLIENT_SECRET",
        Secrets.DEMO,
        "ATTUNE_SMTP_HOST",
        "127.0.0.1",
        "ATTUNE_SMTP_PORT",
        String.valueOf(smtpPort),
        // the sample's counselors have no device for a second factor
        "ATTUNE_STAFF_SECOND_FACTOR",
        "DISABLED");
  }

  /**
   * Replaces the addresses of before in the database of a Keycloak that is not running. Its
   * administration interface could do the same, but only after the start, and slower.
   */
  void replace(RealmAddresses before, Postgres postgres) {
    try (Connection connection =
        DriverManager.getConnection(postgres.url("keycloak"), "keycloak", postgres.password())) {
      for (String name : URL_COLUMNS) {
        String[] part = name.split("\\.", 2);
        String sql =
            "update %1$s set %2$s = replace(%2$s, ?, ?) where %2$s like ? || '%%'"
                .formatted(part[0], part[1]);
        try (PreparedStatement update = connection.prepareStatement(sql)) {
          update.setString(1, before.publicUrl);
          update.setString(2, publicUrl);
          update.setString(3, before.publicUrl);
          update.executeUpdate();
        }
      }
      try (PreparedStatement update =
          connection.prepareStatement(
              "update realm_smtp_config set value = ? where name = 'port'")) {
        update.setString(1, String.valueOf(smtpPort));
        update.executeUpdate();
      }
    } catch (SQLException e) {
      throw new StackException(e, Text.REALM_NOT_MOVED, e.getMessage());
    }
  }
}
