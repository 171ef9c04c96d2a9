package org.shagi.bad.domain;

import org.springframework.http.HttpStatus;

class RuleThatKnowsSpring {

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
