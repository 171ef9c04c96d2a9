/** Who is asking: bearer tokens, default deny. */
@NullMarked
package org.shagi.kit.security;

import org.jspecify.annotations.NullMarked;
