package org.shagi.portal.cases;

import java.util.List;
import java.util.stream.Stream;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Field.Kind;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.CasesApi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking an application for a place in a group (S003 2.1(1)). */
@Controller
@RequestMapping("/groups/{id}/applications/new")
class ApplicationController {

    private static final List<String> DOCUMENTS = List.of(
            "BIRTH_CERTIFICATE",
            "PASSPORT_RF",
            "FOREIGN_PASSPORT",
            "RESIDENCE_PERMIT",
            "TEMPORARY_ID",
            "REFUGEE_CERTIFICATE",
            "OTHER");

    /** A child who is not known yet. */
    static final FormSpec NEW = FormSpec.of(
            "application",
            Field.date("appliedOn"),
            Field.text("child.lastName"),
            Field.text("child.firstName"),
            Field.text("child.patronymic").optional(),
            Field.date("child.birthDate"),
            Field.choice("child.sex", List.of("FEMALE", "MALE")),
            Field.of("child.snils", Kind.SNILS),
            Field.text("child.address"),
            Field.choice("child.idDocument.type", DOCUMENTS).optional(),
            Field.text("child.idDocument.series").optional(),
            Field.text("child.idDocument.number").optional(),
            Field.date("child.idDocument.issueDate").optional(),
            Field.text("child.idDocument.issuer").optional(),
            Field.text("representative.fullName"),
            Field.of("representative.phone", Kind.PHONE),
            Field.text("representative.relation"));

    /** A child who may be known already under another number: then somebody has to say why it is another child. */
    static final FormSpec ALIKE = new FormSpec(
            NEW.id(),
            Stream.concat(NEW.fields().stream(), Stream.of(Field.of("duplicateReason", Kind.LONG_TEXT)))
                    .toList());

    private static final String POSSIBLE_DUPLICATE = "possible-duplicate";

    private final CasesApi enrolment;
    private final Groups groups;
    private final Today today;

    ApplicationController(CasesApi enrolment, Groups groups, Today today) {
        this.enrolment = enrolment;
        this.groups = groups;
        this.today = today;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id) {
        return shown(groups.one(id), Form.blank(NEW).with("appliedOn", today.date()));
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes outcome) {
        var group = groups.one(id);
        var form = Form.typed(typed.containsKey("duplicateReason") ? ALIKE : NEW, typed);
        var accepted = form.send(body -> {
            body.put("departmentId", group.departmentId());
            body.put("groupId", id);
            return enrolment.apply(form.key(), body);
        });
        if (accepted.isPresent()) {
            outcome.addFlashAttribute("recorded", form.id());
            return new ModelAndView("redirect:/cases/" + accepted.get().id());
        }
        var page = shown(group, form.isRefusedAs(POSSIBLE_DUPLICATE) ? form.as(ALIKE) : form);
        page.addObject("alike", form.isRefusedAs(POSSIBLE_DUPLICATE) ? form.fact("case") : null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView shown(GroupCard group, Form form) {
        return new ModelAndView("cases/application").addObject("group", group).addObject("form", form);
    }
}
