package org.shagi.portal.groups;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.EnrolmentApi.RegimeRow;
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

/** The day regime of a group, annex 1-2 of the head's order (S003 App.1-2). */
@Controller
@RequestMapping("/groups/{id}/regime")
class RegimeController {

    private static final Set<Role> SETTERS = EnumSet.of(Role.DEPARTMENT_HEAD, Role.DIRECTOR, Role.GROUP_LEADER);
    private static final FormSpec SPEC = FormSpec.of("regime");
    private static final int ROOM_FOR_MORE = 2;
    private static final int HOURS_AND_MINUTES = 5;

    private final EnrolmentApi reading;
    private final CasesApi writing;
    private final Today today;

    RegimeController(EnrolmentApi reading, CasesApi writing, Today today) {
        this.reading = reading;
        this.writing = writing;
        this.today = today;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Authentication viewer) {
        return shown(id, viewer, null);
    }

    @PostMapping
    ModelAndView set(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication viewer,
            RedirectAttributes outcome) {
        var form = Form.typed(SPEC, typed);
        var rows = rows(form).stream().filter(row -> !isEmpty(row)).toList();
        if (rows.isEmpty() || rows.stream().anyMatch(RegimeController::isHalf)) {
            form.blame("rows", "groups.regime.incomplete");
        }
        var sent = form.send(body -> {
            writing.regime(id, Map.of("rows", rows));
            return true;
        });
        if (sent.isEmpty()) {
            return shown(id, viewer, form);
        }
        outcome.addFlashAttribute("recorded", form.id());
        return new ModelAndView("redirect:/groups/{id}/regime");
    }

    private ModelAndView shown(String id, Authentication viewer, @Nullable Form refused) {
        var group = reading.group(id);
        var card = GroupCard.of(group);
        var page = new ModelAndView("groups/regime")
                .addObject("group", card)
                .addObject("month", card.monthNear(today.date()))
                .addObject("rows", refused == null ? rows(group) : rows(refused))
                .addObject("form", refused == null ? Form.blank(SPEC) : refused)
                .addObject(
                        "maySet",
                        !"CLOSED".equals(group.state())
                                && Viewer.of(viewer).orElseThrow(Missing::new).hasAny(SETTERS));
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static List<RegimeRow> rows(EnrolmentApi.Group group) {
        var regime = group.regime();
        var rows = new ArrayList<RegimeRow>();
        if (regime != null) {
            regime.rows().stream()
                    .map(row -> new RegimeRow(minutes(row.from()), minutes(row.to()), row.element(), row.responsible()))
                    .forEach(rows::add);
        }
        for (int i = 0; i < ROOM_FOR_MORE; i++) {
            rows.add(new RegimeRow("", "", "", ""));
        }
        return rows;
    }

    /** The rows as they were typed. */
    private static List<RegimeRow> rows(Form form) {
        var from = form.values("from");
        var to = form.values("to");
        var element = form.values("element");
        var responsible = form.values("responsible");
        var rows = new ArrayList<RegimeRow>();
        for (int i = 0; i < from.size() && i < to.size() && i < element.size() && i < responsible.size(); i++) {
            rows.add(new RegimeRow(from.get(i), to.get(i), element.get(i), responsible.get(i)));
        }
        return rows;
    }

    private static boolean isEmpty(RegimeRow row) {
        return values(row).allMatch(String::isEmpty);
    }

    private static boolean isHalf(RegimeRow row) {
        return values(row).anyMatch(String::isEmpty);
    }

    private static Stream<String> values(RegimeRow row) {
        return Stream.of(row.from(), row.to(), row.element(), row.responsible());
    }

    private static String minutes(String time) {
        return time.substring(0, Math.min(HOURS_AND_MINUTES, time.length()));
    }
}
