package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The archive to deploy: the application, and modules that only demo and tests add to it. */
final class Deployment {
  static final String NAME = "attune.ear";

  private Deployment() {}

  /** Writes the application with these modules added into a folder. */
  static void assemble(Path ear, List<Path> modules, Path folder) {
    try {
      for (Path part : modules) {
        requireBuilt(part);
      }
      requireBuilt(ear);
      Path archive = folder.resolve(NAME);
      Files.copy(ear, archive);
      if (!modules.isEmpty()) {
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
          for (Path module : modules) {
            Files.copy(module, zip.getPath(String.valueOf(module.getFileName())));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireBuilt(Path part) {
    if (!Files.exists(part)) {
      throw new StackException(Text.NOT_BUILT, part);
    }
  }
}
