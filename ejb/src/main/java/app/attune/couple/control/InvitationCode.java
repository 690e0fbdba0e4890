package app.attune.couple.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in an invitation's link: 192 random bits. */
public record InvitationCode(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new code that nobody can guess. */
  public static InvitationCode fresh() {
    byte[] bits = new byte[24];
    RANDOM.nextBytes(bits);
    return new InvitationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** What is stored instead of the code. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "InvitationCode[]";
  }
}
