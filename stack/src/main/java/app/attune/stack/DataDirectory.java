package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder with everything that one running system keeps; only one system uses it at a time. */
final class DataDirectory implements AutoCloseable {
  private static final long NEEDED_MEGABYTES = 700;
  private static final long MEGABYTE = 1024L * 1024;
  private static final List<String> CONTENTS =
      List.of("postgres", "keycloak", "server", "mail", "logs", "master.key", "addresses");

  private final Path root;
  private final FileChannel channel;

  private DataDirectory(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /** Takes the folder for this process, or throws when another one has it or the disk is full. */
  static DataDirectory take(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      if (!Files.exists(root)) {
        Files.createDirectories(root.getParent());
        Files.createDirectory(
            root,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      requireSpace(root);
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StackException(Text.ALREADY_RUNNING, root);
      }
      return new DataDirectory(root, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets everything that was kept. */
  void empty() {
    try {
      for (String name : CONTENTS) {
        Path path = root.resolve(name);
        if (Files.isDirectory(path)) {
          Folders.delete(path);
        } else {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  Path cluster() {
    return root.resolve("postgres");
  }

  Path keycloak() {
    return root.resolve("keycloak");
  }

  Path server() {
    return root.resolve("server");
  }

  Path mail() {
    return root.resolve("mail");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path masterKey() {
    return root.resolve("master.key");
  }

  /** Where Keycloak last knew the application and the mail server to be. */
  Path addresses() {
    return root.resolve("addresses");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void requireSpace(Path root) throws IOException {
    long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
    if (free < NEEDED_MEGABYTES) {
      throw new StackException(Text.DISK_FULL, free, root, NEEDED_MEGABYTES);
    }
  }
}
