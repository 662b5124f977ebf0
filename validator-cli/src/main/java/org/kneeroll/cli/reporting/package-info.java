/** What a leaflet says and leaves out, by published checklists: as tables, Markdown and JSON. */
@NullMarked
package org.kneeroll.cli.reporting;

import org.jspecify.annotations.NullMarked;
