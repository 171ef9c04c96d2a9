package org.shagi.enrolment.application;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.documents.Templates;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** By which templates a department prints. */
@Component
public class ReadTemplates {

    private final DepartmentDesk desk;
    private final DepartmentTemplates templates;
    private final Press press;

    ReadTemplates(DepartmentDesk desk, DepartmentTemplates templates, Press press) {
        this.desk = desk;
        this.templates = templates;
        this.press = press;
    }

    /** Whose template it is: the department's own goes before the centre's, and that before the shipped one. */
    public enum Source {
        DEPARTMENT,
        CENTRE,
        SHIPPED
    }

    /** @param form name of the template */
    public record InUse(String form, Source source) {}

    /** Every form and by what it is printed, in the order of the names. */
    public Decision<List<InUse>> all(String departmentId, Actor actor) {
        return desk.within(departmentId, actor)
                .map(templates::of)
                .map(own -> Templates.names().stream()
                        .sorted()
                        .map(form -> new InUse(form, source(form, own)))
                        .toList());
    }

    /** The text of the template in use. */
    public Decision<String> text(String departmentId, String form, Actor actor) {
        return by(departmentId, form, actor, Press::source);
    }

    /** The form printed by the template in use, with invented people. */
    public Decision<PaperFile> specimen(String departmentId, String form, Format format, Actor actor) {
        return by(departmentId, form, actor, (own, name) -> own.specimen(name, format))
                .map(content -> PaperFile.of("specimen", form, format, content));
    }

    private <T> Decision<T> by(String departmentId, String form, Actor actor, BiFunction<Press, String, T> question) {
        return desk.within(departmentId, actor)
                .then(id -> Templates.names().contains(form)
                        ? Decision.accepted(question.apply(press.with(templates.of(id)), form))
                        : Decision.refused(Refusal.unknown("unknown-template").with("template", form)));
    }

    private Source source(String form, Map<String, String> own) {
        if (own.containsKey(form)) {
            return Source.DEPARTMENT;
        }
        return press.isShipped(form) ? Source.SHIPPED : Source.CENTRE;
    }
}
