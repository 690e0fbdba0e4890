package app.attune.exercise.control;

import app.attune.exercise.entity.LibraryEntry;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files of one kind that come with the product.
 *
 * @param folder where they lie, with an {@code index.txt} that names them in their order
 * @param type what each of them says
 */
public record BuiltInFiles<T>(String folder, Class<T> type) {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** What every file says, in the index's order. */
  public List<T> read() {
    String index = new String(resource("index.txt"), StandardCharsets.UTF_8);
    return index.lines().map(this::read).toList();
  }

  private T read(String key) {
    try {
      return JSON.readValue(resource(key + ".json"), type);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + "/" + key + " is no " + type.getSimpleName(), e);
    }
  }

  private byte[] resource(String name) {
    try (InputStream in = LibraryEntry.class.getResourceAsStream("/" + folder + "/" + name)) {
      if (in == null) {
        throw new IllegalStateException(folder + "/" + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
