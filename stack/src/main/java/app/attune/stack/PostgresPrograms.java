package app.attune.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the library that carries them for this platform. */
final class PostgresPrograms {
  private static final int EXECUTABLE = 0111;

  private PostgresPrograms() {}

  /** Unpacks the programs into this folder unless they are there, and answers their bin folder. */
  static Path in(Path folder) {
    if (!Files.exists(folder)) {
      Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
      try (InputStream archive = archive()) {
        Folders.delete(unfinished);
        unpack(archive, Files.createDirectories(unfinished));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return folder.resolve("bin");
  }

  private static InputStream archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    boolean arm = machine.equals("aarch64");
    boolean mac = system.startsWith("mac");
    String name =
        "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    InputStream archive = PostgresPrograms.class.getResourceAsStream(name);
    if (archive == null) {
      throw new StackException(Text.NO_POSTGRES_FOR_PLATFORM, system, machine);
    }
    return archive;
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("an entry points outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
          continue;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, path);
          boolean executable = (entry.getMode() & EXECUTABLE) != 0;
          Files.setPosixFilePermissions(
              path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }
}
