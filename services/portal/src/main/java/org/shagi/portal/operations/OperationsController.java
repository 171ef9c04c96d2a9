package org.shagi.portal.operations;

import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.ServiceClients;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the system administrator; the services refuse everybody else. */
@Controller
@RequestMapping("/operations")
class OperationsController {

    private final QuarantineBoard board;

    OperationsController(QuarantineBoard board) {
        this.board = board;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("shelves", board.shelves());
        return "operations/page";
    }

    /** @param id as the service calls the message; not in the path, since it holds characters that a path must not */
    @PostMapping("/replay")
    String replay(@RequestParam String service, @RequestParam String id, RedirectAttributes outcome) {
        if (!ServiceClients.ON_THE_BUS.contains(service)) {
            throw new Missing();
        }
        try {
            var message = board.replay(service, id);
            outcome.addFlashAttribute(message.handled() ? "handled" : "failed", message);
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/operations";
    }
}
