/** Who is signed in, and what nobody gets without it. */
@NullMarked
package org.shagi.portal.session;

import org.jspecify.annotations.NullMarked;
