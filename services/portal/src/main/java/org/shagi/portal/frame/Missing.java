package org.shagi.portal.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the address speaks of does not exist, or not for this person. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
