package org.shagi.kit.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shagi.kit.domain.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Refusals as RFC 9457 problem details: stable code, a sentence in the reader's language, the facts it is about. */
public class Problems {

    private final RefusalTexts texts;

    Problems(RefusalTexts texts) {
        this.texts = texts;
    }

    /** The problem detail of a refusal, with the status of its kind. A fact that is a list of refusals is told one by one, each with its sentence. */
    public ProblemDetail of(Refusal refusal, Locale locale) {
        return of(refusal, HttpStatus.valueOf(refusal.kind().status()), locale);
    }

    /** The same with another status, for what HTTP itself has a status for. */
    ProblemDetail of(Refusal refusal, HttpStatus status, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of(refusal, locale));
        problem.setType(URI.create("urn:shagi:problem:" + refusal.code()));
        problem.setTitle(status.getReasonPhrase());
        refusal.facts().forEach((name, value) -> {
            if (value instanceof List<?> list && list.stream().allMatch(Refusal.class::isInstance)) {
                problem.setProperty(
                        name,
                        list.stream().map(each -> told((Refusal) each, locale)).toList());
            } else {
                problem.setProperty(name, plain(value));
            }
        });
        // last: a fact of the same name must not hide it
        problem.setProperty("code", refusal.code());
        return problem;
    }

    private Map<String, Object> told(Refusal refusal, Locale locale) {
        var told = new LinkedHashMap<String, Object>();
        refusal.facts().forEach((name, value) -> told.put(name, plain(value)));
        told.put("code", refusal.code());
        told.put("detail", texts.of(refusal, locale));
        return told;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
