package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.shagi.enrolment.application.ReadDepartments;
import org.shagi.enrolment.application.RegisterDepartment;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Departments of the centre. */
@RestController
@RequestMapping("/departments")
class DepartmentController {

    private final RegisterDepartment registerDepartment;
    private final ReadDepartments readDepartments;

    DepartmentController(RegisterDepartment registerDepartment, ReadDepartments readDepartments) {
        this.registerDepartment = registerDepartment;
        this.readDepartments = readDepartments;
    }

    @PostMapping
    @RolesAllowed({DIRECTOR, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<Department> register(@Valid @RequestBody DepartmentBody body, IdempotencyKey key) {
        var made = registerDepartment.register(body.department(key.id()));
        return Answers.created(made.fresh(), "/departments/" + key.id(), 1, made.value());
    }

    @GetMapping
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        REGISTRAR,
        INTEGRATION
    })
    List<Department> list(Actor actor) {
        return readDepartments.inScopeOf(actor);
    }
}
