package app.attune.tests.container;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the application with the first test class, and lets all others find it there. Arquillian
 * by itself would deploy it for each class anew. It stays until the server ends.
 */
public final class DeployedOnce implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .service(DeploymentScenarioGenerator.class, Application.class)
        .observer(FirstClassDeploys.class);
  }

  /** Lets deployment events through only once. */
  public static final class FirstClassDeploys {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

    private @Nullable DeploymentScenario made;
    private boolean tried;
    private boolean deployed;

    @SuppressWarnings("NullAway.Init")
    public FirstClassDeploys() {}

    void generate(@Observes EventContext<GenerateDeployment> event) {
      if (made == null) {
        event.proceed();
        made = scenario.get();
      } else {
        scenario.set(made);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
      if (!tried) {
        tried = true;
        event.proceed();
        deployed = true;
      } else if (!deployed) {
        throw new IllegalStateException("not deployed; the first test class says why");
      }
    }

    void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
      // what is not passed on is not undeployed
    }
  }
}
