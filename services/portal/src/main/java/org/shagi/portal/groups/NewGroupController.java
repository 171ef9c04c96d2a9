package org.shagi.portal.groups;

import java.util.List;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.services.EnrolmentApi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forming a group (S003 I.2). */
@Controller
@RequestMapping("/groups/new")
class NewGroupController {

    static final FormSpec SPEC = FormSpec.of(
            "group",
            Field.choice("departmentId", List.of()),
            Field.text("name"),
            Field.date("from"),
            Field.date("to"),
            Field.whole("places"));

    /** 26 weeks (S003 IV.2): the last day is so many days after the first. */
    static final int DAYS_AFTER_THE_FIRST = 26 * 7 - 1;

    private static final int USUAL_PLACES = 10;

    private final CasesApi enrolment;

    NewGroupController(CasesApi enrolment) {
        this.enrolment = enrolment;
    }

    @GetMapping
    ModelAndView page() {
        return shown(Form.blank(SPEC).with("places", USUAL_PLACES), StaffForm.rows(List.of()));
    }

    @PostMapping
    ModelAndView form(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes outcome) {
        var form = Form.typed(SPEC, typed);
        if (form.value("to").isEmpty()) {
            form.day("from").ifPresent(from -> form.with("to", from.plusDays(DAYS_AFTER_THE_FIRST)));
        }
        var formed = form.send(body -> {
            body.put("staff", StaffForm.asBody(form));
            return enrolment.form(form.key(), body);
        });
        if (formed.isPresent()) {
            outcome.addFlashAttribute("recorded", form.id());
            return new ModelAndView("redirect:/groups/" + formed.get().id());
        }
        var page = shown(form, StaffForm.rows(form));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView shown(Form form, List<EnrolmentApi.Member> rows) {
        var departments = enrolment.departments().stream()
                .map(department -> new Choice(department.id(), department.name()))
                .toList();
        if (departments.size() == 1) {
            form.with("departmentId", departments.getFirst().value());
        }
        return new ModelAndView("groups/new")
                .addObject("form", form.choosing("departmentId", departments))
                .addObject("rows", rows)
                .addObject("staffRoles", StaffForm.ROLES)
                .addObject("daysAfterTheFirst", DAYS_AFTER_THE_FIRST);
    }
}
