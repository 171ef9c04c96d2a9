package org.shagi.portal.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.RegisterApi;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Batches for the register: the list with a form for a new one, and each batch on a page of its own. */
@Controller
@RequestMapping("/register")
class RegisterPages {

    private static final Set<Role> DRAWING_UP = EnumSet.of(Role.REGISTRAR, Role.DEPARTMENT_HEAD);
    private static final Set<Role> SIGNING = EnumSet.of(Role.DIRECTOR);

    private final RegisterApi register;
    private final Today today;

    RegisterPages(RegisterApi register, Today today) {
        this.register = register;
        this.today = today;
    }

    @GetMapping
    String list(Authentication authentication, Model model) {
        var viewer = Viewer.of(authentication).orElseThrow();
        var departments = register.departments();
        model.addAttribute("batches", register.batches());
        model.addAttribute(
                "departmentNames",
                departments.stream()
                        .collect(Collectors.toMap(RegisterApi.Department::id, RegisterApi.Department::name)));
        model.addAttribute("mayDrawUp", viewer.hasAny(DRAWING_UP));
        model.addAttribute("wholeCentre", viewer.hasAny(Set.of(Role.REGISTRAR)));
        model.addAttribute(
                "departments",
                departments.stream()
                        .filter(some -> viewer.hasAny(Set.of(Role.REGISTRAR))
                                || viewer.departments().contains(some.id()))
                        .toList());
        model.addAttribute("profiles", register.profiles());
        model.addAttribute("types", NewBatchForm.TYPES);
        model.addAttribute("from", NewBatchForm.from(today.date()));
        model.addAttribute("to", today.date());
        model.addAttribute("key", UUID.randomUUID());
        return "register/list";
    }

    /** @param key made with the page, so that a form sent twice draws up one batch */
    @PostMapping
    String drawUp(
            @RequestParam String key,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String department,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam String profile,
            RedirectAttributes outcome) {
        try {
            var wanted = new RegisterApi.NewBatch(type, department.isBlank() ? null : department, from, to, profile);
            var batch = register.drawUp(key, wanted);
            outcome.addFlashAttribute("done", "register.drawn-up");
            outcome.addAttribute("id", batch.id());
            return "redirect:/register/{id}";
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
            return "redirect:/register";
        }
    }

    @GetMapping("/{id}")
    String batch(@PathVariable String id, Authentication authentication, Model model) {
        var viewer = Viewer.of(authentication).orElseThrow();
        model.addAttribute("batch", register.batch(id));
        model.addAttribute("maySign", viewer.hasAny(SIGNING));
        model.addAttribute("mayRecord", viewer.hasAny(DRAWING_UP));
        model.addAttribute("today", today.date());
        return "register/batch";
    }

    @PostMapping("/{id}/signing")
    String sign(@PathVariable String id, RedirectAttributes outcome) {
        return after(() -> register.sign(id), "register.signed", outcome);
    }

    @PostMapping("/{id}/sending")
    String send(
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam String recipient,
            RedirectAttributes outcome) {
        return after(() -> register.send(id, new RegisterApi.Sending(on, recipient)), "register.sent", outcome);
    }

    @PostMapping("/{id}/acceptance")
    String accept(
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes outcome) {
        var acceptance = new RegisterApi.Acceptance(on, number.isBlank() ? null : number);
        return after(() -> register.accept(id, acceptance), "register.accepted", outcome);
    }

    @PostMapping("/{id}/rejection")
    String reject(
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam String reason,
            RedirectAttributes outcome) {
        return after(() -> register.reject(id, new RegisterApi.Rejection(on, reason)), "register.rejected", outcome);
    }

    private static String after(Supplier<RegisterApi.Batch> step, String done, RedirectAttributes outcome) {
        try {
            var batch = step.get();
            outcome.addFlashAttribute("done", done);
            outcome.addFlashAttribute("changed", batch.id());
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/register/{id}";
    }
}
