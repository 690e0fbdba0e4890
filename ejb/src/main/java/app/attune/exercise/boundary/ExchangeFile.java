package app.attune.exercise.boundary;

/**
 * A file to keep or to hand on.
 *
 * @param contentType its media type
 */
public record ExchangeFile(String fileName, String contentType, byte[] bytes) {}
