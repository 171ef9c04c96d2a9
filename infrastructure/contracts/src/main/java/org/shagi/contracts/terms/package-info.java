/** Facts about terms, which every service that owes something publishes on its own topic. */
@NullMarked
package org.shagi.contracts.terms;

import org.jspecify.annotations.NullMarked;
