package org.shagi.portal.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts {@code frame} into the model of every page, so that no controller has to think of the layout. */
@ControllerAdvice
class FrameAdvice {

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @Nullable Authentication authentication, Locale locale) {
        var viewer = Viewer.of(authentication).orElse(null);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        return new Frame(
                viewer,
                viewer == null ? List.of() : MenuEntry.of(viewer),
                path,
                locale.getLanguage(),
                inLanguage(path, request.getQueryString(), "ru"),
                inLanguage(path, request.getQueryString(), "en"));
    }

    private static String inLanguage(String path, @Nullable String query, String language) {
        return UriComponentsBuilder.fromUriString(query == null ? path : path + "?" + query)
                .replaceQueryParam(LanguageConfiguration.PARAMETER, language)
                .build()
                .toUriString();
    }
}
