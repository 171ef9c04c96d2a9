package org.shagi.portal.departments;

import static org.shagi.portal.session.Role.CENTRAL_OFFICE;
import static org.shagi.portal.session.Role.DEPARTMENT_HEAD;
import static org.shagi.portal.session.Role.DIRECTOR;
import static org.shagi.portal.session.Role.QUALITY_OFFICER;
import static org.shagi.portal.session.Role.REGISTRAR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;

/** The pages of a department in their order, and for whom each is there. */
enum DepartmentTab {
    PAPERS("papers", EnumSet.of(DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR)),
    URGENT_SERVICES(
            "urgent-services", EnumSet.of(DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR, CENTRAL_OFFICE)),
    DESTRUCTIONS("destructions", EnumSet.of(DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER)),
    SIGNATORIES("signatories", EnumSet.of(DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE)),
    TEMPLATES("templates", EnumSet.of(DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE));

    private final String address;
    private final Set<Role> roles;

    DepartmentTab(String address, Set<Role> roles) {
        this.address = address;
        this.roles = roles;
    }

    /** The last part of its path; also the end of the key of its text. */
    public String address() {
        return address;
    }

    static List<DepartmentTab> of(Viewer viewer) {
        return Stream.of(values()).filter(tab -> viewer.hasAny(tab.roles)).toList();
    }
}
