package app.attune.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.stack.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page may contain. */
class PagesTest {
  /** Text of people is never taken for HTML, and nothing is loaded from elsewhere. */
  private static final List<Pattern> BANNED =
      List.of(
          Pattern.compile("escape\\s*=\\s*\"false\""),
          Pattern.compile("<f:ajax\\b"),
          Pattern.compile("\\b(src|href)\\s*=\\s*\"(https?:)?//"));

  @Test
  void no_page_contains_what_is_banned() throws IOException {
    Path pages = Project.here().root().resolve("web/src/main/webapp");
    try (Stream<Path> files = Files.walk(pages)) {
      List<Path> all = files.filter(file -> file.toString().matches(".*\\.x?html")).toList();

      assertThat(all).hasSizeGreaterThan(20);
      assertThat(all).noneMatch(file -> isBanned(text(file)));
    }
  }

  @Test
  void planted_violations_are_found() {
    assertThat(isBanned("<h:outputText value=\"#{row.text()}\" escape=\"false\"/>")).isTrue();
    assertThat(isBanned("<h:inputText><f:ajax event=\"keyup\"/></h:inputText>")).isTrue();
    assertThat(isBanned("<script src=\"https://cdn.example.org/x.js\"></script>")).isTrue();
    assertThat(isBanned("<link href=\"//cdn.example.org/x.css\"/>")).isTrue();
    assertThat(isBanned("<a href=\"/portal/today.xhtml\">Today</a>")).isFalse();
  }

  private static boolean isBanned(String page) {
    return BANNED.stream().anyMatch(pattern -> pattern.matcher(page).find());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
