/** Tests of the use cases on ports in memory. */
@NullMarked
package org.shagi.journal.application;

import org.jspecify.annotations.NullMarked;
