/** Forms as the pages show them: fields in a row, what was typed, and what is wrong with it beside the field it concerns. */
@NullMarked
package org.shagi.portal.forms;

import org.jspecify.annotations.NullMarked;
