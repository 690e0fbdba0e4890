package app.attune.access.view;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * What goes wrong in an Ajax request takes the place of the whole page, except where a form saves
 * itself: there the page would take what was typed with it. Such a form, which sends a field named
 * {@code whole}, is told a status, and says itself what that means.
 */
public class KeptForms extends FullAjaxExceptionHandler {

  /** Makes one for each request. */
  public static class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new KeptForms(getWrapped().getExceptionHandler());
    }
  }

  public KeptForms(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    if (events.hasNext() && isSentBy(faces)) {
      Throwable cause = events.next().getContext().getException();
      events.remove();
      ExternalContext external = faces.getExternalContext();
      external.responseReset();
      external.setResponseStatus(Cause.status(findExceptionRootCause(faces, cause)));
      faces.responseComplete();
    }
    super.handle();
  }

  /** Whether a form that saves itself sent the request. */
  static boolean isSentBy(FacesContext faces) {
    return faces.getPartialViewContext().isAjaxRequest()
        && faces.getExternalContext().getRequestParameterMap().containsKey("whole");
  }
}
