/** The beans that every service gets by having the kit on its classpath. */
@NullMarked
package org.shagi.kit;

import org.jspecify.annotations.NullMarked;
