/** Tests of the whole service with a real store and broker. */
@NullMarked
package org.shagi.journal.web;

import org.jspecify.annotations.NullMarked;
