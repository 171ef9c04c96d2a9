package org.shagi.enrolment.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.Snils;

/** Children of {@link StagedShelves}; each is read once, and one seen for the first time is not stored by being looked at. */
final class StagedChildren implements Children {

    final Map<Snils, Child> written = new LinkedHashMap<>();
    final Map<Snils, Optional<Child>> read = new HashMap<>();
    private final Map<Snils, Child> first = new HashMap<>();
    private final Children real;

    StagedChildren(Children real) {
        this.real = real;
    }

    /** Reads at once what will be asked for one by one. */
    void expect(Collection<Snils> numbers) {
        numbers.forEach(snils -> read.put(snils, Optional.empty()));
        real.find(numbers).forEach(child -> read.put(child.snils(), Optional.of(child)));
    }

    @Override
    public Child known(Snils snils) {
        return find(snils)
                .orElseGet(() -> first.computeIfAbsent(
                        snils, it -> new Child(UUID.randomUUID().toString(), it, List.of(), 1)));
    }

    @Override
    public Optional<Child> find(Snils snils) {
        var staged = written.get(snils);
        return staged != null ? Optional.of(staged) : read.computeIfAbsent(snils, real::find);
    }

    @Override
    public List<Child> find(Collection<Snils> numbers) {
        return numbers.stream().flatMap(snils -> find(snils).stream()).toList();
    }

    @Override
    public boolean admitAll(List<Child> children) {
        children.forEach(child -> written.put(child.snils(), child));
        return true;
    }

    @Override
    public boolean forget(Child child, String caseId) {
        throw new UnsupportedOperationException("what an import has opened is taken back from the real shelf");
    }

    @Override
    public boolean replace(Child changed) {
        written.put(changed.snils(), changed);
        return true;
    }
}
