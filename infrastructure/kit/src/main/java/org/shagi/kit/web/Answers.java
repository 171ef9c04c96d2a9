package org.shagi.kit.web;

import java.net.URI;
import org.shagi.kit.domain.Decision;
import org.springframework.http.ResponseEntity;

/** Decisions as HTTP answers. */
public final class Answers {

    private Answers() {}

    /** The accepted value; a refusal is answered as a problem detail instead. For the last line of a controller. */
    public static <T> T orProblem(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(var refusal) -> throw new RefusedException(refusal);
        };
    }

    /** 200 with the version of what is shown as its ETag. */
    public static <T> ResponseEntity<T> versioned(long version, T body) {
        return ResponseEntity.ok().eTag(Versions.etag(version)).body(body);
    }

    /**
     * 201 with the place of what was made, or 200 when the same request has made it before.
     *
     * @param fresh whether it was made just now
     * @param location path of the thing, such as {@code /groups/7}
     */
    public static <T> ResponseEntity<T> created(boolean fresh, String location, long version, T body) {
        var answer = fresh ? ResponseEntity.created(URI.create(location)) : ResponseEntity.ok();
        return answer.eTag(Versions.etag(version)).body(body);
    }
}
