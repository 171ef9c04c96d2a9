package org.shagi.portal.diagnostics;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.groups.Roster;
import org.shagi.portal.services.DiagnosticsApi.Stage;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a group's diagnostics needs: the group, its children by name, and who is looking. */
@Component
class DiagnosticsFrame {

    private static final Set<Role> SPECIALISTS = EnumSet.of(Role.GROUP_LEADER, Role.PSYCHOLOGIST);

    /** Who may be shown levels of single children; the service asks besides whether it is their group, their department. */
    private static final Set<Role> SHOWN_LEVELS =
            EnumSet.of(Role.GROUP_LEADER, Role.PSYCHOLOGIST, Role.DEPARTMENT_HEAD);

    private static final Set<Role> AUDITORS = EnumSet.of(Role.DEPARTMENT_HEAD, Role.DIRECTOR, Role.QUALITY_OFFICER);

    private final Groups groups;
    private final Today today;

    DiagnosticsFrame(Groups groups, Today today) {
        this.groups = groups;
        this.today = today;
    }

    /** Puts it all into the model. */
    Roster show(String id, Authentication signedIn, Model model) {
        var group = groups.one(id);
        var month = group.monthNear(today.date());
        var roster = groups.roster(id, month);
        var viewer = Viewer.of(signedIn);
        model.addAttribute("group", group);
        model.addAttribute("month", month);
        model.addAttribute("roster", roster);
        model.addAttribute("labels", roster.labels());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("today", today.date());
        model.addAttribute("specialist", isOne(viewer, SPECIALISTS));
        model.addAttribute("psychologist", isOne(viewer, EnumSet.of(Role.PSYCHOLOGIST)));
        model.addAttribute("levelsShown", isOne(viewer, SHOWN_LEVELS));
        model.addAttribute("auditor", isOne(viewer, AUDITORS));
        return roster;
    }

    /** A sentence of the service, in which children have ids, with the names in their place. */
    String named(String id, String sentence) {
        var named = sentence;
        for (var child : groups.roster(id, groups.one(id).monthNear(today.date()))
                .labels()
                .entrySet()) {
            named = named.replace(child.getKey(), child.getValue());
        }
        return named;
    }

    private static boolean isOne(Optional<Viewer> viewer, Set<Role> roles) {
        return viewer.filter(some -> some.hasAny(roles)).isPresent();
    }
}
