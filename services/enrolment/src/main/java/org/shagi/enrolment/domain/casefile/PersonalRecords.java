package org.shagi.enrolment.domain.casefile;

import java.util.Map;

/** Records about a person that are kept beside a case and must go with it. Whoever keeps such records implements this. */
public interface PersonalRecords {

    /**
     * Destroys what nothing but this case needs; harmless when repeated.
     *
     * @return how many records were destroyed, by the name of their kind
     */
    Map<String, Integer> destroyWith(ServiceCase file);
}
