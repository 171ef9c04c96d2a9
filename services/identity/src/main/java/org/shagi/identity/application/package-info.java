/** What is done with accounts. */
@NullMarked
package org.shagi.identity.application;

import org.jspecify.annotations.NullMarked;
