/** The papers of a case: what is there and what is missing, consents, who may take the child home, and the parents. */
@NullMarked
package org.shagi.portal.casefile;

import org.jspecify.annotations.NullMarked;
