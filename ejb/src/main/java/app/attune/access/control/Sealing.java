package app.attune.access.control;

import app.attune.access.entity.Keyset.OwnerKind;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals what people write (AES-256-GCM). A sealed value is bound to its place, so that it does not
 * open anywhere else.
 */
@ApplicationScoped
public class Sealing {
  @Inject private Keysets keysets;

  /** Where a sealed value lies. */
  public record Place(String table, String column, UUID row) {
    byte[] bytes() {
      return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The seal of one owner, for as many values as one transaction needs. */
  public Seal of(OwnerKind kind, UUID ownerId) {
    try {
      return new Seal(
          keysets.of(kind, ownerId).getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyset without its primitive", e);
    }
  }

  /** One owner's seal. */
  public static final class Seal {
    private final Aead aead;

    Seal(Aead aead) {
      this.aead = aead;
    }

    /** Seals bytes to their place. */
    public byte[] seal(byte[] open, Place place) {
      try {
        return aead.encrypt(open, place.bytes());
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("cannot seal", e);
      }
    }

    /**
     * Opens what was sealed to this place.
     *
     * @throws IllegalStateException when it was changed or comes from elsewhere
     */
    public byte[] open(byte[] sealed, Place place) {
      try {
        return aead.decrypt(sealed, place.bytes());
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("a sealed value does not open", e);
      }
    }

    /** Seals text. */
    public byte[] sealText(String text, Place place) {
      return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /** Opens text. */
    public String openText(byte[] sealed, Place place) {
      return new String(open(sealed, place), StandardCharsets.UTF_8);
    }
  }
}
