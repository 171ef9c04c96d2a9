package org.shagi.portal.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.CaseFile;

/** The way of a child through the service, as the head of a case shows it. */
enum Phase {
    APPLICATION(Set.of(), CaseFile::appliedOn),
    PROGRAMME(
            Set.of("APPLIED"),
            file -> file.programme() == null ? null : file.programme().since()),
    CONTRACT(
            Set.of("PROGRAMME_PRESENTED"),
            file -> file.contract() == null ? null : file.contract().concludedOn()),
    ENROLMENT(
            Set.of("CONTRACT_SIGNED"),
            file -> file.order() == null ? null : file.order().date()),
    SERVICE(
            Set.of("ENROLLED"),
            file -> file.contract() == null ? null : file.contract().from()),
    END(
            Set.of("COMPLETED", "ENDED_EARLY", "WITHDRAWN"),
            file -> file.ending() == null ? null : file.ending().lastDay()),
    ARCHIVE(
            Set.of("ARCHIVED", "DESTROYED"),
            file -> file.archive() == null ? null : file.archive().archivedOn());

    private final Set<String> states;
    private final Function<CaseFile, @Nullable LocalDate> day;

    Phase(Set<String> states, Function<CaseFile, @Nullable LocalDate> day) {
        this.states = states;
        this.day = day;
    }

    /** How a phase stands in a case. */
    enum Standing {
        DONE,
        CURRENT,
        LATER,
        /** Never reached, because the application was withdrawn. */
        SKIPPED
    }

    /** @param on the day that tells of it; null if it has none yet */
    record Step(Phase phase, Standing standing, @Nullable LocalDate on) {}

    static List<Step> of(CaseFile file) {
        var current = current(file);
        return List.of(values()).stream()
                .map(phase -> new Step(phase, phase.standing(file, current), phase.dayIn(file, current)))
                .toList();
    }

    private static Phase current(CaseFile file) {
        return List.of(values()).stream()
                .filter(phase -> phase.states.contains(file.state()))
                .findFirst()
                .orElse(APPLICATION);
    }

    private Standing standing(CaseFile file, Phase current) {
        if (this == current) {
            return Standing.CURRENT;
        } else if (compareTo(current) > 0) {
            return Standing.LATER;
        }
        return file.order() == null && compareTo(APPLICATION) > 0 && day.apply(file) == null && compareTo(END) < 0
                ? Standing.SKIPPED
                : Standing.DONE;
    }

    private @Nullable LocalDate dayIn(CaseFile file, Phase current) {
        return compareTo(current) > 0 ? null : day.apply(file);
    }
}
