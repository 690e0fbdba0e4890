package app.attune.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.boundary.Matrix;
import app.attune.tests.boundary.Matrix.Row;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A boundary's method without a row in {@link Matrix}, or with other roles, fails here. */
class AuthorizationMatrixTest {
  @Test
  void every_method_of_every_boundary_has_its_row() {
    List<String> rows = Matrix.rows().stream().map(Row::toString).toList();

    assertThat(rows).doesNotHaveDuplicates();
    assertThat(rows).containsExactlyInAnyOrderElementsOf(methods(Product.CLASSES));
  }

  @Test
  void a_boundary_without_rows_is_noticed() {
    assertThat(methods(Product.planted("roles"))).contains("Unguarded.anything");
  }

  @Test
  void the_roles_are_those_of_the_row() {
    for (Row row : Matrix.rows()) {
      assertThat(roles(row)).as(row.toString()).isEqualTo(row.roles());
    }
  }

  private static Set<String> roles(Row row) {
    Method method =
        Arrays.stream(row.boundary().getDeclaredMethods())
            .filter(m -> m.getName().equals(row.method()))
            .findFirst()
            .orElseThrow();
    RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
    return Set.of(
        (roles == null ? row.boundary().getAnnotation(RolesAllowed.class) : roles).value());
  }

  private static List<String> methods(Collection<JavaClass> classes) {
    return classes.stream()
        .filter(type -> type.getPackageName().endsWith(".boundary"))
        .filter(type -> type.isAnnotatedWith(Stateless.class))
        .flatMap(AuthorizationMatrixTest::publicMethods)
        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
        .toList();
  }

  private static Stream<JavaMethod> publicMethods(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }
}
