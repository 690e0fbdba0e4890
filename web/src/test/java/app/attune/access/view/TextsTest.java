package app.attune.access.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java");

  /** Any key in quotes; and the beginning of one to which the page or bean adds the rest. */
  private static final Pattern QUOTED = Pattern.compile("['\"]([\\w.]+)['\"]");

  private static final Pattern FAMILY =
      Pattern.compile("['\"]([\\w.]+\\.)['\"]\\s*(?:\\.concat\\(|\\+)");

  /** A bundle, and how pages and beans name its texts. */
  enum Bundle {
    TEXTS("texts", "\\btext\\['([^']+)'\\]", "words\\s*\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]"),
    PRACTICE(
        "practice",
        "\\bpractice\\['([^']+)'\\]",
        "(?:Notices\\.done|\\btext)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final String file;
    private final Pattern inPages;
    private final Pattern inBeans;

    Bundle(String file, String inPages, String inBeans) {
      this.file = file;
      this.inPages = Pattern.compile(inPages);
      this.inBeans = Pattern.compile(inBeans);
    }

    Properties texts() throws IOException {
      Path path = Path.of("src/main/resources/app/attune/" + file + ".properties");
      Properties texts = new Properties();
      try (Reader reader = Files.newBufferedReader(path, UTF_8)) {
        texts.load(reader);
      }
      return texts;
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_text_that_a_page_names_exists(Bundle bundle) throws IOException {
    assertThat(named(PAGES, bundle.inPages))
        .isNotEmpty()
        .isSubsetOf(bundle.texts().stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource
  void every_text_that_a_bean_says_exists(Bundle bundle) throws IOException {
    assertThat(named(BEANS, bundle.inBeans))
        .isNotEmpty()
        .isSubsetOf(bundle.texts().stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource
  void no_text_is_left_that_nobody_reads(Bundle bundle) throws IOException {
    Set<String> named = named(PAGES, QUOTED);
    named.addAll(named(BEANS, QUOTED));
    Set<String> families = named(PAGES, FAMILY);
    families.addAll(named(BEANS, FAMILY));

    assertThat(bundle.texts().stringPropertyNames())
        .allMatch(key -> named.contains(key) || families.stream().anyMatch(key::startsWith));
  }

  @ParameterizedTest
  @EnumSource
  void every_text_can_be_filled(Bundle bundle) throws IOException {
    assertThat(bundle.texts())
        .allSatisfy((key, text) -> new MessageFormat(text.toString(), Locale.ENGLISH).toPattern());
  }

  @ParameterizedTest
  @EnumSource
  void texts_use_the_typographic_apostrophe_since_the_other_one_quotes(Bundle bundle)
      throws IOException {
    assertThat(bundle.texts())
        .allSatisfy(
            (key, text) -> {
              if (!key.toString().startsWith("date.")) {
                assertThat(text.toString()).doesNotContain("'");
              }
            });
  }

  @Test
  void no_page_lets_markup_through() throws IOException {
    for (String page : contents(PAGES)) {
      assertThat(page).doesNotContainPattern("escape\\s*=\\s*[\"'](false|#)");
    }
  }

  private static Set<String> named(Path folder, Pattern pattern) throws IOException {
    return contents(folder).stream()
        .flatMap(content -> pattern.matcher(content).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml") || file.toString().endsWith(".java"))
          .map(TextsTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
