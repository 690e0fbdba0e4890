package app.attune.tests.house;

import app.attune.stack.Project;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes of the product, by module, and those planted to break a rule. */
public final class Product {
  public static final JavaClasses PERSISTENCE = module("persistence");
  public static final JavaClasses EJB = module("ejb");
  public static final JavaClasses WEB = module("web");
  public static final JavaClasses CLASSES =
      new ClassFileImporter().importPaths(folder("persistence"), folder("ejb"), folder("web"));

  private Product() {}

  /** The classes planted in one folder. */
  public static JavaClasses planted(String folder) {
    return new ClassFileImporter().importPackages("app.attune.tests.planted." + folder);
  }

  private static JavaClasses module(String name) {
    return new ClassFileImporter().importPath(folder(name));
  }

  private static Path folder(String name) {
    return Project.here().root().resolve(name).resolve("target/classes");
  }
}
