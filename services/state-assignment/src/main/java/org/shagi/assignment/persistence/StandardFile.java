package org.shagi.assignment.persistence;

import java.time.LocalDate;
import java.util.List;
import org.shagi.assignment.domain.standard.ServiceKind;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/** A version of the standard as its file says it. */
record StandardFile(
        String version, LocalDate inForceFrom, String uniqueNumber, String technicalNumber, List<NormEntry> services) {

    ServiceStandard standard() {
        return new ServiceStandard(
                version,
                inForceFrom,
                uniqueNumber,
                technicalNumber,
                services.stream().map(NormEntry::norm).toList());
    }

    record NormEntry(
            String code,
            String name,
            ServiceKind kind,
            int journalPage,
            int normTenths,
            boolean daily,
            Role provider,
            List<Role> substitutes) {

        ServiceNorm norm() {
            return new ServiceNorm(
                    new ServiceCode(code), name, kind, journalPage, normTenths, daily, provider, substitutes);
        }
    }
}
