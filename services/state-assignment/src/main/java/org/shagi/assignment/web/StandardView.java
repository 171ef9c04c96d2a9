package org.shagi.assignment.web;

import java.time.LocalDate;
import java.util.List;
import org.shagi.assignment.domain.standard.ServiceKind;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Role;

/** A version of the service standard as it is shown. */
record StandardView(
        String version,
        LocalDate inForceFrom,
        String uniqueNumber,
        String technicalNumber,
        int monthTenths,
        List<NormView> codes) {

    static StandardView of(ServiceStandard standard) {
        return new StandardView(
                standard.version(),
                standard.inForceFrom(),
                standard.uniqueNumber(),
                standard.technicalNumber(),
                standard.monthTenths(),
                standard.services().stream().map(NormView::of).toList());
    }

    record NormView(
            String code,
            String name,
            ServiceKind kind,
            int journalPage,
            int normTenths,
            boolean daily,
            Role provider,
            List<Role> substitutes) {

        static NormView of(ServiceNorm norm) {
            return new NormView(
                    norm.code().value(),
                    norm.name(),
                    norm.kind(),
                    norm.journalPage(),
                    norm.normTenths(),
                    norm.daily(),
                    norm.provider(),
                    norm.substitutes());
        }
    }
}
