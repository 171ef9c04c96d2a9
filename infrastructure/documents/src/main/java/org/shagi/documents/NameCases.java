package org.shagi.documents;

import java.util.Map;

/** Puts full names into the cases that a sentence needs. */
public interface NameCases {

    /**
     * The name in all its cases.
     *
     * @param fullName surname, given name and patronymic in the nominative; the last may be missing
     * @param female sex by the papers, never guessed from the name
     * @param corrections what somebody wrote instead of what the rules give; wins, may be empty
     */
    InflectedName inflect(String fullName, boolean female, Map<NameCase, String> corrections);
}
