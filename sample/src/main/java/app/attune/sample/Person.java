package app.attune.sample;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Someone who calls boundaries with a subject and a role, as a signed-in browser would.
 *
 * @param subject the Keycloak account's {@code sub}
 * @param role the realm role
 */
public record Person(String subject, String role) {

  /** Calls as this person. */
  public <T> T call(Callable<T> action) {
    SecurityIdentity identity =
        SecurityDomain.getCurrent()
            .createAdHocIdentity(new NamePrincipal(subject))
            .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))));
    try {
      return identity.runAs(action);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Acts as this person. */
  public void run(Runnable action) {
    call(
        () -> {
          action.run();
          return true;
        });
  }
}
