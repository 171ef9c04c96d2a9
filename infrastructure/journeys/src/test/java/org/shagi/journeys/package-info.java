/** The whole suite, started as its user starts it, driven through its pages and its API, and killed. */
@NullMarked
package org.shagi.journeys;

import org.jspecify.annotations.NullMarked;
