package app.attune.access.view;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form, by the names of its fields.
 *
 * @param sent as the request brings it
 */
public record Typed(Map<String, String[]> sent) {

  /** What was typed into a field; what is shown when the form does not have it. */
  public String of(String field, String shown) {
    String[] values = sent.get(field);
    return values == null ? shown : clean(values[0]);
  }

  /** Everything chosen under a name. */
  public List<String> all(String field) {
    String[] values = sent.get(field);
    return values == null ? List.of() : List.of(values).stream().map(Typed::clean).toList();
  }

  public boolean ticked(String field) {
    return sent.containsKey(field);
  }

  /** A form ends lines its own way; the database keeps no zero character. */
  private static String clean(String typed) {
    return typed.replace("\r\n", "\n").replace("\0", "");
  }
}
