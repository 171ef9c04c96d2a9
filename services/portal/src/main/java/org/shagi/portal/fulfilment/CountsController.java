package org.shagi.portal.fulfilment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.fulfilment.WhoseFigures.Whose;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.groups.Roster;
import org.shagi.portal.services.QuotaApi;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was given and to how many, taken apart by whatever is asked for; the parts of the centre are departments, of a group its children. */
@Controller
class CountsController {

    private static final List<String> EVERYWHERE = List.of("code", "kind", "day", "month", "quarter");

    private final QuotaApi quota;
    private final WhoseFigures whoseFigures;
    private final Groups groups;
    private final Figures figures;
    private final MessageSource messages;
    private final Today today;

    CountsController(
            QuotaApi quota,
            WhoseFigures whoseFigures,
            Groups groups,
            Figures figures,
            MessageSource messages,
            Today today) {
        this.quota = quota;
        this.whoseFigures = whoseFigures;
        this.groups = groups;
        this.figures = figures;
        this.messages = messages;
        this.today = today;
    }

    @GetMapping("/fulfilment/counts")
    String page(
            @RequestParam(defaultValue = "code") String by,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String group,
            Authentication authentication,
            Model model) {
        var whose = whoseFigures.choose(authentication, department, group, model);
        var parts = partsOf(whose.level());
        var dimension = EVERYWHERE.contains(by) ? by : parts;
        var answer = quota.counts(whose.level(), whose.id(), from, to, asOf, dimension);
        var names = dimension.equals(parts) ? names(whose, answer) : Map.<String, String>of();
        model.addAttribute("answer", answer);
        model.addAttribute(
                "lines",
                answer.lines().stream()
                        .map(line -> new Line(label(dimension, line.key(), names), line))
                        .sorted((one, other) ->
                                names.isEmpty() ? 0 : one.label().compareTo(other.label()))
                        .toList());
        model.addAttribute("by", dimension);
        model.addAttribute("parts", parts);
        model.addAttribute("dimensions", EVERYWHERE);
        model.addAttribute("asOf", asOf);
        model.addAttribute("today", today.date());
        model.addAttribute("group", group.isEmpty() ? null : groups.one(group));
        model.addAttribute("month", answer.from());
        return "fulfilment/counts";
    }

    /** @param label of the line's key, in the reader's language */
    record Line(String label, QuotaApi.CountLine counts) {}

    private static String partsOf(String level) {
        return switch (level) {
            case "centre" -> "department";
            case "department" -> "group";
            default -> "child";
        };
    }

    /** Quota knows the names of departments and groups; those of children come from enrolment, or case numbers in their place. */
    private Map<String, String> names(Whose whose, QuotaApi.Counts answer) {
        return whose.level().equals("group")
                ? groups.roster(Objects.requireNonNull(whose.id()), answer.from()).children().stream()
                        .collect(Collectors.toMap(Roster.Child::id, Roster.Child::name, (one, again) -> one))
                : quota.fulfilment(whose.level(), whose.id(), answer.from(), answer.to()).parts().stream()
                        .collect(Collectors.toMap(QuotaApi.Part::id, QuotaApi.Part::name));
    }

    private String label(String dimension, String key, Map<String, String> names) {
        return switch (dimension) {
            case "kind" -> messages.getMessage("counts.kind." + key, null, LocaleContextHolder.getLocale());
            case "day" -> figures.date(LocalDate.parse(key));
            case "month" -> figures.month(YearMonth.parse(key));
            case "quarter" -> messages.getMessage("counts.quarter", key.split("-Q"), LocaleContextHolder.getLocale());
            default -> names.getOrDefault(key, key);
        };
    }
}
