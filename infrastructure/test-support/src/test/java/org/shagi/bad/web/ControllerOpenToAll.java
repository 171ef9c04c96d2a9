package org.shagi.bad.web;

import org.springframework.web.bind.annotation.GetMapping;

class ControllerOpenToAll {

    @GetMapping("/children")
    String children() {
        return "";
    }
}
