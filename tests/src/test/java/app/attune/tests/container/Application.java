package app.attune.tests.container;

import app.attune.stack.Project;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application exactly as it was built, with two modules beside it: the clock that can be moved,
 * and the tests, which answer under a path of their own.
 */
public final class Application implements DeploymentScenarioGenerator {
  /** So that people have in the tests the identities that they have in the pages. */
  private static final String SIGN_IN_LIKE_THE_PAGES =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <login-config><auth-method>OIDC</auth-method></login-config>
      </web-app>
      """;

  /** Nobody signs in to the tests: they say who is calling. */
  private static final String NO_PROVIDER =
      """
      {"provider-url": "http://127.0.0.1:1/realms/attune", "client-id": "attune-tests",
       "public-client": true}
      """;

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    return List.of(
        new DeploymentDescription("attune", archive())
            .setTarget(TargetDescription.DEFAULT)
            .setProtocol(ProtocolDescription.DEFAULT)
            .shouldBeManaged(true)
            .shouldBeTestable(true));
  }

  private static EnterpriseArchive archive() {
    Project project = Project.here();
    return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, project.ear().toFile())
        .addAsModule(project.sample().toFile())
        .addAsModule(Testable.archiveToTest(tests()));
  }

  private static WebArchive tests() {
    return ShrinkWrap.create(WebArchive.class, "attune-tests.war")
        .addPackages(true, "app.attune.tests.world", "app.attune.tests.boundary")
        .addAsResource(publicQuestionnaire(), "phq-9.json")
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .setWebXML(new StringAsset(SIGN_IN_LIKE_THE_PAGES))
        .addAsWebInfResource(new StringAsset(NO_PROVIDER), "oidc.json")
        .addAsManifestResource(
            new StringAsset(
                """
                Manifest-Version: 1.0
                Dependencies: org.postgresql, org.hibernate, org.wildfly.security.elytron
                """),
            "MANIFEST.MF")
        .addAsLibrary(libraryOf(Assertions.class));
  }

  private static File publicQuestionnaire() {
    return Project.here().root().resolve("ejb/src/test/resources/exchange/phq-9.json").toFile();
  }

  private static File libraryOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
