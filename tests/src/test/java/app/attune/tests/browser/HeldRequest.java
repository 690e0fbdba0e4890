package app.attune.tests.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The next request for an address, on its way until the test lets it arrive; later ones pass. */
final class HeldRequest {
  private final Page page;
  private final List<Runnable> held = new ArrayList<>();

  HeldRequest(Page page, String address) {
    this.page = page;
    // the route stays: taking the last one away lets go of what is held
    page.route(
        address,
        request -> {
          if (held.isEmpty()) {
            held.add(request::resume);
          } else {
            request.resume();
          }
        });
  }

  void awaitLeaving() {
    page.waitForCondition(() -> !held.isEmpty());
  }

  void arrive() {
    held.forEach(Runnable::run);
  }
}
