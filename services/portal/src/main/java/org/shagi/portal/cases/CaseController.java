package org.shagi.portal.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Form;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.session.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case: how it stands, what comes next with a form for each step, and what was done. */
@Controller
@RequestMapping("/cases/{id}")
class CaseController {

    private final CasePages pages;
    private final CasesApi enrolment;
    private final Figures figures;

    CaseController(CasePages pages, CasesApi enrolment, Figures figures) {
        this.pages = pages;
        this.enrolment = enrolment;
        this.figures = figures;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, null);
    }

    /** Somebody came back to the address of a form, for instance by choosing another language. */
    @GetMapping("/steps/{step}")
    String back(@PathVariable String id, @PathVariable String step) {
        return "redirect:/cases/{id}";
    }

    /** Done, and the case is shown anew; or the case with the form as it was left and what is wrong with it. */
    @PostMapping("/steps/{step}")
    ModelAndView take(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var taken = named(step);
        var form = Form.typed(taken.spec(), typed);
        var sent = form.send(body -> {
            taken.write(enrolment, id, form, body);
            return true;
        });
        if (sent.isEmpty()) {
            return shown(id, viewer, form);
        }
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/cases/{id}");
    }

    private ModelAndView shown(String id, Authentication viewer, @Nullable Form refused) {
        var shown = pages.of(id, Viewer.of(viewer).orElseThrow(Missing::new), refused);
        var page = new ModelAndView("cases/page");
        page.addObject("page", shown);
        page.addObject("appliedOn", figures.date(shown.file().appliedOn()));
        page.addObject("refusedForm", refused);
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static CaseStep named(String step) {
        return List.of(CaseStep.values()).stream()
                .filter(some -> some.spec().id().equals(step))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
