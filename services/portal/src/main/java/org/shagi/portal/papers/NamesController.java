package org.shagi.portal.papers;

import static org.shagi.portal.session.Role.DEPARTMENT_HEAD;
import static org.shagi.portal.session.Role.GROUP_LEADER;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.services.NamesApi;
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

/** How the names of a case are declined on its papers, and their correction where the rules of grammar go wrong. */
@Controller
@RequestMapping("/cases/{id}/names")
class NamesController {

    private static final Set<Role> CORRECTORS = EnumSet.of(DEPARTMENT_HEAD, GROUP_LEADER);

    private final NamesApi names;
    private final CasesApi cases;

    NamesController(NamesApi names, CasesApi cases) {
        this.names = names;
        this.cases = cases;
    }

    /** @param form the forms of the name as they are printed, or as they were typed */
    record Name(NamesApi.Declined declined, Form form) {}

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, names.names(id), viewer, null);
    }

    /** Only what was changed is sent; what is as the rules have it takes a correction back, and so does an emptied field. */
    @PostMapping("/{person}")
    ModelAndView correct(
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var all = names.names(id);
        var declined = all.stream()
                .filter(some -> some.person().equals(person))
                .findFirst()
                .orElseThrow(Missing::new);
        var form = Form.typed(spec(declined), typed);
        var sent = form.send(body -> {
            declined.forms().forEach(was -> correct(id, person, was, form.value(was.grammaticalCase())));
            return true;
        });
        if (sent.isEmpty()) {
            return shown(id, all, viewer, form);
        }
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/cases/{id}/names");
    }

    private void correct(String id, String person, NamesApi.NameForm was, String typed) {
        if (!typed.equals(was.form())) {
            var form = typed.equals(was.byRules()) ? "" : typed;
            names.correct(id, Map.of("person", person, "grammaticalCase", was.grammaticalCase(), "form", form));
        }
    }

    private ModelAndView shown(String id, List<NamesApi.Declined> all, Authentication viewer, @Nullable Form refused) {
        var page = new ModelAndView("papers/names")
                .addObject("file", cases.one(id))
                .addObject("refusedForm", refused)
                .addObject(
                        "names",
                        all.stream()
                                .map(some -> new Name(some, Form.either(refused, spec(some), () -> filled(some))))
                                .toList())
                .addObject(
                        "mayCorrect",
                        Viewer.of(viewer).orElseThrow(Missing::new).hasAny(CORRECTORS));
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static FormSpec spec(NamesApi.Declined declined) {
        return FormSpec.of(
                "names-" + declined.person(),
                declined.forms().stream()
                        .map(some -> Field.text(some.grammaticalCase()).optional())
                        .toArray(Field[]::new));
    }

    private static Form filled(NamesApi.Declined declined) {
        var form = Form.blank(spec(declined));
        declined.forms().forEach(some -> form.with(some.grammaticalCase(), some.form()));
        return form;
    }
}
