package app.attune.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesST {
  @RegisterExtension final Visits visits = new Visits();

  @ParameterizedTest
  @EnumSource(Places.class)
  void a_page_cannot_be_framed_sniffed_kept_or_made_to_run_foreign_scripts(Places place) {
    Page page = place.open(visits, Screen.DESKTOP);
    Response answer = Objects.requireNonNull(page.reload());
    Map<String, String> headers = answer.allHeaders();

    assertThat(headers)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "no-referrer")
        .containsKey("permissions-policy");
    assertThat(headers.get("cache-control")).contains("no-store");
    String policy = Objects.requireNonNull(headers.get("content-security-policy"));
    assertThat(policy).contains("frame-ancestors 'none'").contains("object-src 'none'");
    assertThat(Arrays.stream(policy.split(";")).map(String::strip))
        .filteredOn(directive -> directive.startsWith("script-src"))
        .hasSize(1)
        .allSatisfy(scripts -> assertThat(scripts).doesNotContain("unsafe", "http:", "*"));
  }
}
