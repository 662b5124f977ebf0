/** What a catalogue has, and what of it a person looks for. */
@NullMarked
package org.kneeroll.cli.listing;

import org.jspecify.annotations.NullMarked;
