package org.shagi.portal.groups;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Today;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of groups. */
@Controller
class GroupsController {

    static final List<String> STATES = List.of("FORMING", "ENROLLED", "CLOSED");

    private final Groups groups;
    private final Today today;

    GroupsController(Groups groups, Today today) {
        this.groups = groups;
        this.today = today;
    }

    /**
     * @param department id; null or empty for all
     * @param state null or empty for all
     */
    @GetMapping("/groups")
    String list(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String state,
            Authentication viewer,
            Model model) {
        var all = groups.all();
        model.addAttribute("all", all);
        model.addAttribute(
                "groups", all.stream().filter(chosen(department, state)).toList());
        model.addAttribute("departments", GroupCard.departments(all));
        model.addAttribute("states", STATES);
        model.addAttribute("department", department);
        model.addAttribute("state", state);
        model.addAttribute("today", today.date());
        model.addAttribute(
                "mayForm",
                Viewer.of(viewer)
                        .filter(some ->
                                some.hasAny(GroupStep.HEADS) || some.roles().contains(Role.CENTRAL_OFFICE))
                        .isPresent());
        return "groups/list";
    }

    private static Predicate<GroupCard> chosen(@Nullable String department, @Nullable String state) {
        return group ->
                (isAny(department) || group.isIn(department)) && (isAny(state) || Objects.equals(group.state(), state));
    }

    private static boolean isAny(@Nullable String choice) {
        return choice == null || choice.isEmpty();
    }
}
