package org.shagi.quota.domain.rebuild;

/** Where new read models come from. */
public interface FreshModels {

    /** A new, empty one; what an earlier attempt left behind is gone. */
    FreshModel begin();
}
