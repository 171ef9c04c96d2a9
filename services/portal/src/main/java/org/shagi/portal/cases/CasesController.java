package org.shagi.portal.cases;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.CasesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding cases. What is looked for may be a name: it travels in the body of a form and never stands in an address. */
@Controller
@RequestMapping("/cases")
class CasesController {

    static final List<String> STATES = List.of(
            "APPLIED",
            "PROGRAMME_PRESENTED",
            "CONTRACT_SIGNED",
            "ENROLLED",
            "COMPLETED",
            "ENDED_EARLY",
            "WITHDRAWN",
            "ARCHIVED",
            "DESTROYED");

    static final FormSpec SEARCH = FormSpec.of(
            "search",
            Field.text("text").optional(),
            Field.choice("department", List.of()).optional(),
            Field.choice("group", List.of()).optional(),
            Field.choice("state", STATES).optional(),
            Field.whole("page").optional());

    private final CasesApi enrolment;
    private final Groups groups;

    CasesController(CasesApi enrolment, Groups groups) {
        this.enrolment = enrolment;
        this.groups = groups;
    }

    @GetMapping
    String all(Model model) {
        return found(new LinkedMultiValueMap<>(), model);
    }

    @PostMapping
    String search(@RequestParam MultiValueMap<String, String> typed, Model model) {
        return found(typed, model);
    }

    private String found(MultiValueMap<String, String> typed, Model model) {
        var inScope = groups.all();
        var form = Form.typed(SEARCH, typed)
                .choosing("department", GroupCard.departments(inScope))
                .choosing("group", inScope.stream().map(CasesController::choice).toList());
        model.addAttribute("form", form);
        model.addAttribute("groups", inScope);
        model.addAttribute("groupNames", inScope.stream().collect(toMap(GroupCard::id, GroupCard::name)));
        model.addAttribute(
                "found", form.send(enrolment::search).map(Results::of).orElse(Results.NONE));
        return "cases/list";
    }

    private static Choice choice(GroupCard group) {
        return new Choice(
                group.id(), "%s, %d".formatted(group.name(), group.from().getYear()));
    }
}
