package org.shagi.enrolment.domain.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;

/** All groups, closed ones included. */
public interface DayCareGroups {

    /** Stores a new one and tells the other services; if the id is there already, what is there is returned. */
    Made<DayCareGroup> form(DayCareGroup group, Instant at);

    Optional<DayCareGroup> find(String id);

    List<DayCareGroup> all();

    /** Those of one department, in the order of {@link #all}. */
    List<DayCareGroup> ofDepartment(String departmentId);

    /** Groups whose staff has this account, in no particular order. */
    List<DayCareGroup> workedWithBy(String staffId);

    /**
     * Puts a changed group in the place of the state it was made of, and tells the other services.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean replace(DayCareGroup changed, Instant at);
}
