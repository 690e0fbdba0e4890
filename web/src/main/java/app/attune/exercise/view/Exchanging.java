package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.access.view.Words;
import app.attune.exercise.boundary.Bringing;
import app.attune.exercise.boundary.Exchange;
import app.attune.exercise.boundary.Look;
import app.attune.exercise.boundary.Remark;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Bringing in exercises: what a file would bring is read before anything is brought. */
@Named("exchanging")
@ViewScoped
public class Exchanging implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Exchange exchange;
  @Inject private Words words;
  private transient @Nullable Part file;
  private transient @Nullable Look look;
  private byte[] content = new byte[0];
  private String fileName = "";
  private String audience = "OWN";

  /** Looks at the chosen file. */
  public void look() throws IOException {
    look = null; // the page may have asked before the new file was read
    try {
      Part chosen = chosen();
      content = chosen.getInputStream().readAllBytes();
      fileName = String.valueOf(chosen.getSubmittedFileName());
    } catch (Refused refused) {
      content = new byte[0];
      Notices.refused(refused);
    }
  }

  private Part chosen() {
    if (file == null || file.getSize() == 0) {
      throw Refused.field("file", "fileMissing");
    }
    if (file.getSize() > Exchange.LARGEST) {
      throw Refused.field("file", "fileTooLarge");
    }
    return file;
  }

  /** Brings in what was looked at, and shows the library with it. */
  public @Nullable String bring() {
    try {
      Bringing done = exchange.bring(content, audience.equals("PRACTICE"));
      Notices.done("exchange.done", done.created().size(), done.skipped().size());
      content = new byte[0];
      return "/practice/library.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      Notices.refused(refused);
      return null;
    }
  }

  /** What a remark says. */
  public String say(Remark remark) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "app.attune.practice", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return words.fill(texts.getString("exchange.says." + remark.says()), remark.values().toArray());
  }

  /** What the file would bring; null as long as none is chosen. */
  public @Nullable Look getSeen() {
    if (look == null && content.length > 0) {
      look = exchange.look(content);
    }
    return look;
  }

  public String getFileName() {
    return fileName;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }
}
