/** Accounts and the signing key in the store. */
@NullMarked
package org.shagi.identity.persistence;

import org.jspecify.annotations.NullMarked;
