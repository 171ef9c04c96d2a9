package org.shagi.journal.domain;

import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.ServiceCode;

/** The heads' orders on who gives which service of a group (S003 App.8), as state-assignment tells them. */
public interface GiverOrders {

    /** Accounts by code for a group; nothing while no order is known. */
    Map<ServiceCode, List<String>> of(String groupId);

    /** Puts an order in the place of an older one; an older or equal one changes nothing. */
    void keep(String groupId, Map<ServiceCode, List<String>> givers, long version);
}
