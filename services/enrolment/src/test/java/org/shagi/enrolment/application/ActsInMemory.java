package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActNumber;
import org.shagi.enrolment.domain.act.Acts;

/** The acts of an office; a number is the place of the act in the order of opening. */
final class ActsInMemory implements Acts {

    private final Map<String, Act> byId = new LinkedHashMap<>();

    @Override
    public Made<Act> open(Act draft) {
        var before = byId.putIfAbsent(draft.id(), draft);
        return before == null ? new Made<>(draft, true) : new Made<>(before, false);
    }

    @Override
    public Optional<Act> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Act> ofCase(String caseId) {
        return byId.values().stream().filter(act -> act.caseId().equals(caseId)).toList();
    }

    @Override
    public List<Act> interimOf(Collection<String> departmentIds, LocalDate endingFrom) {
        return byId.values().stream()
                .filter(act -> departmentIds.contains(act.departmentId())
                        && act.kind() == ActKind.INTERIM
                        && !act.period().to().isBefore(endingFrom))
                .toList();
    }

    @Override
    public boolean replace(Act changed) {
        return byId.put(changed.id(), changed) != null;
    }

    @Override
    public ActNumber numberOf(String actId, String departmentId, int year) {
        return new ActNumber(departmentId, year, 1 + List.copyOf(byId.keySet()).indexOf(actId));
    }
}
