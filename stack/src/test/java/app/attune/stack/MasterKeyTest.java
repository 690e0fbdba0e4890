package app.attune.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
  @TempDir Path folder;

  @Test
  void a_new_key_is_readable_by_its_owner_only_and_is_never_made_twice() throws Exception {
    Path file = folder.resolve("master.key");
    MasterKey.in(file);
    String made = Files.readString(file);
    MasterKey.in(file);
    assertThat(file).hasContent(made);
    assertThat(made).contains("AesGcmKey");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
