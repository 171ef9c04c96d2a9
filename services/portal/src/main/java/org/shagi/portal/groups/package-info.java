/** «Группы»: the groups and the children in them. */
@NullMarked
package org.shagi.portal.groups;

import org.jspecify.annotations.NullMarked;
