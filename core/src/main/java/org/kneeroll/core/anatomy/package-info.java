/**
 * Names of the body: its sides, its segments, its joints, and what their movements are called.
 *
 * <p>Names alone, without lengths or postures: limits, findings and the body model all speak of the
 * same joint by them. The axes follow Grood and Suntay (J Biomech Eng 1983;105:136-144).
 */
@NullMarked
package org.kneeroll.core.anatomy;

import org.jspecify.annotations.NullMarked;
