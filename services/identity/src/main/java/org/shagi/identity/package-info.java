/** Accounts, roles and sign-in: who somebody is, told to all services in a signed token. */
@NullMarked
package org.shagi.identity;

import org.jspecify.annotations.NullMarked;
