package app.attune.practice.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Takes the values of check boxes that a page draws itself, as {@link Choice} does for one. */
@FacesComponent(Choices.TYPE)
public class Choices extends UIInput {
  static final String TYPE = "app.attune.Choices";

  public Choices() {
    setRendererType(null);
  }

  @Override
  public void decode(FacesContext context) {
    super.decode(context);
    String[] sent =
        context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
    setSubmittedValue(sent == null ? new String[0] : sent);
  }
}
