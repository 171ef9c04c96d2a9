package org.shagi.enrolment.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActNumber;
import org.shagi.enrolment.domain.act.Acts;

/** A centre in which nobody has drafted an act yet. */
final class NoActs implements Acts {

    @Override
    public Made<Act> open(Act draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Act> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<Act> ofCase(String caseId) {
        return List.of();
    }

    @Override
    public List<Act> interimOf(Collection<String> caseIds) {
        return List.of();
    }

    @Override
    public boolean replace(Act changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ActNumber numberOf(String actId, String departmentId, int year) {
        throw new UnsupportedOperationException();
    }
}
