package org.shagi.portal.operations;

import java.util.function.Supplier;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.RebuildApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Building quota's figures anew; for the system administrator, quota refuses everybody else. */
@Controller
@RequestMapping("/operations/rebuild")
class RebuildController {

    private final RebuildApi quota;

    RebuildController(RebuildApi quota) {
        this.quota = quota;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("rebuild", quota.last());
        return "operations/rebuild";
    }

    @PostMapping
    String begin(RedirectAttributes outcome) {
        return after(quota::begin, outcome);
    }

    @PostMapping("/swap")
    String swap(RedirectAttributes outcome) {
        return after(quota::swap, outcome);
    }

    @PostMapping("/discarding")
    String discard(RedirectAttributes outcome) {
        return after(quota::discard, outcome);
    }

    private static String after(Supplier<RebuildApi.Rebuild> step, RedirectAttributes outcome) {
        try {
            outcome.addFlashAttribute("done", "rebuild.state." + step.get().state());
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/operations/rebuild";
    }
}
