package org.kneeroll.pdf.file;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that the leaflet was made from and that travels in it.
 *
 * @param path where it belongs, relative and with slashes, such as {@code exercises/knee-roll.yaml}
 * @param mediaType such as {@code application/yaml}
 * @param description what it is, for a person
 * @param bytes as they are; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // files are handed on once and compared by nobody
public record Attachment(String path, String mediaType, String description, byte[] bytes) {

  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

  /**
   * Checks the path and the media type.
   *
   * @throws IllegalArgumentException if the path is none that {@link SafePath} takes, or the media
   *     type has another form
   */
  public Attachment {
    if (!SafePath.isSafe(path)) {
      throw new IllegalArgumentException("not a path inside a folder: " + path);
    }
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("not a media type: " + mediaType);
    }
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(bytes, "bytes");
  }
}
