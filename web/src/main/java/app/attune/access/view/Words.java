package app.attune.access.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;

/** Texts of the bundles, with names and numbers filled in. */
@Named
@ApplicationScoped
public class Words {

  /**
   * The pattern with {0}, {1} and so on replaced.
   *
   * @param pattern as {@link MessageFormat} reads it
   */
  public String fill(String pattern, Object... values) {
    FacesContext faces = FacesContext.getCurrentInstance();
    return new MessageFormat(pattern, faces.getViewRoot().getLocale()).format(values);
  }

  /** A name, or the words in its place, where a sentence begins with it. */
  public String opening(String name) {
    return name.isEmpty()
        ? name
        : Character.toString(Character.toTitleCase(name.codePointAt(0)))
            + name.substring(name.offsetByCodePoints(0, 1));
  }

  /** The letter that stands for somebody, of whatever script. */
  public static String initial(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }

  /** The counselors' bundle's text of this key. */
  public String counsel(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, "practice").getString(key);
  }

  /** The shared bundle's text of this key, filled as in {@link #fill}. */
  public String say(String key, Object... values) {
    FacesContext faces = FacesContext.getCurrentInstance();
    return fill(faces.getApplication().getResourceBundle(faces, "text").getString(key), values);
  }
}
