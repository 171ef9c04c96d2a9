package org.shagi.enrolment.application;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.Adult;
import org.shagi.documents.Child;
import org.shagi.documents.InflectedName;
import org.shagi.documents.Letterhead;
import org.shagi.documents.NameCase;
import org.shagi.documents.NameCases;
import org.shagi.documents.UrgentActForm;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.paper.Centre;
import org.shagi.enrolment.domain.paper.CorrectedNames;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.PersonOnPaper;
import org.shagi.enrolment.domain.paper.Signatories;
import org.shagi.enrolment.domain.parents.Parent;
import org.springframework.stereotype.Component;

/** The people and the names that stand on papers, each in the cases of the language. */
@Component
class Letterheads {

    private final Centre centre;
    private final Departments departments;
    private final DepartmentTemplates templates;
    private final CorrectedNames corrected;
    private final NameCases names;

    Letterheads(
            Centre centre,
            Departments departments,
            DepartmentTemplates templates,
            CorrectedNames corrected,
            NameCases names) {
        this.centre = centre;
        this.departments = departments;
        this.templates = templates;
        this.corrected = corrected;
        this.names = names;
    }

    Letterhead of(String departmentId) {
        return new Letterhead(
                centre.name(),
                centre.shortName(),
                centre.city(),
                centre.authority(),
                centre.requisites(),
                named(centre.director()),
                departments.find(departmentId).orElseThrow().name(),
                named(templates.signatories(departmentId).head()));
    }

    Child child(ServiceCase file) {
        var child = file.child();
        return new Child(
                printed(file, PersonOnPaper.CHILD),
                child.birthDate(),
                child.address(),
                child.snils().formatted());
    }

    Adult representative(ServiceCase file) {
        var adult = file.representative();
        return new Adult(printed(file, PersonOnPaper.REPRESENTATIVE), adult.phone(), adult.relation());
    }

    /** A parent who is served; the representative of the case under the name and number known there. */
    UrgentActForm.Recipient recipient(ServiceCase file, Parent parent) {
        var adult = file.representative();
        return parent.isNamed(adult.fullName())
                ? new UrgentActForm.Recipient(printed(file, PersonOnPaper.REPRESENTATIVE), adult.phone())
                : new UrgentActForm.Recipient(named(parent.fullName()), null);
    }

    /** Somebody of whom nothing but the name is known. */
    InflectedName named(String fullName) {
        return names.inflect(fullName, PersonOnPaper.isWoman(fullName), Map.of());
    }

    /** A name as it stands on the papers of a case, corrections and all. */
    InflectedName printed(ServiceCase file, PersonOnPaper person) {
        return inflected(file, person, corrections(file, person));
    }

    /** The name as it would stand there if nobody had corrected it. */
    InflectedName byRules(ServiceCase file, PersonOnPaper person) {
        return inflected(file, person, Map.of());
    }

    private InflectedName inflected(ServiceCase file, PersonOnPaper person, Map<NameCase, String> forms) {
        var child = file.child();
        var adult = file.representative();
        return switch (person) {
            case CHILD -> names.inflect(child.fullName(), child.sex() == Sex.FEMALE, forms);
            case REPRESENTATIVE -> names.inflect(adult.fullName(), PersonOnPaper.isWoman(adult), forms);
        };
    }

    private Map<NameCase, String> corrections(ServiceCase file, PersonOnPaper person) {
        var forms = new EnumMap<NameCase, String>(NameCase.class);
        corrected.of(file.id(), person).forEach((name, form) -> forms.put(NameCase.valueOf(name), form));
        return forms;
    }

    private @Nullable InflectedName named(Signatories.@Nullable Person person) {
        return person == null ? null : names.inflect(person.fullName(), person.sex() == Sex.FEMALE, Map.of());
    }
}
