/** The services as the pages call them: one HTTP interface and its answers for each. */
@NullMarked
package org.shagi.portal.services;

import org.jspecify.annotations.NullMarked;
