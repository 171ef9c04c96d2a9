/** The read model in the document store: each event replaces exactly one document. */
@NullMarked
package org.shagi.quota.persistence;

import org.jspecify.annotations.NullMarked;
