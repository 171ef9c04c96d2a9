package org.shagi.enrolment.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;

/** Cases of {@link StagedShelves}; each is read once. */
final class StagedCases implements ServiceCases {

    final Map<String, ServiceCase> written = new LinkedHashMap<>();
    final Map<String, Optional<ServiceCase>> read = new HashMap<>();
    private final Map<String, List<ServiceCase>> alike = new HashMap<>();
    private final ServiceCases real;

    StagedCases(ServiceCases real) {
        this.real = real;
    }

    /** Reads at once what will be asked for one by one. */
    void expect(Collection<String> ids, Collection<ChildData> children) {
        ids.forEach(id -> read.put(id, Optional.empty()));
        real.find(ids).forEach(file -> read.put(file.id(), Optional.of(file)));
        children.forEach(child -> alike.put(SearchWords.likeness(child), new ArrayList<>()));
        real.lookingLike(children)
                .forEach(file -> alike.computeIfAbsent(SearchWords.likeness(file.child()), it -> new ArrayList<>())
                        .add(file));
    }

    /** As it is on the real shelf. */
    Optional<ServiceCase> stored(String id) {
        return read.computeIfAbsent(id, real::find);
    }

    /** Whether it is not on the real shelf. */
    boolean isNew(String id) {
        return read.getOrDefault(id, Optional.empty()).isEmpty();
    }

    @Override
    public Made<ServiceCase> open(ServiceCase applied) {
        var before = find(applied.id());
        if (before.isEmpty()) {
            written.put(applied.id(), applied);
        }
        return new Made<>(before.orElse(applied), before.isEmpty());
    }

    @Override
    public void openAll(List<ServiceCase> files) {
        files.forEach(this::open);
    }

    @Override
    public Optional<ServiceCase> find(String id) {
        var staged = written.get(id);
        return staged != null ? Optional.of(staged) : stored(id);
    }

    @Override
    public List<ServiceCase> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<ServiceCase> ofGroup(String groupId) {
        return real.ofGroup(groupId);
    }

    @Override
    public List<Stamp> inStates(Collection<String> groupIds, Set<CaseState> states) {
        return real.inStates(groupIds, states);
    }

    @Override
    public long writes() {
        return real.writes();
    }

    @Override
    public List<ServiceCase> lookingLike(Collection<ChildData> children) {
        return children.stream().flatMap(this::lookingLike).toList();
    }

    private Stream<ServiceCase> lookingLike(ChildData child) {
        var likeness = SearchWords.likeness(child);
        var stored = alike.get(likeness);
        return Stream.concat(
                (stored == null ? real.lookingLike(List.of(child)) : stored).stream(),
                written.values().stream()
                        .filter(file -> isNew(file.id()))
                        .filter(file -> SearchWords.likeness(file.child()).equals(likeness)));
    }

    @Override
    public CaseQuery.Page search(CaseQuery query, CaseQuery.Scope scope) {
        return real.search(query, scope);
    }

    @Override
    public boolean replace(ServiceCase changed) {
        written.put(changed.id(), changed);
        return true;
    }

    @Override
    public boolean replaceAll(List<ServiceCase> changed) {
        changed.forEach(this::replace);
        return true;
    }

    @Override
    public boolean remove(ServiceCase file) {
        throw new UnsupportedOperationException("what an import has opened is taken back from the real shelf");
    }

    @Override
    public boolean destroy(DestroyedCase remains) {
        throw new UnsupportedOperationException("no case is destroyed by an import");
    }

    @Override
    public Optional<DestroyedCase> remains(String id) {
        return real.remains(id);
    }

    @Override
    public List<DestroyedCase> destroyedIn(String departmentId) {
        return real.destroyedIn(departmentId);
    }
}
