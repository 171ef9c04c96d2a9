/** The reports that are given to the ministry and the rules by which their cells are reckoned. */
@NullMarked
package org.shagi.quota.domain.report;

import org.jspecify.annotations.NullMarked;
