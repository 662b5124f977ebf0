package org.kneeroll.cli.licence;

import java.util.Comparator;
import java.util.Objects;

/**
 * A library that is shipped with the command.
 *
 * @param group such as {@code info.picocli}
 * @param artifact such as {@code picocli}
 * @param version such as {@code 4.7.7}
 * @param licence an SPDX expression, such as {@code Apache-2.0}; {@code unknown} if nobody has said
 */
record Library(String group, String artifact, String version, String licence) {

  /** By group and artifact. */
  static final Comparator<Library> ORDER = Comparator.comparing(Library::id);

  /** What is said where nobody has said anything. */
  static final String UNKNOWN = "unknown";

  /** Refuses nulls. */
  Library {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(artifact, "artifact");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(licence, "licence");
  }

  /** Group and artifact, as Maven writes them. */
  String id() {
    return group + ":" + artifact;
  }

  /** The name of its jar in every Maven repository, and beside the command. */
  String jar() {
    return artifact + "-" + version + ".jar";
  }
}
