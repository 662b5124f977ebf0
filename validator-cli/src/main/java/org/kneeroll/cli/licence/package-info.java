/** What Kneeroll is made of, and under which licences that may be used. */
@NullMarked
package org.kneeroll.cli.licence;

import org.jspecify.annotations.NullMarked;
