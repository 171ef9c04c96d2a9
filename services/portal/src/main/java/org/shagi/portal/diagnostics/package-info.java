/** «Диагностика»: the card of a group and the entry of levels (S003 V). */
@NullMarked
package org.shagi.portal.diagnostics;

import org.jspecify.annotations.NullMarked;
