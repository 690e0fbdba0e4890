package app.attune.practice.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/**
 * Takes the value of radio buttons that a page draws itself. The standard component brings markup
 * of its own, which can be neither a card nor a row of a list.
 */
@FacesComponent(Choice.TYPE)
public class Choice extends UIInput {
  static final String TYPE = "app.attune.Choice";

  public Choice() {
    setRendererType(null);
  }

  @Override
  public void decode(FacesContext context) {
    super.decode(context);
    setSubmittedValue(
        context.getExternalContext().getRequestParameterMap().get(getClientId(context)));
  }
}
