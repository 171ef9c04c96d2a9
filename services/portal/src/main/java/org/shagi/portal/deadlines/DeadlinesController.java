package org.shagi.portal.deadlines;

import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of deadlines. */
@Controller
class DeadlinesController {

    private final Boards boards;

    DeadlinesController(Boards boards) {
        this.boards = boards;
    }

    @GetMapping("/deadlines")
    String page(
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String person,
            Authentication authentication,
            Model model) {
        var viewer = Viewer.of(authentication).orElseThrow();
        model.addAttribute("board", boards.board(department, person, viewer));
        model.addAttribute("department", department);
        model.addAttribute("person", person);
        return "deadlines/page";
    }
}
