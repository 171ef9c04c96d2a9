/** The plain words that every service's rules are written in: decisions, refusals, codes, tenths, who may see what. */
@NullMarked
package org.shagi.kit.domain;

import org.jspecify.annotations.NullMarked;
