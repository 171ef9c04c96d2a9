package org.shagi.portal.groups;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Form;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.Today;
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

/** One group: its life, the children in it and those on their way, its people. */
@Controller
@RequestMapping("/groups/{id}")
class GroupController {

    private final GroupPages pages;
    private final CasesApi enrolment;
    private final Today today;

    GroupController(GroupPages pages, CasesApi enrolment, Today today) {
        this.pages = pages;
        this.enrolment = enrolment;
        this.today = today;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, null);
    }

    /** Somebody came back to the address of a form, for instance by choosing another language. */
    @GetMapping({"/steps/{step}", "/staff", "/places"})
    String back(@PathVariable String id) {
        return "redirect:/groups/{id}";
    }

    @PostMapping("/steps/{step}")
    ModelAndView take(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var taken = List.of(GroupStep.values()).stream()
                .filter(some -> some.address().equals(step))
                .findFirst()
                .orElseThrow(Missing::new);
        var form = Form.typed(taken.spec(), typed);
        return written(id, form, viewer, outcome, body -> taken.write(enrolment, id, form, body));
    }

    @PostMapping("/staff")
    ModelAndView staff(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var form = Form.typed(StaffForm.SPEC, typed);
        return written(id, form, viewer, outcome, body -> {
            body.put("staff", StaffForm.asBody(form));
            enrolment.staff(id, body);
        });
    }

    @PostMapping("/places")
    ModelAndView places(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        return written(id, Form.typed(GroupPages.PLACES, typed), viewer, outcome, body -> enrolment.places(id, body));
    }

    private ModelAndView written(
            String id,
            Form form,
            Authentication viewer,
            RedirectAttributes outcome,
            Consumer<Map<String, Object>> write) {
        var sent = form.send(body -> {
            write.accept(body);
            return true;
        });
        return sent.isPresent() ? done(form, outcome) : shown(id, viewer, form);
    }

    private static ModelAndView done(Form form, RedirectAttributes outcome) {
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/groups/{id}");
    }

    private ModelAndView shown(String id, Authentication viewer, @Nullable Form refused) {
        var shown = pages.of(id, Viewer.of(viewer).orElseThrow(Missing::new), refused);
        var page = new ModelAndView("groups/page");
        page.addObject("page", shown);
        page.addObject("group", shown.group());
        page.addObject("month", shown.group().monthNear(today.date()));
        page.addObject("staffRoles", StaffForm.ROLES);
        page.addObject("refusedForm", refused);
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
