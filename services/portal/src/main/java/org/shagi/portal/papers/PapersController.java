package org.shagi.portal.papers;

import static org.shagi.portal.session.Role.DEPARTMENT_HEAD;
import static org.shagi.portal.session.Role.DIRECTOR;
import static org.shagi.portal.session.Role.GROUP_LEADER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.services.PapersApi;
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

/** The papers of a case to print, and its acts. */
@Controller
@RequestMapping("/cases/{id}/documents")
class PapersController {

    private static final Set<Role> DRAFTERS = EnumSet.of(DEPARTMENT_HEAD, GROUP_LEADER);
    private static final Set<Role> SIGNERS = EnumSet.of(DEPARTMENT_HEAD, DIRECTOR);
    private static final FormSpec DRAFT =
            FormSpec.of("act", Field.choice("kind", List.of("INTERIM", "FINAL")), Field.date("from"), Field.date("to"));

    private static final FormSpec SIGNATURE = FormSpec.of("act_signature", Field.date("on"));

    private final PapersApi papers;
    private final CasesApi cases;
    private final Today today;

    PapersController(PapersApi papers, CasesApi cases, Today today) {
        this.papers = papers;
        this.cases = cases;
        this.today = today;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, "", null);
    }

    /** Somebody came back to the address of a form, for instance by choosing another language. */
    @GetMapping({"/acts", "/acts/{act}/signature"})
    String back(@PathVariable String id) {
        return "redirect:/cases/{id}/documents";
    }

    @PostMapping("/acts")
    ModelAndView draft(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var form = Form.typed(DRAFT, typed);
        var sent = form.send(body -> {
            papers.draft(id, form.key(), body);
            return true;
        });
        return sent.isEmpty() ? shown(id, viewer, "", form) : done(form, outcome);
    }

    @PostMapping("/acts/{act}/signature")
    ModelAndView sign(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var form = Form.typed(SIGNATURE, typed);
        var sent = form.send(body -> {
            papers.sign(id, act, form.key(), body);
            return true;
        });
        return sent.isEmpty() ? shown(id, viewer, act, form) : done(form, outcome);
    }

    private static ModelAndView done(Form form, RedirectAttributes outcome) {
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/cases/{id}/documents");
    }

    /** @param act the act whose form was refused; empty for none */
    private ModelAndView shown(String id, Authentication signedIn, String act, @Nullable Form refused) {
        var viewer = Viewer.of(signedIn).orElseThrow(Missing::new);
        var file = cases.one(id);
        var page = new ModelAndView("papers/page");
        page.addObject("file", file);
        page.addObject("papers", papers.papers(id));
        page.addObject(
                "acts",
                papers.acts(id).stream()
                        .map(one -> new ActLine(
                                one, signature(id, one, viewer, one.id().equals(act) ? refused : null)))
                        .toList());
        page.addObject("draft", file.contract() == null ? null : draft(id, viewer, refused));
        page.addObject("refusedForm", refused);
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private Offer draft(String id, Viewer viewer, @Nullable Form refused) {
        return new Offer(
                Form.either(refused, DRAFT, () -> Form.blank(DRAFT).with("kind", "INTERIM")),
                "/cases/%s/documents/acts".formatted(id),
                null,
                DRAFTERS,
                viewer.hasAny(DRAFTERS),
                Form.is(refused, DRAFT));
    }

    private @Nullable Offer signature(String id, PapersApi.Act act, Viewer viewer, @Nullable Form refused) {
        return act.signed()
                ? null
                : new Offer(
                        Form.either(
                                refused, SIGNATURE, () -> Form.blank(SIGNATURE).with("on", today.date())),
                        "/cases/%s/documents/acts/%s/signature".formatted(id, act.id()),
                        null,
                        SIGNERS,
                        viewer.hasAny(SIGNERS),
                        refused != null);
    }

    /** @param signature null for a signed act */
    record ActLine(PapersApi.Act act, @Nullable Offer signature) {}
}
