/** «Обработка сообщений»: what the services put aside, and the way to let it through. */
@NullMarked
package org.shagi.portal.operations;

import org.jspecify.annotations.NullMarked;
