package org.shagi.quota.domain;

import java.util.Collection;
import java.util.Map;

/** The newest order on who gives what of each group. */
public interface Distributions {

    /** Puts it in the place of an older one; false if what is held is as new. */
    boolean replaceIfNewer(Distribution distribution);

    /** Those of these groups that are known, by id of the group. */
    Map<String, Distribution> of(Collection<String> groupIds);
}
