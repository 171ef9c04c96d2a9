/** Holds what runs the suite on a real cluster against the modules that it is to run. */
@NullMarked
package org.shagi.deploy;

import org.jspecify.annotations.NullMarked;
