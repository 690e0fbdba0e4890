package app.attune.exercise.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All are read in a Java machine of their own that has little memory and is not waited for long.
 */
class HostileFilesTest {
  private static Map<String, String> read = Map.of();

  /** Reads them one after the other; each that was read has a line. */
  static final class SmallReader {
    private SmallReader() {}

    public static void main(String[] args) throws IOException {
      for (HostileFile file : HostileFile.values()) {
        String line = file.name() + "=" + end(file.bytes()) + System.lineSeparator();
        Files.writeString(Path.of(args[0]), line, UTF_8, java.nio.file.StandardOpenOption.APPEND);
      }
    }

    private static String end(byte[] file) {
      try {
        Reading reading = ExerciseFiles.read(file);
        return reading.problems().stream().map(Remark::says).collect(Collectors.joining(" "));
      } catch (RuntimeException | Error e) {
        return e.toString();
      }
    }
  }

  @BeforeAll
  static void all_are_read(@TempDir Path folder) throws IOException, InterruptedException {
    Path lines = Files.createFile(folder.resolve("lines"));
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallReader.class.getName(),
                lines.toString())
            .inheritIO()
            .start();
    small.waitFor(3, TimeUnit.MINUTES);
    small.destroyForcibly().waitFor();
    read =
        Files.readAllLines(lines).stream()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }

  @ParameterizedTest
  @EnumSource
  void a_hostile_file_ends_soon_in_few_problems_or_is_read(HostileFile file) {
    assertThat(read).as("read before time or memory ended").containsKey(file.name());
    String end = read.getOrDefault(file.name(), "");

    if (file.told().isEmpty()) {
      assertThat(end).isEmpty();
    } else {
      assertThat(List.of(end.split(" "))).contains(file.told()).hasSizeLessThanOrEqualTo(20);
    }
  }
}
