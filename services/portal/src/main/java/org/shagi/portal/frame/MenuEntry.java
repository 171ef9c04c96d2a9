package org.shagi.portal.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;

/** The pages of the menu in their order, and for whom each is there. The services decide again, by themselves, what is allowed. */
public enum MenuEntry {
    TODAY("/", "ti-calendar-event", EnumSet.allOf(Role.class)),
    OVERVIEW("/overview", "ti-layout-dashboard", Viewer.WITH_FIGURES),
    DEADLINES("/deadlines", "ti-alarm", Viewer.WITH_GROUPS),
    GROUPS("/groups", "ti-users-group", Viewer.WITH_GROUPS),
    CASES("/cases", "ti-folders", Viewer.WITH_CASES),
    JOURNAL("/journal", "ti-table", Viewer.WITH_GROUPS),
    UNFILLED("/unfilled", "ti-calendar-exclamation", Viewer.WITH_FIGURES),
    TIMELINESS("/timeliness", "ti-clock-check", Viewer.WITH_FIGURES),
    FULFILMENT("/fulfilment", "ti-chart-bar", Viewer.WITH_FIGURES),
    REPORTS("/reports", "ti-report-analytics", Viewer.WITH_FIGURES),
    YEARS("/years", "ti-target", Viewer.WITH_FIGURES),
    DEPARTMENTS(
            "/departments",
            "ti-building-community",
            EnumSet.of(Role.DIRECTOR, Role.DEPARTMENT_HEAD, Role.CENTRAL_OFFICE, Role.QUALITY_OFFICER, Role.REGISTRAR)),
    REGISTER("/register", "ti-building-bank", EnumSet.of(Role.REGISTRAR, Role.DEPARTMENT_HEAD, Role.DIRECTOR)),
    IMPORTS("/imports", "ti-table-import", EnumSet.of(Role.DEPARTMENT_HEAD, Role.DIRECTOR)),
    OPERATIONS("/operations", "ti-inbox", EnumSet.of(Role.SYSTEM_ADMIN));

    private final String href;
    private final String icon;
    private final Set<Role> roles;

    MenuEntry(String href, String icon, Set<Role> roles) {
        this.href = href;
        this.icon = icon;
        this.roles = roles;
    }

    /** The menu of this person. */
    public static List<MenuEntry> of(Viewer viewer) {
        return List.of(values()).stream().filter(entry -> entry.isFor(viewer)).toList();
    }

    boolean isFor(Viewer viewer) {
        return viewer.hasAny(roles);
    }

    /** Path of the page, the beginning of the paths of all pages under it. */
    public String href() {
        return href;
    }

    /** Class of the icon in Tabler's font. */
    public String icon() {
        return icon;
    }

    /** Key of the text in the message bundle. */
    public String key() {
        return "menu." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page with this path lies under this entry. */
    public boolean holds(String path) {
        return "/".equals(href) ? "/".equals(path) : path.equals(href) || path.startsWith(href + "/");
    }
}
