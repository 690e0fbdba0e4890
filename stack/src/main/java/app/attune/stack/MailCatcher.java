package app.attune.stack;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every mail that the system sends; nothing leaves the machine. */
public final class MailCatcher implements AutoCloseable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final GreenMail server;
  private final Path folder;
  private final int port;
  private final AtomicInteger count = new AtomicInteger();
  private final List<MimeMessage> received = new CopyOnWriteArrayList<>();

  MailCatcher(Path folder, int port) {
    this.folder = folder;
    this.port = port;
    this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  void start() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.getUserManager().setMessageDeliveryHandler(this::keep);
    server.start();
  }

  public int port() {
    return port;
  }

  /** The folder where each mail is also a file. */
  public Path folder() {
    return folder;
  }

  /** The mails caught since the start, oldest first. */
  public List<MimeMessage> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    server.stop();
  }

  private GreenMailUser keep(MovingMessage message, MailAddress recipient)
      throws MessagingException, UserException {
    String address = recipient.getEmail();
    String name =
        "%s-%03d-to-%s.eml"
            .formatted(
                TIME.format(LocalDateTime.now()),
                count.incrementAndGet(),
                address.replaceAll("[^A-Za-z0-9.@_-]", "_"));
    try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
      message.getMessage().writeTo(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    received.add(message.getMessage());
    UserManager users = server.getUserManager();
    GreenMailUser user = users.getUserByEmail(address);
    return user == null ? users.createUser(address, address, address) : user;
  }
}
