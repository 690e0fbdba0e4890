package app.attune.exercise.control;

import app.attune.exercise.boundary.Remark;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON text, with the line on which each of its values stands. */
public final class JsonText {
  /** In bytes. */
  public static final int LARGEST = 2 * 1024 * 1024;

  /** How deep objects and lists may lie in one another. */
  public static final int DEEPEST = 20;

  /**
   * How many values there may be; the largest file of exercises, written with spaces, has fewer.
   */
  private static final int MOST_VALUES = 100_000;

  /** How long the names of all places may be together, which grows with depth times values. */
  private static final int LONGEST_PLACES = 8_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // names out of a file have no business among those that the server keeps for good
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNameLength(200).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Why a text can't be read at all. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Remark problem;

    Unreadable(Remark problem) {
      super(problem.says());
      this.problem = problem;
    }

    public Remark problem() {
      return problem;
    }
  }

  private record Spot(int line, String value) {}

  /** Where values stand; it ends the reading before there are too many. */
  private static final class Spots extends LinkedHashMap<String, Spot> {
    private static final long serialVersionUID = 1L;
    private int length;

    void add(String field, int line, String value) throws Unreadable {
      length += field.length();
      if (size() >= MOST_VALUES || length > LONGEST_PLACES) {
        throw new Unreadable(new Remark(line, "", "tooMuch", List.of()));
      }
      put(field, new Spot(line, value));
    }
  }

  private final JsonNode root;
  private final Map<String, Spot> spots;

  private JsonText(JsonNode root, Map<String, Spot> spots) {
    this.root = root;
    this.spots = spots;
  }

  /**
   * Reads a text whole.
   *
   * @throws Unreadable when it is too large, too deep, not JSON, or has what can't be stored
   */
  public static JsonText read(byte[] bytes) throws Unreadable {
    if (bytes.length > LARGEST) {
      throw new Unreadable(new Remark(0, "", "tooLarge", List.of()));
    }
    Spots spots = new Spots();
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      if (parser.nextToken() == null) {
        throw new Unreadable(new Remark(0, "", "empty", List.of()));
      }
      JsonNode root = value(parser, "", parser.currentTokenLocation().getLineNr(), spots);
      if (parser.nextToken() != null) {
        throw unreadable(parser, "", "goesOn");
      }
      return new JsonText(root, spots);
    } catch (StreamConstraintsException e) {
      String says = String.valueOf(e.getMessage()).contains("depth") ? "tooDeep" : "tooLong.value";
      throw new Unreadable(new Remark(line(e), last(spots), says, List.of()));
    } catch (JsonProcessingException e) {
      String says = e.getOriginalMessage().startsWith("Duplicate field") ? "fieldTwice" : "notJson";
      throw new Unreadable(new Remark(line(e), last(spots), says, List.of()));
    } catch (IOException e) {
      throw new Unreadable(new Remark(0, last(spots), "notJson", List.of()));
    }
  }

  private static JsonNode value(JsonParser parser, String field, int line, Spots spots)
      throws IOException, Unreadable {
    JsonToken token = parser.currentToken();
    spots.add(field, line, token.isScalarValue() ? parser.getText() : "");
    return switch (token) {
      case START_OBJECT -> object(parser, field, spots);
      case START_ARRAY -> list(parser, field, spots);
      case VALUE_STRING -> NODES.textNode(storable(parser, field));
      case VALUE_NUMBER_INT -> NODES.numberNode(integer(parser, field));
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(fraction(parser, field));
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw unreadable(parser, field, "notJson");
    };
  }

  private static ObjectNode object(JsonParser parser, String field, Spots spots)
      throws IOException, Unreadable {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = storable(parser, field);
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      object.set(name, value(parser, inside(field, name), line, spots));
    }
    return object;
  }

  private static ArrayNode list(JsonParser parser, String field, Spots spots)
      throws IOException, Unreadable {
    ArrayNode list = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentTokenLocation().getLineNr();
      list.add(value(parser, inside(field, list.size()), line, spots));
    }
    return list;
  }

  /** PostgreSQL keeps neither the character zero nor half of a pair. */
  private static String storable(JsonParser parser, String field) throws IOException, Unreadable {
    String text = parser.getText();
    if (text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF))) {
      throw unreadable(parser, field, "character");
    }
    return text;
  }

  private static long integer(JsonParser parser, String field) throws IOException, Unreadable {
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw unreadable(parser, field, "number");
    }
    return parser.getLongValue();
  }

  private static double fraction(JsonParser parser, String field) throws IOException, Unreadable {
    double number = parser.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw unreadable(parser, field, "number");
    }
    return number;
  }

  private static Unreadable unreadable(JsonParser parser, String field, String says) {
    return new Unreadable(
        new Remark(parser.currentTokenLocation().getLineNr(), field, says, List.of()));
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
  }

  /** The last value begun, which is where reading stopped. */
  private static String last(Map<String, Spot> spots) {
    String last = "";
    for (String field : spots.keySet()) {
      last = field;
    }
    return last;
  }

  /** A field inside another. */
  public static String inside(String field, String name) {
    return field.isEmpty() ? name : field + "." + name;
  }

  /** An entry of a list. */
  public static String inside(String field, int index) {
    return field + "[" + index + "]";
  }

  public JsonNode root() {
    return root;
  }

  /** Something to say about a field; its line is that of the nearest value there is. */
  public Remark remark(String field, String says, String... values) {
    return new Remark(line(field), field, says, List.of(values));
  }

  private int line(String field) {
    String nearest = field;
    while (!spots.containsKey(nearest)) {
      nearest = nearest.substring(0, Math.max(0, lastStep(nearest)));
    }
    Spot spot = spots.get(nearest);
    return spot == null ? 0 : spot.line();
  }

  private static int lastStep(String field) {
    return Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
  }

  /** The first field of this name with this value, or the name itself where there is none. */
  public String find(String name, @Nullable String value) {
    return spots.entrySet().stream()
        .filter(spot -> spot.getKey().equals(name) || spot.getKey().endsWith("." + name))
        .filter(spot -> value == null || spot.getValue().value().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(name);
  }
}
