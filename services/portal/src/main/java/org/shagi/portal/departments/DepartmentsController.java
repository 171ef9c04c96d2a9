package org.shagi.portal.departments;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.services.DepartmentsApi;
import org.shagi.portal.session.Role;
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

/** The departments, a new one, and the pages of one that only show something. */
@Controller
@RequestMapping("/departments")
class DepartmentsController {

    private static final Set<Role> FOUNDERS = EnumSet.of(Role.DIRECTOR, Role.CENTRAL_OFFICE);
    private static final FormSpec SPEC = FormSpec.of("department", Field.text("name"));

    private final DepartmentsApi enrolment;
    private final DepartmentPages pages;

    DepartmentsController(DepartmentsApi enrolment, DepartmentPages pages) {
        this.enrolment = enrolment;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Authentication viewer) {
        return list(viewer, null);
    }

    @PostMapping
    ModelAndView register(
            @RequestParam MultiValueMap<String, String> typed, Authentication viewer, RedirectAttributes outcome) {
        var form = Form.typed(SPEC, typed);
        if (form.send(body -> enrolment.register(form.key(), body)).isEmpty()) {
            return list(viewer, form);
        }
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/departments");
    }

    /** The first page of a department that is for this person. */
    @GetMapping("/{id}")
    String one(@PathVariable String id, Authentication viewer) {
        var tabs = DepartmentTab.of(Viewer.of(viewer).orElseThrow(Missing::new));
        return "redirect:/departments/{id}/"
                + tabs.stream().findFirst().orElseThrow(Missing::new).address();
    }

    @GetMapping("/{id}/urgent-services")
    ModelAndView urgent(@PathVariable String id, @RequestParam(defaultValue = "") String year, Authentication viewer) {
        int asked = pages.yearOr(year);
        return pages.page(id, DepartmentTab.URGENT_SERVICES, viewer)
                .addObject("years", pages.years(id))
                .addObject("year", asked)
                .addObject("services", enrolment.urgent(id, asked).services());
    }

    @GetMapping("/{id}/destructions")
    ModelAndView destroyed(@PathVariable String id, Authentication viewer) {
        return pages.page(id, DepartmentTab.DESTRUCTIONS, viewer).addObject("destroyed", enrolment.destroyed(id));
    }

    private ModelAndView list(Authentication signedIn, @Nullable Form refused) {
        var viewer = Viewer.of(signedIn).orElseThrow(Missing::new);
        var page = new ModelAndView("departments/list")
                .addObject("departments", enrolment.departments())
                .addObject("tabs", DepartmentTab.of(viewer))
                .addObject("refusedForm", refused);
        if (viewer.hasAny(FOUNDERS)) {
            var form = Form.either(refused, SPEC, () -> Form.blank(SPEC));
            page.addObject("founding", new Offer(form, "/departments", null, FOUNDERS, true, refused != null));
        }
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
