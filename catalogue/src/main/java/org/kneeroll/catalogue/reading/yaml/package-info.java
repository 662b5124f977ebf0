/**
 * YAML, by way of the events of SnakeYAML Engine.
 *
 * <p>{@link org.kneeroll.catalogue.reading.yaml.YamlReader} runs a {@link
 * org.kneeroll.catalogue.reading.yaml.YamlAttempt} over the file, and another one after each
 * repair. Why a parser stopped is told by {@link org.kneeroll.catalogue.reading.yaml.YamlDiagnosis}
 * in words for authors; how to go on behind the place, by {@link
 * org.kneeroll.catalogue.reading.yaml.YamlRecovery}.
 */
@NullMarked
package org.kneeroll.catalogue.reading.yaml;

import org.jspecify.annotations.NullMarked;
