package org.shagi.enrolment.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.TemplateFault;
import org.shagi.documents.Templates;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.Signatories;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** What a department writes on its papers: templates of its own, and who signs. */
@Component
public class WriteDepartmentPapers {

    private final DepartmentDesk desk;
    private final DepartmentTemplates templates;

    WriteDepartmentPapers(DepartmentDesk desk, DepartmentTemplates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    /**
     * Puts a template in the place of the shipped one.
     *
     * @param text null goes back to the shipped one
     */
    public Decision<String> template(String departmentId, String template, @Nullable String text, Actor actor) {
        return desk.within(departmentId, actor).then(id -> {
            if (!Templates.names().contains(template)) {
                return Decision.refused(Refusal.unknown("unknown-template").with("template", template));
            }
            var fault = text == null ? Optional.<TemplateFault>empty() : Templates.check(template, text);
            if (fault.isPresent()) {
                return Decision.refused(refused(fault.get()));
            }
            templates.keep(id, template, text);
            return Decision.accepted(template);
        });
    }

    /** Who signs, as it is written down. */
    public Decision<Signatories> signatories(String departmentId, Actor actor) {
        return desk.within(departmentId, actor).map(templates::signatories);
    }

    /** Writes down who signs; the same again changes nothing. */
    public Decision<Signatories> signatories(Signatories asked, Actor actor) {
        return desk.within(asked.departmentId(), actor).then(id -> {
            var before = templates.signatories(id);
            var next = new Signatories(id, asked.head(), asked.people(), asked.basis(), before.version() + 1);
            var same = new Signatories(id, asked.head(), asked.people(), asked.basis(), before.version());
            if (same.equals(before)) {
                return Decision.accepted(before);
            }
            return templates.replace(next) ? Decision.accepted(next) : Decision.refused(Refusal.stale("overtaken"));
        });
    }

    private static Refusal refused(TemplateFault fault) {
        return Refusal.rule("template-broken")
                .with("template", fault.template())
                .with("fault", fault.why().name())
                .with("line", fault.line())
                .with("detail", fault.detail());
    }
}
