/** What is asked of a leaflet as a whole. */
@NullMarked
package org.kneeroll.catalogue.rule.leaflet;

import org.jspecify.annotations.NullMarked;
