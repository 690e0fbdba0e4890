package app.attune.tests.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.attune.stack.Project;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo runs with the launcher's own libraries; the tests have many more. */
class LauncherTest {
  private static final List<String> NEEDED =
      List.of("app.attune.stack.Demo", "org.flywaydb.core.Flyway", "org.postgresql.Driver");

  @Test
  void what_the_demo_starts_with_is_complete() throws IOException {
    try (URLClassLoader launcher =
        new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader())) {
      for (String name : NEEDED) {
        assertThatCode(() -> Class.forName(name, true, launcher))
            .as(name)
            .doesNotThrowAnyException();
      }
      assertThatCode(() -> greenMail(launcher)).doesNotThrowAnyException();
    }
  }

  private static Object greenMail(ClassLoader launcher) throws ReflectiveOperationException {
    return Class.forName("com.icegreen.greenmail.util.GreenMail", true, launcher)
        .getConstructor()
        .newInstance();
  }

  private static URL[] libraries() throws IOException {
    Path target = Project.here().root().resolve("stack/target");
    List<URL> urls = new ArrayList<>();
    urls.add(target.resolve("attune-stack.jar").toUri().toURL());
    try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
      for (Path jar : jars.toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    assertThat(urls).hasSizeGreaterThan(5);
    return urls.toArray(URL[]::new);
  }
}
