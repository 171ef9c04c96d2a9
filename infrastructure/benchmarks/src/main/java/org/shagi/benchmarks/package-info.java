/** Programs that measure, each started by hand. */
@NullMarked
package org.shagi.benchmarks;

import org.jspecify.annotations.NullMarked;
