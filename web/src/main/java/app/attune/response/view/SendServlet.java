package app.attune.response.view;

import app.attune.response.boundary.Responses;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/**
 * Sends an exercise to the counselor; sent twice it is still sent once. With {@code leavingEmpty}
 * the author has said that what is empty stays empty.
 */
@WebServlet("/portal/send/*")
public class SendServlet extends SheetServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Responses responses;

  @Override
  JsonObject take(HttpServletRequest request, UUID task, Sheet sheet) {
    boolean leavingEmpty = request.getParameter("leavingEmpty") != null;
    boolean sent = responses.submit(task, sheet.answers(), sheet.pulse(), leavingEmpty);
    return Json.createObjectBuilder().add("sent", sent).build();
  }
}
