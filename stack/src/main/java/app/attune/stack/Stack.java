package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The whole system on one machine, running: PostgreSQL, Keycloak, a mail catcher and WildFly, all
 * on the loopback address. Closing it ends every program in good order; should this process be
 * killed, they end by themselves.
 */
public final class Stack implements AutoCloseable {
  private static final int KEYCLOAK_PORT = 8081;
  private static final int SMTP_PORT = 2525;

  private final StackOptions options;
  private final Progress progress;
  private final DataDirectory data;
  private final Preparation preparation;
  private final MailCatcher mail;
  private final Postgres postgres;
  private final @Nullable Keycloak keycloak;
  private final AppServer server;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private boolean closed;

  private Stack(StackOptions options, Progress progress, DataDirectory data) {
    this.options = options;
    this.progress = progress;
    this.data = data;
    this.preparation = new Preparation(options.project(), progress);
    Path logs = data.logs();
    int httpPort = Ports.requested(options.httpPort());
    // who takes any port for the application wants to be beside other systems on this machine
    boolean alone = options.mode() == Mode.DEMO && options.httpPort() != 0;
    mail = new MailCatcher(data.mail(), alone ? Ports.preferred(SMTP_PORT) : Ports.free());
    postgres =
        new Postgres(
            preparation.postgresPrograms(),
            data.cluster(),
            logs.resolve("postgresql.log"),
            options.mode(),
            Ports.free());
    keycloak =
        options.keycloak()
            ? new Keycloak(
                options.project().keycloak(),
                data.keycloak(),
                logs.resolve("keycloak.log"),
                postgres,
                alone ? Ports.preferred(KEYCLOAK_PORT) : Ports.free(),
                preparation.keycloakJavaOptions())
            : null;
    server =
        new AppServer(
            options.project().server(),
            data.server(),
            logs.resolve("wildfly.log"),
            httpPort,
            Ports.free(),
            environment(httpPort));
  }

  /** Starts what the options name and returns when all of it is ready. */
  public static Stack start(StackOptions options) {
    return prepare(options, Progress.silent()).startAll();
  }

  /** A system that is not yet running; closing it is right at any moment of its start. */
  static Stack prepare(StackOptions options, Progress progress) {
    DataDirectory data = DataDirectory.take(options.data());
    try {
      return new Stack(options, progress, data);
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
  }

  Stack startAll() {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      if (options.startOver()) {
        data.empty();
      }
      mail.start();
      closeLater(mail);
      startPostgres();
      List<CompletableFuture<Void>> parts = new ArrayList<>();
      parts.add(CompletableFuture.runAsync(this::startServer, threads));
      Keycloak provider = keycloak;
      if (provider != null) {
        parts.add(CompletableFuture.runAsync(() -> startKeycloak(provider), threads));
      }
      allOrFirstFailure(parts).join();
      return this;
    } catch (CompletionException e) {
      threads.shutdownNow();
      close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (RuntimeException e) {
      close();
      throw e;
    } finally {
      threads.shutdown();
    }
  }

  /** Returns only by throwing: when one of the programs has ended without being asked to. */
  void awaitEnd() {
    List<CompletableFuture<Void>> ends = new ArrayList<>();
    ends.add(postgres.process().unexpectedEnd());
    ends.add(server.process().unexpectedEnd());
    if (keycloak != null) {
      ends.add(keycloak.process().unexpectedEnd());
    }
    try {
      allOrFirstFailure(ends).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Ends everything, the application first and the database last. */
  @Override
  public synchronized void close() {
    closed = true;
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        progress.say(Text.NOT_ENDED, e.getMessage());
      }
    }
    data.close();
  }

  /** The address of the application. */
  public String url() {
    return "http://127.0.0.1:" + server.httpPort();
  }

  /** The application's server. */
  public AppServer server() {
    return server;
  }

  /** The database. */
  public Postgres postgres() {
    return postgres;
  }

  /** The identity provider; throws when the system was started without one. */
  public Keycloak keycloak() {
    if (keycloak == null) {
      throw new IllegalStateException("this system was started without Keycloak");
    }
    return keycloak;
  }

  /** Everything that was mailed. */
  public MailCatcher mail() {
    return mail;
  }

  /** The file with the key that wraps all others. */
  public Path masterKey() {
    return data.masterKey();
  }

  /** The folder of the log files. */
  public Path logs() {
    return data.logs();
  }

  private void startPostgres() {
    if (keycloak != null) {
      preparation.complete();
    }
    boolean fresh = !Files.exists(data.cluster());
    if (fresh && keycloak != null) {
      try {
        Folders.copy(preparation.cluster(), data.cluster());
        Files.writeString(data.addresses(), Preparation.ADDRESSES.text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (fresh) {
      postgres.layOut();
    }
    closeLater(postgres);
    postgres.start();
    if (fresh && keycloak == null) {
      postgres.createRoles(options.project().databaseRoles());
    }
    progress.say(Text.DATABASE_READY, postgres.port());
  }

  private void startKeycloak(Keycloak provider) {
    progress.say(Text.KEYCLOAK_STARTING);
    moveRealm();
    provider.layOut(options.project().keycloakConfiguration());
    closeLater(provider);
    provider.start();
    progress.say(Text.KEYCLOAK_READY, provider.port());
  }

  private void moveRealm() {
    try {
      RealmAddresses now = new RealmAddresses(url(), mail.port());
      RealmAddresses before = RealmAddresses.parse(Files.readString(data.addresses()));
      if (!before.equals(now)) {
        now.replace(before, postgres);
        Files.writeString(data.addresses(), now.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void startServer() {
    MasterKey.in(data.masterKey());
    progress.say(Text.SCHEMA_READY, Migrations.apply(postgres));
    progress.say(Text.SERVER_STARTING);
    server.layOut(options.mode());
    Path ear = options.ear();
    if (ear != null) {
      Deployment.assemble(ear, options.modules(), server.deployments());
    }
    closeLater(server);
    server.start();
    progress.say(Text.SERVER_READY, server.httpPort());
  }

  private synchronized void closeLater(AutoCloseable part) {
    if (closed) {
      throw new IllegalStateException("the system is ending");
    }
    running.push(part);
  }

  private Map<String, String> environment(int httpPort) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ATTUNE_MODE", options.mode().environmentValue());
    environment.put("ATTUNE_DB_URL", postgres.url());
    environment.put("ATTUNE_DB_USER", postgres.runtime());
    environment.put("ATTUNE_DB_PASSWORD", postgres.password());
    environment.put("ATTUNE_MASTER_KEY_FILE", data.masterKey().toString());
    environment.put("ATTUNE_SMTP_HOST", "127.0.0.1");
    environment.put("ATTUNE_SMTP_PORT", String.valueOf(mail.port()));
    environment.put("ATTUNE_OIDC_CLIENT_SECRET", Secrets.DEMO);
    environment.put("ATTUNE_PUBLIC_URL", "http://127.0.0.1:" + httpPort);
    environment.put(
        "ATTUNE_OIDC_PROVIDER_URL",
        keycloak == null ? "http://127.0.0.1:1/realms/attune" : keycloak.realmUrl());
    return environment;
  }

  private static CompletableFuture<Void> allOrFirstFailure(List<CompletableFuture<Void>> parts) {
    CompletableFuture<Void> result =
        CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
    for (CompletableFuture<Void> part : parts) {
      part.whenComplete(
          (done, failure) -> {
            if (failure != null) {
              result.completeExceptionally(failure);
            }
          });
    }
    return result;
  }
}
