package org.shagi.identity.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shagi.identity.application.ReadDirectory;
import org.shagi.identity.domain.Account;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The staff by name, for those who work there: nothing one could reach them by, and nothing of their signing in. */
@RestController
class DirectoryController {

    private final ReadDirectory readDirectory;

    DirectoryController(ReadDirectory readDirectory) {
        this.readDirectory = readDirectory;
    }

    /** @param open whether the person still works here */
    record Colleague(String id, String name, Set<String> roles, Set<String> departments, boolean open) {

        static Colleague of(Account account) {
            var roles = account.roles().stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new));
            return new Colleague(
                    account.id(), account.name(), roles, new TreeSet<>(account.departments()), account.open());
        }
    }

    @GetMapping("/directory")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        REGISTRAR
    })
    List<Colleague> directory(Actor reader) {
        return readDirectory.of(reader).stream().map(Colleague::of).toList();
    }
}
