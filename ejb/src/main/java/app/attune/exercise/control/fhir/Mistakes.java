package app.attune.exercise.control.fhir;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.control.JsonText;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParserErrorHandler.IParseLocation;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is no FHIR, each with its line, instead of stopping at the first. */
final class Mistakes extends ErrorHandlerAdapter {
  private final JsonText text;
  private final List<Remark> all = new ArrayList<>();

  Mistakes(JsonText text) {
    this.text = text;
  }

  List<Remark> all() {
    return all;
  }

  @Override
  public void unknownElement(IParseLocation location, String name) {
    all.add(text.remark(text.find(name, null), "unknown"));
  }

  @Override
  public void unexpectedRepeatingElement(IParseLocation location, String name) {
    all.add(text.remark(text.find(name, null), "notRepeated"));
  }

  @Override
  public void invalidValue(IParseLocation location, @Nullable String value, String error) {
    String name = location == null ? "" : location.getParentElementName();
    all.add(text.remark(text.find(name, value), "notAllowed", String.valueOf(value)));
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
      all.add(text.remark(text.find(name, null), "shape"));
    }
  }
}
