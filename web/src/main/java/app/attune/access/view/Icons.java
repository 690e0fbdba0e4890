package app.attune.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where the icons are. */
@Named
@RequestScoped
public class Icons {
  private @Nullable String sprite;

  /** The address of the sprite; looked up once per page, which may show a hundred icons. */
  public String getSprite() {
    if (sprite == null) {
      sprite =
          FacesContext.getCurrentInstance()
              .getApplication()
              .getResourceHandler()
              .createResource("attune-icons.svg", "attune")
              .getRequestPath();
    }
    return sprite;
  }
}
