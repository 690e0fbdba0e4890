package app.attune.access.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Path BUNDLE = Path.of("src/main/resources/app/attune/texts.properties");
  private static final Pattern NAMED = Pattern.compile("\\btext\\['([^']+)'\\]");
  private static final Pattern SAID = Pattern.compile("words\\s*\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @Test
  void every_text_that_a_page_names_exists() throws IOException {
    assertThat(named(Path.of("src/main/webapp"), NAMED)).isSubsetOf(texts().stringPropertyNames());
  }

  @Test
  void every_text_that_a_bean_says_exists() throws IOException {
    assertThat(named(Path.of("src/main/java"), SAID)).isSubsetOf(texts().stringPropertyNames());
  }

  @Test
  void every_text_can_be_filled() throws IOException {
    assertThat(texts())
        .allSatisfy((key, text) -> new MessageFormat(text.toString(), Locale.ENGLISH).toPattern());
  }

  @Test
  void texts_use_the_typographic_apostrophe_since_the_other_one_quotes() throws IOException {
    assertThat(texts()).allSatisfy((key, text) -> assertThat(text.toString()).doesNotContain("'"));
  }

  @Test
  void no_page_lets_markup_through() throws IOException {
    for (String page : contents(Path.of("src/main/webapp"))) {
      assertThat(page).doesNotContainPattern("escape\\s*=\\s*[\"'](false|#)");
    }
  }

  private static TreeSet<String> named(Path folder, Pattern pattern) throws IOException {
    return contents(folder).stream()
        .flatMap(content -> pattern.matcher(content).results())
        .map((MatchResult found) -> found.group(1))
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
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLE, UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
