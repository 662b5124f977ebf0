/**
 * What the words of a call name: an id, a file, a folder, a catalogue, a project, a printed
 * leaflet.
 */
@NullMarked
package org.kneeroll.cli.input;

import org.jspecify.annotations.NullMarked;
