package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.access.boundary.Accounts;
import app.attune.access.boundary.SignedIn;
import app.attune.access.boundary.SignedIn.Home;
import app.attune.tests.world.Pair;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class AccountsIT extends InTheServer {
  @Inject private Accounts accounts;

  @Test
  void someone_of_no_practice_is_unknown() {
    SignedIn signedIn = world.stranger("client").call(accounts::signedIn);

    assertThat(signedIn).isEqualTo(new SignedIn(null, "", Home.UNKNOWN));
  }

  @Test
  void an_owner_who_counsels_nobody_begins_at_the_practice() {
    SignedIn signedIn = world.practice().owner().call(accounts::signedIn);

    assertThat(signedIn.home()).isEqualTo(Home.PRACTICE);
    assertThat(signedIn.displayName()).isEqualTo("Olivia Brandt");
    assertThat(signedIn.accountId()).isNotNull();
  }

  @Test
  void a_counselor_begins_at_the_caseload() {
    SignedIn signedIn = world.practice().counselor().call(accounts::signedIn);

    assertThat(signedIn.home()).isEqualTo(Home.CASELOAD);
    assertThat(signedIn.displayName()).isEqualTo("Dana Whitaker");
  }

  @Test
  void a_partner_begins_at_the_portal_and_is_called_by_the_first_name() {
    Pair pair = world.pair();

    assertThat(pair.first().call(accounts::signedIn).home()).isEqualTo(Home.PORTAL);
    assertThat(pair.first().call(accounts::signedIn).displayName()).isEqualTo("Maya");
    assertThat(pair.second().call(accounts::signedIn).displayName()).isEqualTo("Jonas");
  }
}
