package org.shagi.portal.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.session.Viewer;

/**
 * What the layout shows round a page.
 *
 * @param viewer who is signed in; null on an error page shown to nobody we know
 * @param menu empty when nobody is signed in
 * @param path of the page, without the query
 * @param language {@code ru} or {@code en}
 * @param inRussian the address of this page in Russian
 * @param inEnglish the address of this page in English
 */
public record Frame(
        @Nullable Viewer viewer,
        List<MenuEntry> menu,
        String path,
        String language,
        String inRussian,
        String inEnglish) {}
