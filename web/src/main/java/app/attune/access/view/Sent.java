package app.attune.access.view;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Objects;

/** What a request brings, by the names of its fields. */
public final class Sent {
  private Sent() {}

  /** The first value; empty for none. */
  public static String of(String field) {
    return Objects.requireNonNullElse(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(field),
        "");
  }

  /** Every field with its values. */
  public static Map<String, String[]> form() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
  }
}
