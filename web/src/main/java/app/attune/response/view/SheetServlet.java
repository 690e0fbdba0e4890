package app.attune.response.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.response.boundary.MissingAnswers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers of the task named at the end of the address, as JSON, and answers in JSON. It
 * needs no view state, so that a page which stayed open for a night can still save what is on it.
 */
abstract class SheetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Room for an exercise full of the longest answers allowed, in any script. */
  private static final int MOST_BYTES = 2_000_000;

  /** Does the work within its own transaction. */
  abstract JsonObject take(HttpServletRequest request, UUID task, Sheet sheet);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = request.getContentType();
    if (type == null || !type.startsWith("application/json")) {
      response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      Sheet sheet = read(request);
      if (sheet == null) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      } else {
        answer(response, () -> take(request, task(request), sheet));
      }
    }
  }

  /** Answers with what the work gives, or with why it was not done. */
  static void answer(HttpServletResponse response, Supplier<JsonObject> work) throws IOException {
    try {
      write(response, HttpServletResponse.SC_OK, work.get());
    } catch (NotFound notFound) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (MissingAnswers missing) {
      JsonObject body =
          Json.createObjectBuilder()
              .add("missing", Json.createArrayBuilder(missing.promptKeys()))
              .build();
      write(response, 422, body);
    } catch (Refused refused) {
      JsonObjectBuilder body = Json.createObjectBuilder().add("refused", refused.reason());
      if (refused.field() != null) {
        body.add("field", refused.field());
      }
      write(response, 422, body.build());
    }
  }

  /** The task at the end of the address. */
  static UUID task(HttpServletRequest request) {
    String path = request.getPathInfo();
    return Given.id(path == null ? null : path.substring(1));
  }

  /** Null when it is not a sheet. */
  private static @Nullable Sheet read(HttpServletRequest request) throws IOException {
    try (JsonReader reader = Json.createReader(request.getInputStream())) {
      return Sheet.read(reader.readObject());
    } catch (RuntimeException noSheet) {
      return null;
    }
  }

  private static void write(HttpServletResponse response, int status, JsonObject body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(body.toString());
  }
}
