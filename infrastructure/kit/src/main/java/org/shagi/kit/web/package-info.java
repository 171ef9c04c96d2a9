/** The edge: decisions become answers or problem details, in Russian or English. */
@NullMarked
package org.shagi.kit.web;

import org.jspecify.annotations.NullMarked;
