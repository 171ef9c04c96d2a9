package org.shagi.enrolment.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;

/** Groups of {@link StagedShelves}; each is read once. */
final class StagedGroups implements DayCareGroups {

    final Map<String, DayCareGroup> written = new HashMap<>();
    private final Map<String, Optional<DayCareGroup>> read = new HashMap<>();
    private final DayCareGroups real;

    StagedGroups(DayCareGroups real) {
        this.real = real;
    }

    @Override
    public Made<DayCareGroup> form(DayCareGroup group, Instant at) {
        throw new UnsupportedOperationException("no group is formed by an import");
    }

    @Override
    public Optional<DayCareGroup> find(String id) {
        var staged = written.get(id);
        return staged != null ? Optional.of(staged) : stored(id);
    }

    /** As it is on the real shelf. */
    Optional<DayCareGroup> stored(String id) {
        return read.computeIfAbsent(id, real::find);
    }

    @Override
    public List<DayCareGroup> all() {
        return real.all();
    }

    @Override
    public List<DayCareGroup> ofDepartment(String departmentId) {
        return real.ofDepartment(departmentId);
    }

    @Override
    public List<DayCareGroup> workedWithBy(String staffId) {
        return real.workedWithBy(staffId);
    }

    @Override
    public boolean replace(DayCareGroup changed, Instant at) {
        written.put(changed.id(), changed);
        return true;
    }
}
