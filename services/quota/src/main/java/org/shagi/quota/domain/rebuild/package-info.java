/** Building the read model anew beside the one that is read. */
@NullMarked
package org.shagi.quota.domain.rebuild;

import org.jspecify.annotations.NullMarked;
