/** The sign-in page, the tokens and the list of accounts. */
@NullMarked
package org.shagi.identity.web;

import org.jspecify.annotations.NullMarked;
