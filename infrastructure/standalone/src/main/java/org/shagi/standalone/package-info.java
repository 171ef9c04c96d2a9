/** The whole suite in one process: one Spring context per service, on an embedded broker and an embedded store. */
@NullMarked
package org.shagi.standalone;

import org.jspecify.annotations.NullMarked;
