package org.shagi.portal.fulfilment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.DepartmentsApi;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.client.RestClientException;

/** Whose figures a page shows, and among which departments its viewer may choose. */
@Component
public class WhoseFigures {

    private final DepartmentsApi departments;

    WhoseFigures(DepartmentsApi departments) {
        this.departments = departments;
    }

    /**
     * The whole centre, a department or a group, as quota is asked for it.
     *
     * @param id null for the centre
     */
    public record Whose(String level, @Nullable String id) {

        /** Of what is asked for: a group before a department; empty words are nothing. */
        static Whose of(String department, String group) {
            if (!group.isEmpty()) {
                return new Whose("group", group);
            }
            return department.isEmpty() ? new Whose("centre", null) : new Whose("department", department);
        }

        /** Null unless it is a department. */
        public @Nullable String department() {
            return level.equals("department") ? id : null;
        }
    }

    /**
     * What is asked for, or what the viewer answers for. The model is given {@code department}, empty for the centre, and
     * {@code choices}, names by id.
     *
     * @param department empty if none is asked for
     * @param group likewise
     */
    public Whose choose(Authentication authentication, String department, String group, Model model) {
        var whose = find(authentication, department, group);
        model.addAttribute("department", Objects.requireNonNullElse(whose.department(), ""));
        model.addAttribute("choices", choices(Viewer.of(authentication).orElseThrow()));
        return whose;
    }

    /** The same where nothing is shown. */
    public Whose find(Authentication authentication, String department, String group) {
        var viewer = Viewer.of(authentication).orElseThrow();
        var own = viewer.seesWholeCentre()
                ? ""
                : viewer.departments().stream().sorted().findFirst().orElse("");
        return Whose.of(department.isEmpty() ? own : department, group);
    }

    private Map<String, String> choices(Viewer viewer) {
        if (!viewer.seesWholeCentre() && viewer.departments().size() < 2) {
            return Map.of();
        }
        var choices = new LinkedHashMap<String, String>();
        try {
            departments.departments().stream()
                    .filter(some ->
                            viewer.seesWholeCentre() || viewer.departments().contains(some.id()))
                    .forEach(some -> choices.put(some.id(), some.name()));
        } catch (RestClientException silent) {
            viewer.departments().stream().sorted().forEach(id -> choices.put(id, id));
        }
        return choices;
    }
}
