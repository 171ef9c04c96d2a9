package org.shagi.portal.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.services.ParentsApi;
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

/** What is done with the parents of a child: urgent services, services by their programmes, events of prevention. */
@Controller
@RequestMapping("/cases/{id}/parents")
class ParentsController {

    private static final Set<Role> WRITERS = EnumSet.of(Role.DEPARTMENT_HEAD, Role.GROUP_LEADER, Role.PSYCHOLOGIST);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final CasesApi cases;
    private final ParentsApi enrolment;
    private final Figures figures;
    private final Today today;
    private final ZoneId zone;

    ParentsController(CasesApi cases, ParentsApi enrolment, Figures figures, Today today, ZoneId zone) {
        this.cases = cases;
        this.enrolment = enrolment;
        this.figures = figures;
        this.today = today;
        this.zone = zone;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, null);
    }

    /** Somebody came back to the address of a form, for instance by choosing another language. */
    @GetMapping("/{form}")
    String back(@PathVariable String id, @PathVariable String form) {
        return "redirect:/cases/{id}/parents";
    }

    /** Done, and the page is shown anew; or the form as it was left and what is wrong with it. */
    @PostMapping("/{form}")
    ModelAndView enter(
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var kind = List.of(ParentForm.values()).stream()
                .filter(some -> some.spec().id().equals(form))
                .findFirst()
                .orElseThrow(Missing::new);
        var sent = Form.typed(kind.spec(), typed);
        var time = time(sent);
        if (kind.isTimed() && time.isEmpty() && !sent.value("time").isEmpty()) {
            sent.blame("time", "form.no-time");
        }
        var done = sent.send(body -> {
            time.ifPresent(at -> putMoment(body, at));
            if (kind == ParentForm.IDENTIFICATION) {
                body.remove("service");
                enrolment.identify(id, sent.value("service"), body);
            } else {
                enrolment.enter(id, kind.kind(), sent.key(), body);
            }
            return true;
        });
        if (done.isEmpty()) {
            return shown(id, viewer, sent);
        }
        outcome.addFlashAttribute("recorded", form);
        return new ModelAndView("redirect:/cases/{id}/parents");
    }

    private ModelAndView shown(String id, Authentication authentication, @Nullable Form refused) {
        var viewer = Viewer.of(authentication).orElseThrow(Missing::new);
        var file = cases.one(id);
        var page = new ModelAndView("casefile/parents");
        page.addObject("file", file);
        var urgent = enrolment.urgent(id);
        page.addObject("urgent", urgent);
        page.addObject("services", enrolment.services(id));
        page.addObject("events", enrolment.events(id));
        page.addObject("refusedForm", refused);
        var parent = file.representative();
        var name = parent == null ? null : parent.fullName();
        for (var kind : ParentForm.values()) {
            page.addObject(kind.spec().id() + "Offer", viewer.hasAny(WRITERS) ? offer(id, kind, name, refused) : null);
        }
        page.addObject("identificationOffer", identification(page, urgent));
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** Only for those whose number is not known yet. */
    private @Nullable Offer identification(ModelAndView page, List<ParentsApi.Urgent> given) {
        var unknown = given.stream()
                .filter(line -> line.recipient() != null && !line.identified())
                .map(line -> new Choice(line.id(), "№ %d, %s".formatted(line.number(), figures.date(line.on()))))
                .toList();
        if (unknown.isEmpty() || !(page.getModel().get("identificationOffer") instanceof Offer offer)) {
            return null;
        }
        offer.form().choosing("service", unknown);
        return offer;
    }

    private Offer offer(String id, ParentForm kind, @Nullable String parent, @Nullable Form refused) {
        var spec = kind.spec();
        var form = Form.either(
                refused,
                spec,
                () -> Form.blank(spec)
                        .with("recipient.fullName", parent)
                        .with("parent.fullName", parent)
                        .with("on", today.date())
                        .with("appliedOn", today.date())
                        .with("actOn", today.date())
                        .with("day", today.date()));
        return new Offer(
                form, "/cases/%s/parents/%s".formatted(id, spec.id()), null, WRITERS, true, Form.is(refused, spec));
    }

    private static Optional<LocalTime> time(Form form) {
        try {
            return Optional.of(LocalTime.parse(form.value("time"), TIME));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The day and the time on the centre's clock, as the moment that enrolment asks for. */
    private void putMoment(Map<String, Object> body, LocalTime time) {
        body.remove("time");
        if (body.remove("day") instanceof LocalDate day) {
            body.put("at", day.atTime(time).atZone(zone).toInstant());
        }
    }
}
