package app.attune.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path folder;

  @Test
  void only_one_system_uses_the_data_at_a_time() {
    Path data = folder.resolve("data");
    try (DataDirectory first = DataDirectory.take(data)) {
      assertThatExceptionOfType(StackException.class)
          .isThrownBy(() -> DataDirectory.take(first.root()))
          .withMessageContaining("already running");
    }
    DataDirectory.take(data).close();
  }

  @Test
  void starting_over_forgets_the_data_but_nothing_it_only_points_to() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path kept = Files.createFile(elsewhere.resolve("kept"));
    try (DataDirectory data = DataDirectory.take(folder.resolve("data"))) {
      Files.createDirectories(data.keycloak());
      Files.createSymbolicLink(data.keycloak().resolve("lib"), elsewhere);
      Files.createFile(data.masterKey());
      data.empty();
      assertThat(data.keycloak()).doesNotExist();
      assertThat(data.masterKey()).doesNotExist();
    }
    assertThat(kept).exists();
  }
}
