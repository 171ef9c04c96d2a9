/** What can be asked of quota over HTTP. */
@NullMarked
package org.shagi.quota.web;

import org.jspecify.annotations.NullMarked;
