package app.attune.access.control;

import app.attune.access.entity.Keyset;
import app.attune.access.entity.Keyset.OwnerKind;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * One keyset per owner, made when first needed. They are read in each transaction anew, so that row
 * security decides each time who may have them and a destroyed one is gone at once.
 */
@ApplicationScoped
public class Keysets {
  @PersistenceContext private EntityManager entities;
  @Inject private MasterKey master;
  @Inject private Locks locks;
  @Inject private Clock clock;

  /** The owner's keys; makes them if there are none. */
  KeysetHandle of(OwnerKind kind, UUID ownerId) {
    try {
      Optional<Keyset> found = find(kind, ownerId);
      if (found.isEmpty()) {
        locks.hold("keyset " + kind + " " + ownerId);
        found = find(kind, ownerId);
      }
      return found.isPresent() ? unwrap(found.get()) : make(kind, ownerId);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyset does not open with this master key", e);
    }
  }

  private Optional<Keyset> find(OwnerKind kind, UUID ownerId) {
    return entities
        .createQuery(
            "select k from Keyset k where k.ownerKind = :kind and k.ownerId = :owner", Keyset.class)
        .setParameter("kind", kind)
        .setParameter("owner", ownerId)
        .getResultStream()
        .findFirst();
  }

  private KeysetHandle make(OwnerKind kind, UUID ownerId) throws GeneralSecurityException {
    Aead wrapping = master.aead();
    KeysetHandle keys =
        KeysetHandle.generateNew(
            kind == OwnerKind.ACCESS_LOG
                ? PredefinedMacParameters.HMAC_SHA256_256BITTAG
                : PredefinedAeadParameters.AES256_GCM);
    byte[] wrapped =
        TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, wrapping, binding(kind, ownerId));
    entities.persist(new Keyset(kind, ownerId, wrapped, clock.instant()));
    return keys;
  }

  private KeysetHandle unwrap(Keyset keyset) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseEncryptedKeyset(
        keyset.getWrapped(), master.aead(), binding(keyset.getOwnerKind(), keyset.getOwnerId()));
  }

  private static byte[] binding(OwnerKind kind, UUID ownerId) {
    return ("keysets|" + kind + "|" + ownerId).getBytes(StandardCharsets.UTF_8);
  }
}
