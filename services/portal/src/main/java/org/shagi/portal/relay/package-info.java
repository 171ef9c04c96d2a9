/** The relay of /api to the services with the user's own token. */
@NullMarked
package org.shagi.portal.relay;

import org.jspecify.annotations.NullMarked;
