package app.attune.exercise.view;

import app.attune.access.view.Given;
import app.attune.exercise.boundary.Exercises;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks a favourite or unmarks it, from any page with a star, and leads back to that page. The star
 * needs no view of the server's, so it works however long a page has been open.
 */
@WebServlet("/practice/favourite")
public class FavouriteServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern OURS =
      Pattern.compile("/practice/(library|exercise)\\.xhtml(\\?[\\w.%+*&=-]*)?");

  @Inject private Exercises exercises;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var exercise = Given.id(request.getParameter("exercise"));
    if ("true".equals(request.getParameter("marked"))) {
      exercises.favour(exercise);
    } else {
      exercises.unfavour(exercise);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", back(request.getParameter("back")) + "#e-" + exercise);
  }

  private static String back(@Nullable String wished) {
    return wished != null && OURS.matcher(wished).matches() ? wished : "/practice/library.xhtml";
  }
}
