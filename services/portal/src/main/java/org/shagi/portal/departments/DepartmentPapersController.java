package org.shagi.portal.departments;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.Today;
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

/** The journal of citizens and the orders of months: printed as drafts, and written down once the director has signed. */
@Controller
@RequestMapping("/departments/{id}/papers")
class DepartmentPapersController {

    private static final Set<Role> RECORDING = EnumSet.of(Role.DIRECTOR, Role.DEPARTMENT_HEAD);
    private static final String MONTH = "month";
    private static final FormSpec SPEC =
            FormSpec.of("month-order", Field.choice(MONTH, List.of()), Field.text("number"), Field.date("date"));

    private final DepartmentsApi enrolment;
    private final DepartmentPages pages;
    private final Figures figures;
    private final Today today;

    DepartmentPapersController(DepartmentsApi enrolment, DepartmentPages pages, Figures figures, Today today) {
        this.enrolment = enrolment;
        this.pages = pages;
        this.figures = figures;
        this.today = today;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, null);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var form = Form.typed(SPEC, typed);
        var sent = form.send(body -> {
            body.remove(MONTH);
            enrolment.order(id, YearMonth.parse(form.value(MONTH)), body);
            return true;
        });
        if (sent.isEmpty()) {
            return shown(id, viewer, form);
        }
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/departments/{id}/papers");
    }

    private ModelAndView shown(String id, Authentication signedIn, @Nullable Form refused) {
        var months = pages.months(id);
        var page = pages.page(id, DepartmentTab.PAPERS, signedIn)
                .addObject("years", pages.years(id))
                .addObject("months", months)
                .addObject("orders", enrolment.monthOrders(id))
                .addObject("refusedForm", refused);
        if (Viewer.of(signedIn).orElseThrow(Missing::new).hasAny(RECORDING)) {
            page.addObject("recording", offer(id, months, refused));
        }
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private Offer offer(String id, List<YearMonth> months, @Nullable Form refused) {
        var begun = months.stream()
                .filter(month -> !month.isAfter(YearMonth.from(today.date())))
                .map(month -> new Choice(month.toString(), figures.month(month)))
                .toList();
        var form = Form.either(refused, SPEC, () -> Form.blank(SPEC).with("date", today.date()));
        return new Offer(
                form.choosing(MONTH, begun),
                "/departments/%s/papers".formatted(id),
                null,
                RECORDING,
                true,
                refused != null);
    }
}
