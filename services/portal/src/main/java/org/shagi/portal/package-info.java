/** The browser's door: pages for the people of the centre, and the relay of their requests to the services. */
@NullMarked
package org.shagi.portal;

import org.jspecify.annotations.NullMarked;
