/** Colours for plates: skins, hair and clothes that suit each other and print well in grey. */
@NullMarked
package org.kneeroll.figures.theme;

import org.jspecify.annotations.NullMarked;
