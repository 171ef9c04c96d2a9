/** What can be asked of quota, and what it does with each event; one class per use case. */
@NullMarked
package org.shagi.quota.application;

import org.jspecify.annotations.NullMarked;
