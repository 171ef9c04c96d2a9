/** What the tests of all services share: a real store and broker, signed tokens, the bus to look at, the house rules. */
@NullMarked
package org.shagi.test;

import org.jspecify.annotations.NullMarked;
