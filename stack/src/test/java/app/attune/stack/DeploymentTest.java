package app.attune.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {
  @TempDir Path folder;

  @Test
  void the_sample_is_added_to_a_copy_and_the_product_stays_as_it_was() throws Exception {
    Path ear = folder.resolve("product.ear");
    try (FileSystem zip = FileSystems.newFileSystem(ear, Map.of("create", "true"))) {
      Files.writeString(zip.getPath("attune-ejb.jar"), "ejb");
    }
    byte[] before = Files.readAllBytes(ear);
    Path sample = Files.writeString(folder.resolve("attune-sample.jar"), "sample");
    Path deployments = Files.createDirectory(folder.resolve("deployments"));

    Deployment.assemble(ear, List.of(sample), deployments);

    try (FileSystem zip = FileSystems.newFileSystem(deployments.resolve("attune.ear"))) {
      assertThat(zip.getPath("attune-ejb.jar")).hasContent("ejb");
      assertThat(zip.getPath("attune-sample.jar")).hasContent("sample");
    }
    assertThat(Files.readAllBytes(ear)).isEqualTo(before);
  }

  @Test
  void an_application_that_is_not_built_is_named() {
    Path missing = folder.resolve("attune.ear");
    assertThatExceptionOfType(StackException.class)
        .isThrownBy(() -> Deployment.assemble(missing, List.of(), folder))
        .withMessageContaining(missing.toString());
  }
}
