package org.kneeroll.catalogue.origin;

import java.util.Optional;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.ValueStatus;

/**
 * One value of an item with everything that it inherits.
 *
 * @param path where it stands
 * @param text what is written there; empty for a list or a group that the author left empty
 * @param status where a clinical amount comes from; empty for what is none
 * @param origin where the text stands
 */
public record ResolvedValue(
    ModelPath path, String text, Optional<ValueStatus> status, Origin origin) {}
