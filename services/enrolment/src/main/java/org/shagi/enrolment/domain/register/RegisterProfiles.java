package org.shagi.enrolment.domain.register;

import java.util.List;
import java.util.Optional;

/** The profiles that files can be written by: those shipped, and those the centre keeps in a folder of its own. */
public interface RegisterProfiles {

    /** All of them, by title. */
    List<RegisterProfile> all();

    /** The one with this id. */
    default Optional<RegisterProfile> find(String id) {
        return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
