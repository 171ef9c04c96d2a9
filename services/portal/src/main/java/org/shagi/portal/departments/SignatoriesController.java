package org.shagi.portal.departments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.services.DepartmentsApi;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.Staff;
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

/** Who signs the papers of a department, how those who work there are named on them, and the order they rest on. */
@Controller
@RequestMapping("/departments/{id}/signatories")
class SignatoriesController {

    private static final FormSpec SPEC = FormSpec.of(
            "signatories",
            Field.text("head.fullName").optional(),
            Field.choice("head.sex", List.of("FEMALE", "MALE")).optional(),
            Field.text("basis.number").optional(),
            Field.date("basis.date").optional());

    private static final String ACCOUNT = "account";
    private static final String NAME = "signed";

    private final DepartmentsApi enrolment;
    private final DepartmentPages pages;
    private final Staff staff;

    SignatoriesController(DepartmentsApi enrolment, DepartmentPages pages, Staff staff) {
        this.enrolment = enrolment;
        this.pages = pages;
        this.staff = staff;
    }

    /** @param signed as the person is named on papers; empty where nothing is to be printed */
    record Row(String account, String signed) {}

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, null);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var form = Form.typed(SPEC, typed);
        var sent = form.send(body -> {
            body.put("people", people(form));
            enrolment.sign(id, body);
            return true;
        });
        if (sent.isEmpty()) {
            return shown(id, viewer, form);
        }
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/departments/{id}/signatories");
    }

    private ModelAndView shown(String id, Authentication viewer, @Nullable Form refused) {
        var page = pages.page(id, DepartmentTab.SIGNATORIES, viewer);
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("form", refused).addObject("rows", rows(refused));
        }
        var written = enrolment.signatories(id);
        return page.addObject("form", filled(written)).addObject("rows", rows(id, written));
    }

    private static Form filled(DepartmentsApi.Signatories written) {
        var form = Form.blank(SPEC);
        var head = written.head();
        if (head != null) {
            form.with("head.fullName", head.fullName()).with("head.sex", head.sex());
        }
        var basis = written.basis();
        return basis == null ? form : form.with("basis.number", basis.number()).with("basis.date", basis.date());
    }

    /** Those who are written down, and whoever works with a group of the department. */
    private List<Row> rows(String id, DepartmentsApi.Signatories written) {
        var accounts = new TreeSet<>(written.people().keySet());
        pages.groupsOf(id).stream().map(GroupCard::formed).forEach(formed -> {
            if (formed != null) {
                formed.staff().stream().map(EnrolmentApi.Member::staffId).forEach(accounts::add);
            }
        });
        return accounts.stream()
                .map(account -> new Row(
                        account, written.people().getOrDefault(account, Initials.of(staff.name(account), account))))
                .toList();
    }

    private static List<Row> rows(Form form) {
        var accounts = form.values(ACCOUNT);
        var names = form.values(NAME);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.min(accounts.size(), names.size()); i++) {
            rows.add(new Row(accounts.get(i), names.get(i)));
        }
        return rows;
    }

    private static Map<String, String> people(Form form) {
        var people = new LinkedHashMap<String, String>();
        rows(form).stream()
                .filter(row -> !row.account().isEmpty() && !row.signed().isEmpty())
                .forEach(row -> people.put(row.account(), row.signed()));
        return people;
    }
}
