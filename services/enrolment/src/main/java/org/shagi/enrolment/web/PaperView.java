package org.shagi.enrolment.web;

import org.jspecify.annotations.Nullable;

/**
 * A paper that can be printed, or that cannot be yet.
 *
 * @param kind as it stands in addresses
 * @param why in the reader's language; null if it can be printed
 */
record PaperView(
        String kind,
        String title,
        boolean available,
        @Nullable String why) {}
