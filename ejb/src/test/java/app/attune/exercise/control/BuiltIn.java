package app.attune.exercise.control;

import app.attune.exercise.entity.ExerciseText;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The exercises that come with the product, as the tests of their files read them. */
final class BuiltIn {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private BuiltIn() {}

  static List<ExerciseText> all() {
    String index = new String(resource("/library/index.txt"), StandardCharsets.UTF_8);
    return index.lines().map(BuiltIn::read).toList();
  }

  static ExerciseText read(String key) {
    try {
      return JSON.readValue(resource("/library/" + key + ".json"), ExerciseText.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] resource(String name) {
    try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
