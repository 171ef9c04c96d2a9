package org.shagi.portal.session;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The token against forged requests, for a page that was opened from the browser's own store and holds an old one. */
@RestController
class CsrfController {

    /**
     * @param header name of the header to send it in
     * @param token good for this session
     * @param account whose session it is, so that a page of another person keeps its marks to itself
     */
    record Token(String header, String token, String account) {}

    @GetMapping("/csrf")
    ResponseEntity<Token> token(CsrfToken token, Authentication person) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(token.getHeaderName(), token.getToken(), person.getName()));
    }
}
