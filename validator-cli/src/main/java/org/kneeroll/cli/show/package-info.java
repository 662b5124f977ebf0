/**
 * What an exercise, a leaflet, a brand or the settings come to with everything that they inherit,
 * and where each value stands: as a table for people, and as JSON or YAML.
 */
@NullMarked
package org.kneeroll.cli.show;

import org.jspecify.annotations.NullMarked;
