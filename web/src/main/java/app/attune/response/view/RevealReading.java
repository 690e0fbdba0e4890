package app.attune.response.view;

import app.attune.access.view.Given;
import app.attune.response.boundary.RevealPage;
import app.attune.response.boundary.RevealPage.SharedPrompt;
import app.attune.response.boundary.Reveals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two partners shared in one exercise, first partner first on both pages. */
@Named("reveal")
@ViewScoped
public class RevealReading implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Up to here an answer is set larger, like a line said aloud. */
  private static final int SHORT = 90;

  /** Up to here two answers stand side by side even on a phone. */
  private static final int VERY_SHORT = 32;

  @Inject private Reveals reveals;
  private @Nullable String task;
  private transient @Nullable RevealPage page;

  /** Takes an answer back; from now on the other partner does not see it. */
  public String stopSharing(String promptKey) {
    reveals.takeBack(Given.id(task), promptKey);
    return "/portal/reveal.xhtml?faces-redirect=true&task=" + task;
  }

  /** Reads it once per view; what is not open to the reader is not found. */
  public RevealPage getPage() {
    if (page == null) {
      page = reveals.read(Given.id(task));
    }
    return page;
  }

  /** The reader's own answers that the other can read now. */
  public List<SharedPrompt> getOwnShared() {
    return getPage().pairs().stream().filter(pair -> pair.own().present()).toList();
  }

  /** How a prompt's answers are laid out: scale, short or long. */
  public String layout(SharedPrompt pair) {
    if (pair.own().number() > 0 && pair.other().number() > 0) {
      return "scale";
    }
    boolean both = pair.own().present() && pair.other().present();
    return both && length(pair) <= VERY_SHORT ? "short" : "long";
  }

  public boolean brief(String said) {
    return said.length() <= SHORT;
  }

  /** Both answers to a scale, first partner first. */
  public ScaleLine scale(SharedPrompt pair) {
    ScaleLine.Mark own = new ScaleLine.Mark(getPage().ownName(), pair.own().number());
    ScaleLine.Mark other = new ScaleLine.Mark(getPage().partnerName(), pair.other().number());
    return getPage().strand().equals("a") ? new ScaleLine(own, other) : new ScaleLine(other, own);
  }

  private static int length(SharedPrompt pair) {
    return Math.max(pair.own().text().length(), pair.other().text().length());
  }

  public @Nullable String getTask() {
    return task;
  }

  public void setTask(@Nullable String task) {
    this.task = task;
  }
}
