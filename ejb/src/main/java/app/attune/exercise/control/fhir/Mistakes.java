package app.attune.exercise.control.fhir;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.control.JsonText;
import app.attune.exercise.control.Reading;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParserErrorHandler.IParseLocation;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is no FHIR, each with its line, instead of stopping at the first. */
final class Mistakes extends ErrorHandlerAdapter {
  private static final int MOST_LOOKED_FOR = 200;
  private final JsonText text;
  private final Set<Remark> all = new LinkedHashSet<>();
  private int looked;

  Mistakes(JsonText text) {
    this.text = text;
  }

  List<Remark> all() {
    return List.copyOf(all);
  }

  /** Each is looked for through the whole text, so that there is an end to looking. */
  private void add(String name, @Nullable String value, String says, String... values) {
    if (looked++ < MOST_LOOKED_FOR && all.size() < Reading.MOST_PROBLEMS) {
      all.add(text.remark(text.find(name, value), says, values));
    }
  }

  @Override
  public void unknownElement(IParseLocation location, String name) {
    add(name, null, "unknown");
  }

  @Override
  public void unexpectedRepeatingElement(IParseLocation location, String name) {
    add(name, null, "notRepeated");
  }

  @Override
  public void invalidValue(IParseLocation location, @Nullable String value, String error) {
    String name = location == null ? "" : location.getParentElementName();
    add(name, value, "notAllowed", String.valueOf(value));
  }

  @Override
  public void incorrectJsonType(
      IParseLocation location,
      String name,
      ValueType expected,
      @Nullable ScalarType expectedScalar,
      ValueType found,
      @Nullable ScalarType foundScalar) {
    if (expected != ValueType.SCALAR || found != ValueType.SCALAR) {
      add(name, null, "shape");
    }
  }
}
