package app.attune.response.view;

import app.attune.response.boundary.DraftSaved;
import app.attune.response.boundary.Responses;
import app.attune.response.boundary.SheetNow;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Saves a draft; asked for one that two people write, it tells what the sheet says now. With {@code
 * leave} the session ends right after: someone left the page in a hurry, and what they had typed is
 * still kept.
 */
@WebServlet("/portal/draft/*")
public class DraftServlet extends SheetServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Responses responses;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      super.doPost(request, response);
    } finally {
      if (request.getParameter("leave") != null) {
        leave(request, response);
      }
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(response, () -> now(responses.sheet(task(request))));
  }

  private static JsonObject now(SheetNow sheet) {
    return Json.createObjectBuilder()
        .add("answers", Sheet.write(sheet.answers()))
        .add("own", sheet.together().own())
        .add("other", sheet.together().other())
        .add("sent", sheet.sent())
        .build();
  }

  private static void leave(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      request.getRequestDispatcher("/sign-out?quiet=true").include(request, response);
    } catch (ServletException failed) {
      throw new IOException(failed);
    }
  }

  @Override
  JsonObject take(HttpServletRequest request, UUID task, Sheet sheet) {
    DraftSaved saved = responses.save(task, sheet.answers(), sheet.pulse());
    return Json.createObjectBuilder()
        .add("saved", Sheet.write(saved.saved()))
        .add("conflicts", Sheet.write(saved.conflicts()))
        .build();
  }
}
