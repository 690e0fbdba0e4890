package app.attune.exercise.control;

import app.attune.exercise.boundary.Remark;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Compares a text with the published schema, and says in plain words where they differ. */
final class SchemaCheck {
  private static final Schema SCHEMA = schema();

  /** Some fields have several errors, of which one is told. */
  private static final int MOST_ERRORS = 20 * Reading.MOST_PROBLEMS;

  /** What the validator finds, until that is more than anyone will be told. */
  private static final class Found extends ArrayList<Error> {
    private static final long serialVersionUID = 1L;

    /** Ends the validation, which has no other way to be ended. */
    private static final class Enough extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean add(Error error) {
      if (size() >= MOST_ERRORS) {
        throw new Enough();
      }
      return super.add(error);
    }

    static List<Error> in(JsonText text) {
      Found found = new Found();
      try {
        SCHEMA.validate(text.root(), context -> context.setErrors(found));
      } catch (Enough enough) {
        return found;
      }
      return found;
    }
  }

  private SchemaCheck() {}

  private static Schema schema() {
    try (InputStream in =
        SchemaCheck.class.getResourceAsStream("/app/attune/exercise/exercise.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One problem for each field that is not as the schema wants it, by line; the first of many. */
  static List<Remark> problems(JsonText text) {
    Map<String, Remark> byField = new LinkedHashMap<>();
    for (Error error : Found.in(text)) {
      String place = field(error.getInstanceLocation());
      String field =
          error.getProperty() == null ? place : JsonText.inside(place, error.getProperty());
      Remark remark = text.remark(field, says(error), values(error));
      byField.merge(field, remark, (first, second) -> isAboutType(second) ? second : first);
    }
    return byField.values().stream().sorted((a, b) -> Integer.compare(a.line(), b.line())).toList();
  }

  private static boolean isAboutType(Remark remark) {
    return remark.says().startsWith("type.");
  }

  private static String field(NodePath path) {
    String field = "";
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      field =
          step instanceof Integer index
              ? JsonText.inside(field, index)
              : JsonText.inside(field, step.toString());
    }
    return field;
  }

  private static String says(Error error) {
    JsonNode wanted = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> "missing";
      case "additionalProperties" -> "unknown";
      case "type" -> "type." + wanted.asText();
      case "enum" -> "oneOf";
      case "const" -> "mustBe";
      case "minItems" -> "tooFew";
      case "maxItems" -> wanted.asInt() == 0 ? "notHere" : "tooMany";
      case "minimum" -> "atLeast";
      case "maximum" -> "atMost";
      case "maxLength" -> "tooLong";
      case "pattern" -> wanted.asText().equals("\\S") ? "blank" : "key";
      case "uniqueItems" -> "twice";
      default -> "notHere";
    };
  }

  private static String[] values(Error error) {
    JsonNode wanted = error.getSchemaNode();
    if (wanted == null) {
      return new String[0];
    }
    if (error.getKeyword().equals("enum")) {
      String all =
          StreamSupport.stream(wanted.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(", "));
      return new String[] {all};
    }
    return wanted.isValueNode() ? new String[] {wanted.asText()} : new String[0];
  }
}
