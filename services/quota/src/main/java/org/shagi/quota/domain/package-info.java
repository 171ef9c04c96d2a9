/** What was planned and what was done, by group and month, and the sums over groups, departments and the centre. */
@NullMarked
package org.shagi.quota.domain;

import org.jspecify.annotations.NullMarked;
