package org.shagi.portal.groups;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.session.Role;

/** What the head does with a group, in the order of its life (S003 I.2, I.3, I.5, App.4). */
enum GroupStep {
    FORMATION_CLOSING("formation-closing", "T-02", Field.date("on")) {
        @Override
        boolean isOpenIn(GroupCard group, Formation formed, LocalDate today) {
            return "FORMING".equals(group.state()) && formed.closedOn() == null;
        }
    },
    FIRST_MEETING("first-meeting", "T-06", Field.date("on")) {
        @Override
        boolean isOpenIn(GroupCard group, Formation formed, LocalDate today) {
            return !"CLOSED".equals(group.state()) && formed.firstMeeting() == null;
        }

        @Override
        void write(CasesApi enrolment, String id, Form form, Map<String, Object> body) {
            enrolment.meeting(id, "1", body);
        }
    },
    ORDER("order", "T-03", Field.text("number"), Field.date("date")) {
        @Override
        boolean isOpenIn(GroupCard group, Formation formed, LocalDate today) {
            return "FORMING".equals(group.state());
        }
    },
    SECOND_MEETING("second-meeting", "T-44", Field.date("on")) {
        @Override
        boolean isOpenIn(GroupCard group, Formation formed, LocalDate today) {
            return "ENROLLED".equals(group.state())
                    && formed.secondMeeting() == null
                    && !today.isBefore(group.to().minusMonths(1));
        }

        @Override
        void write(CasesApi enrolment, String id, Form form, Map<String, Object> body) {
            enrolment.meeting(id, "2", body);
        }
    },
    CLOSING("closing", null) {
        @Override
        boolean isOpenIn(GroupCard group, Formation formed, LocalDate today) {
            return "ENROLLED".equals(group.state()) && today.isAfter(group.to());
        }
    };

    /** Who forms and closes groups. */
    static final Set<Role> HEADS = EnumSet.of(Role.DEPARTMENT_HEAD, Role.DIRECTOR);

    private static final Set<Role> MEETING_HOLDERS = EnumSet.of(Role.DEPARTMENT_HEAD, Role.DIRECTOR, Role.GROUP_LEADER);

    private final String address;
    private final @Nullable String term;
    private final FormSpec spec;

    GroupStep(String address, @Nullable String term, Field... fields) {
        this.address = address;
        this.term = term;
        this.spec = FormSpec.of("group-" + address, fields);
    }

    abstract boolean isOpenIn(GroupCard group, Formation formed, LocalDate today);

    void write(CasesApi enrolment, String id, Form form, Map<String, Object> body) {
        enrolment.takeWithGroup(id, address, form.key(), body);
    }

    /** The meetings that were held and on which day: a wrong day can be put right. */
    static Map<GroupStep, LocalDate> recorded(Formation formed) {
        var held = new EnumMap<GroupStep, LocalDate>(GroupStep.class);
        if (formed.firstMeeting() != null) {
            held.put(FIRST_MEETING, formed.firstMeeting());
        }
        if (formed.secondMeeting() != null) {
            held.put(SECOND_MEETING, formed.secondMeeting());
        }
        return held;
    }

    /** Where its form goes. */
    String action(String group) {
        return "/groups/%s/steps/%s".formatted(group, address);
    }

    String address() {
        return address;
    }

    /** Number of the term it fulfils; null if the standard sets none. */
    @Nullable
    String term() {
        return term;
    }

    FormSpec spec() {
        return spec;
    }

    Set<Role> roles() {
        return this == FIRST_MEETING || this == SECOND_MEETING ? MEETING_HOLDERS : HEADS;
    }

    static List<GroupStep> openIn(GroupCard group, LocalDate today) {
        var formed = group.formed();
        return formed == null
                ? List.of()
                : List.of(values()).stream()
                        .filter(step -> step.isOpenIn(group, formed, today))
                        .toList();
    }
}
