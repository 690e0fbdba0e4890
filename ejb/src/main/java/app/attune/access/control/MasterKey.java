package app.attune.access.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The key that wraps all keysets. It lives in a file outside the database and its backups, named by
 * the environment variable {@code ATTUNE_MASTER_KEY_FILE}: a Tink keyset in JSON.
 */
@ApplicationScoped
public class MasterKey {
  private Aead aead;

  @SuppressWarnings("NullAway.Init")
  protected MasterKey() {}

  @PostConstruct
  void read() {
    String file = System.getenv("ATTUNE_MASTER_KEY_FILE");
    if (file == null || file.isBlank()) {
      throw new IllegalStateException("ATTUNE_MASTER_KEY_FILE names no file");
    }
    try {
      AeadConfig.register();
      MacConfig.register();
      KeysetHandle handle =
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(Path.of(file)), InsecureSecretKeyAccess.get());
      aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the master key cannot be read", e);
    }
  }

  /** Encrypts and decrypts keysets. */
  Aead aead() {
    return aead;
  }
}
