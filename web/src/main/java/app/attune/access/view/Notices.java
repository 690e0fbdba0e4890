package app.attune.access.view;

import app.attune.access.boundary.Refused;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What a counselor's page tells after a step: beside the field, or once on the next page. */
public final class Notices {
  private Notices() {}

  /** Says beside the field, or above the form, why nothing was done. */
  public static void refused(Refused refused) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = text(faces, "refused." + refused.reason());
    faces.addMessage(refused.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    faces.validationFailed();
  }

  /**
   * A date that has to be there.
   *
   * @throws Refused dateMissing beside the field
   */
  public static LocalDate given(String field, @Nullable LocalDate date) {
    if (date == null) {
      throw Refused.field(field, "dateMissing");
    }
    return date;
  }

  /** Says on the next page that something was done. */
  public static void done(String key, Object... values) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = MessageFormat.format(text(faces, key), values);
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
  }

  /** Leads to another page that says what was said here. */
  public static String onward(String page) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
  }

  /** Does a step, and leads to the page that says it is done, or why it is refused. */
  public static String step(String page, Runnable step, String said, Object... values) {
    try {
      step.run();
      done(said, values);
    } catch (Refused refused) {
      refused(refused);
    }
    return onward(page);
  }

  private static String text(FacesContext faces, String key) {
    ResourceBundle texts =
        ResourceBundle.getBundle("app.attune.practice", faces.getViewRoot().getLocale());
    return texts.getString(key);
  }
}
