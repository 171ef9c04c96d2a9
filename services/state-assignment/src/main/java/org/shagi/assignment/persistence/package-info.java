/** Documents of the store, and the data that is shipped with the service. */
@NullMarked
package org.shagi.assignment.persistence;

import org.jspecify.annotations.NullMarked;
