package app.attune.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** WildFly, run from the provisioned server with a configuration and data folder of its own. */
public final class AppServer implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(240);
  private static final String NAME = "WildFly";
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  /** What WildFly's own start script opens to it; without these it does not start on a new Java. */
  private static final List<String> OPENED =
      List.of(
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  private final Path installation;
  private final Path base;
  private final Path log;
  private final int httpPort;
  private final int managementPort;
  private final Map<String, String> environment;
  private @Nullable ChildProcess process;

  /**
   * A server that is not yet running.
   *
   * @param installation the provisioned server; it is only read from
   * @param base the folder of this run: configuration, deployments, data
   * @param environment the addresses and secrets that the application reads
   */
  AppServer(
      Path installation,
      Path base,
      Path log,
      int httpPort,
      int managementPort,
      Map<String, String> environment) {
    this.installation = installation;
    this.base = base;
    this.log = log;
    this.httpPort = httpPort;
    this.managementPort = managementPort;
    this.environment = Map.copyOf(environment);
  }

  /** Lays out the folder of this run anew; what transactions and timers keep stays. */
  void layOut(Mode mode) {
    try {
      for (String renewed : List.of("configuration", "deployments", "tmp", "data/content")) {
        Folders.delete(base.resolve(renewed));
      }
      Files.createDirectories(deployments());
      Folders.copy(installation.resolve("standalone/configuration"), configuration());
      if (mode == Mode.TEST) {
        openManagement(configuration().resolve("standalone.xml"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server and waits until it answers, with the application if one is deployed. */
  public void start() {
    long before = log.toFile().length();
    ChildProcess started = ChildProcess.start(NAME, command(), environment, "TERM", log);
    process = started;
    Readiness.await(
        NAME,
        START_LIMIT,
        log,
        started,
        () -> {
          if (hasStartedWithErrors(before)) {
            throw new StackException(Text.NOT_DEPLOYED, log);
          }
          return isHealthy() && (!isDeployed() || showsItsFirstPage());
        });
  }

  /** Ends the server after the requests and transactions it has begun. */
  public void stop() {
    if (process != null) {
      process.close();
    }
  }

  @Override
  public void close() {
    stop();
  }

  public int httpPort() {
    return httpPort;
  }

  /** The port of the management interface, on the loopback address. */
  public int managementPort() {
    return managementPort;
  }

  Path deployments() {
    return base.resolve("deployments");
  }

  ChildProcess process() {
    if (process == null) {
      throw new IllegalStateException("WildFly was not started");
    }
    return process;
  }

  private Path configuration() {
    return base.resolve("configuration");
  }

  /** Whether everything has booted and no deployment has failed. */
  private boolean isHealthy() {
    return Readiness.status("http://127.0.0.1:" + managementPort + "/health/ready") == 200;
  }

  private boolean isDeployed() {
    return Files.exists(deployments().resolve(Deployment.NAME));
  }

  private boolean hasStartedWithErrors(long logBefore) {
    try (InputStream written = Files.newInputStream(log)) {
      written.skipNBytes(logBefore);
      String text = new String(written.readAllBytes(), StandardCharsets.UTF_8);
      return text.contains(STARTED_WITH_ERRORS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean showsItsFirstPage() {
    int status = Readiness.status("http://127.0.0.1:" + httpPort + "/");
    return status >= 200 && status < 400;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Java.command());
    command.addAll(
        List.of(
            "-Xms96m",
            "-Xmx448m",
            "-XX:MetaspaceSize=128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
            "-Dlogging.configuration=" + configuration().resolve("logging.properties").toUri()));
    command.addAll(OPENED);
    command.addAll(
        List.of(
            "-jar",
            installation.resolve("jboss-modules.jar").toString(),
            "-mp",
            installation.resolve("modules").toString(),
            "org.jboss.as.standalone",
            "-Djboss.home.dir=" + installation,
            "-Djboss.server.base.dir=" + base,
            "-Djboss.bind.address=127.0.0.1",
            "-Djboss.bind.address.management=127.0.0.1",
            "-Djboss.http.port=" + httpPort,
            "-Djboss.management.http.port=" + managementPort,
            "-Djboss.tx.node.id=attune-" + httpPort,
            "-Dorg.wildfly.sigterm.suspend.timeout=10"));
    return command;
  }

  /**
   * Arquillian deploys through the native protocol, which is shut everywhere else. Opened, the HTTP
   * interface brings along what the remoting interface holds for it otherwise.
   */
  private static void openManagement(Path configuration) throws IOException {
    String xml = Files.readString(configuration);
    String open =
        xml.replace("<http-upgrade enabled=\"false\"", "<http-upgrade enabled=\"true\"")
            .replace("<native-remoting-interface/>", "");
    if (open.equals(xml)) {
      throw new IllegalStateException("the management interface is not as configure.cli leaves it");
    }
    Files.writeString(configuration, open);
  }
}
