package org.shagi.enrolment.domain.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shagi.enrolment.domain.Made;

/** All cases. Of those that are destroyed only the remains are found. */
public interface ServiceCases {

    /** Stores a new one; if the id is there already, what is there is returned. */
    Made<ServiceCase> open(ServiceCase applied);

    /** Stores several new ones; of those that are there already, what is there stays. */
    void openAll(List<ServiceCase> files);

    Optional<ServiceCase> find(String id);

    /** Those of these that exist, in no particular order. */
    List<ServiceCase> find(Collection<String> ids);

    /** All cases that ask, or asked, for a place in the group, in the order of application. */
    List<ServiceCase> ofGroup(String groupId);

    /** Those cases of these groups that are in one of these states, none of which is DESTROYED; in no particular order. */
    List<Stamp> inStates(Collection<String> groupIds, Set<CaseState> states);

    /** How many writes this process has done: as long as the number is the same it has changed nothing of what was read since. */
    long writes();

    /** By what one sees whether what is known of a case still holds: it does as long as the version is the same. */
    record Stamp(String id, String groupId, long version) {}

    /** Cases whose child has the same name and date of birth as one of these. */
    List<ServiceCase> lookingLike(Collection<ChildData> children);

    /** One page of what is looked for: by name where there are words, otherwise the latest applications first. */
    CaseQuery.Page search(CaseQuery query, CaseQuery.Scope scope);

    /**
     * Puts a changed case in the place of the state it was made of.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean replace(ServiceCase changed);

    /**
     * The same for several cases in one request; those that somebody else has changed meanwhile stay as they are.
     *
     * @return whether all of them were put
     */
    boolean replaceAll(List<ServiceCase> changed);

    /**
     * Takes back a case that should not have been opened.
     *
     * @return false if somebody else has changed it meanwhile; it stays then
     */
    boolean remove(ServiceCase file);

    /**
     * Puts what is left of a case in its place, in one write.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean destroy(DestroyedCase remains);

    /** What is left of a case that was destroyed. */
    Optional<DestroyedCase> remains(String id);

    /** The report on what was destroyed in a department, the latest act first. */
    List<DestroyedCase> destroyedIn(String departmentId);
}
