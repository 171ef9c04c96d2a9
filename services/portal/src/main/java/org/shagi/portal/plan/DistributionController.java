package org.shagi.portal.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.portal.forms.TypedRows;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.groups.Roster;
import org.shagi.portal.services.DirectoryApi.Colleague;
import org.shagi.portal.services.DistributionApi;
import org.shagi.portal.services.DistributionApi.Distribution;
import org.shagi.portal.services.DistributionApi.Row;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.Staff;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The distribution order of a group (S003 App.8): who gives which service, the individual services, the paper. */
@Controller
@RequestMapping("/groups/{id}/plan/distribution")
class DistributionController {

    private static final List<String> HEADS = List.of(Role.DEPARTMENT_HEAD.name());
    private static final int ROOM_FOR_MORE = 2;

    private final Groups groups;
    private final EnrolmentApi enrolment;
    private final DistributionApi distributions;
    private final Staff staff;
    private final Today today;

    DistributionController(
            Groups groups, EnrolmentApi enrolment, DistributionApi distributions, Staff staff, Today today) {
        this.groups = groups;
        this.enrolment = enrolment;
        this.distributions = distributions;
        this.staff = staff;
        this.today = today;
    }

    @GetMapping
    String page(@PathVariable String id, Authentication viewer, Model model) {
        var group = groups.one(id);
        var order = distributions.distribution(id);
        model.addAttribute("group", group);
        model.addAttribute("month", group.monthNear(today.date()));
        model.addAttribute("order", order);
        model.addAttribute(
                "sums", order.rows().stream().mapToInt(Row::groupTenths).sum());
        model.addAttribute(
                "courseSums", order.rows().stream().mapToInt(Row::courseTenths).sum());
        model.addAttribute(
                "childSums", order.rows().stream().mapToInt(Row::childTenths).sum());
        model.addAttribute("people", people(id, order));
        model.addAttribute("proposed", proposed(id, order));
        model.addAttribute("roster", roster(group));
        model.addAttribute("labels", roster(group).labels());
        model.addAttribute("today", today.date());
        model.addAttribute("extraRows", order.extras().size() + ROOM_FOR_MORE);
        model.addAttribute(
                "mayOrder",
                Viewer.of(viewer)
                        .filter(some -> some.hasAny(EnumSet.of(Role.DEPARTMENT_HEAD)))
                        .isPresent());
        return "plan/distribution";
    }

    @PostMapping
    String order(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam String number,
            @RequestParam String orderedOn,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes outcome) {
        var body = Map.of("number", number, "orderedOn", orderedOn, "givers", givers(typed), "extras", extras(typed));
        try {
            distributions.order(id, "\"%d\"".formatted(version), body);
            outcome.addFlashAttribute("done", "plan.distribution.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/groups/{id}/plan/distribution";
    }

    /** @param rounding {@code EXACT}, or {@code APPENDIX_8} for figures rounded as there */
    @GetMapping("/order.{ending:pdf|docx|xlsx}")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam(defaultValue = "EXACT") String rounding) {
        var group = groups.one(id);
        var names = Map.<String, Object>of(
                "department",
                group.departmentName() == null ? "" : group.departmentName(),
                "accounts",
                people(id, distributions.distribution(id)),
                "children",
                roster(group).children().stream()
                        .collect(Collectors.toMap(Roster.Child::id, Roster.Child::name, (one, same) -> one)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("distribution." + ending)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(distributions.file(id, ending, rounding, names));
    }

    private Roster roster(GroupCard group) {
        return groups.roster(group.id(), group.monthNear(today.date()));
    }

    /** Those who may be named, by account: the staff of the group, heads, and whoever is named already. */
    private Map<String, String> people(String id, Distribution order) {
        var members = enrolment.group(id).staff();
        var accounts = new ArrayList<String>();
        if (members != null) {
            members.forEach(member -> accounts.add(member.staffId()));
        }
        staff.inRoles(HEADS).stream().map(Colleague::id).forEach(accounts::add);
        order.rows().forEach(row -> accounts.addAll(row.givers()));
        order.extras().forEach(extra -> accounts.add(extra.giver()));
        var people = new TreeMap<String, String>();
        accounts.forEach(account -> people.put(account, staff.name(account)));
        return people;
    }

    /** By code, who gives a service by the standard: the first of the group in that role, or a head. */
    private Map<String, String> proposed(String id, Distribution order) {
        var first = new HashMap<String, String>();
        var members = enrolment.group(id).staff();
        if (members != null) {
            members.forEach(member -> first.putIfAbsent(member.role(), member.staffId()));
        }
        staff.inRoles(HEADS).stream()
                .map(Colleague::id)
                .findFirst()
                .ifPresent(head -> first.put(HEADS.getFirst(), head));
        var proposed = new HashMap<String, String>();
        order.rows().stream()
                .filter(row -> row.provider() != null && first.containsKey(row.provider()))
                .forEach(row -> proposed.put(row.code(), first.get(row.provider())));
        return proposed;
    }

    /** Of each service who gives it, and after them those who may. */
    private static Map<String, List<String>> givers(MultiValueMap<String, String> typed) {
        var rows = new TypedRows(typed);
        return rows.filled("code").boxed().collect(Collectors.toMap(row -> rows.at("code", row), row -> {
            var first = Stream.of(rows.at("first", row)).filter(account -> !account.isEmpty());
            var others = typed.getOrDefault("other-" + rows.at("code", row), List.of()).stream();
            return Stream.concat(first, others).distinct().toList();
        }));
    }

    private static List<Map<String, String>> extras(MultiValueMap<String, String> typed) {
        var rows = new TypedRows(typed);
        return rows.filled("child")
                .mapToObj(row -> Map.of(
                        "childId", rows.at("child", row),
                        "code", rows.at("service", row),
                        "date", rows.at("date", row),
                        "giver", rows.at("giver", row)))
                .toList();
    }
}
