package app.attune.access.view;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says nothing to whoever is signed in. A page on which somebody is writing asks it, which keeps
 * the session; others are led to the sign-in, as everywhere.
 */
@WebServlet("/practice/signed-in")
public class SignedInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
