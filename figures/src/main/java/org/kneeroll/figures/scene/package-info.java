/** What stands in a picture besides the body: pillows, chairs, mats and the floor. */
@NullMarked
package org.kneeroll.figures.scene;

import org.jspecify.annotations.NullMarked;
