package org.shagi.portal.months;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.AbsencesApi;
import org.shagi.portal.services.AbsencesApi.Planned;
import org.shagi.portal.services.AbsencesApi.Reason;
import org.shagi.portal.services.AbsencesApi.Span;
import org.shagi.portal.services.AbsencesApi.Spans;
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

/** Absences beyond a day: several in a row, with what was found out about them, and those that the family announced. */
@Controller
@RequestMapping("/journal/{group}/{month}/absences")
class AbsencePages {

    private static final Set<Role> WRITERS = EnumSet.of(Role.GROUP_LEADER, Role.SOCIAL_WORKER);
    private static final String BACK = "redirect:/journal/{group}/{month}/absences";

    private final MonthPage page;
    private final AbsencesApi absences;

    AbsencePages(MonthPage page, AbsencesApi absences) {
        this.page = page;
        this.absences = absences;
    }

    @GetMapping
    String show(@PathVariable String group, @PathVariable YearMonth month, Authentication signedIn, Model model) {
        page.show(group, month, model);
        var children = page.children(group, month);
        var planned = new LinkedHashMap<String, Planned>();
        children.keySet().forEach(child -> planned.put(child, absences.planned(group, child)));
        planned.values().removeIf(one -> one.spans().isEmpty());
        var reasons = absences.reasons();
        model.addAttribute("children", children);
        model.addAttribute("runs", absences.inARow(group));
        model.addAttribute("planned", planned);
        model.addAttribute("reasons", reasons);
        model.addAttribute("reasonTexts", texts(reasons));
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute(
                "mayWrite",
                Viewer.of(signedIn).filter(viewer -> viewer.hasAny(WRITERS)).isPresent());
        return "months/absences";
    }

    /** @param key made with the page, so that a form sent twice is one */
    @PostMapping("/follow-ups")
    String followUp(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @RequestParam String child,
            @RequestParam LocalDate from,
            @RequestParam String what,
            @RequestParam String key,
            RedirectAttributes outcome) {
        return told(outcome, () -> absences.followUp(group, child, key, Map.of("from", from, "what", what)));
    }

    @PostMapping("/planned")
    String plan(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @RequestParam String child,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes outcome) {
        return told(outcome, () -> {
            var stands = absences.planned(group, child);
            var span = new Span(from, to, reason, comment.isBlank() ? null : comment.strip());
            put(
                    group,
                    child,
                    stands.version(),
                    Stream.concat(stands.spans().stream(), Stream.of(span)).toList());
        });
    }

    /**
     * @param index of the span in the version that the page was made from, from 0
     * @param version of that page
     */
    @PostMapping("/planned/removal")
    String remove(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @RequestParam String child,
            @RequestParam int index,
            @RequestParam long version,
            RedirectAttributes outcome) {
        return told(outcome, () -> {
            var spans = absences.planned(group, child).spans();
            put(
                    group,
                    child,
                    version,
                    IntStream.range(0, spans.size())
                            .filter(at -> at != index)
                            .mapToObj(spans::get)
                            .toList());
        });
    }

    private void put(String group, String child, long version, List<Span> spans) {
        absences.plan(group, child, seen(version), new Spans(spans));
    }

    private static @Nullable String seen(long version) {
        return version == 0 ? null : "\"" + version + "\"";
    }

    private static Map<String, String> texts(List<Reason> reasons) {
        var texts = new LinkedHashMap<String, String>();
        reasons.forEach(reason -> texts.put(reason.code(), reason.text()));
        return texts;
    }

    private static String told(RedirectAttributes outcome, Runnable write) {
        try {
            write.run();
            outcome.addFlashAttribute("done", "absences.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return BACK;
    }
}
