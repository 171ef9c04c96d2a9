package org.shagi.portal.cases;

import static org.shagi.portal.session.Role.DEPARTMENT_HEAD;
import static org.shagi.portal.session.Role.DIRECTOR;
import static org.shagi.portal.session.Role.GROUP_LEADER;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.services.CaseFile;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.session.Role;

/**
 * Everything that can be done with a case, in the order of its life (S003 2.1, 2.2): in which states, by whom, by what form, and
 * under which term of the standard. The services decide again, by themselves, what is allowed.
 */
enum CaseStep {
    CONTRACT_DRAFTED(Kind.NEXT, "T-09", States.BEFORE_CONTRACT, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    PROGRAMME(Kind.NEXT, null, States.BEFORE_CONTRACT, Who.PAPERS, StepForms.PROGRAMME, StepWrite.PROGRAMME),
    CERTIFICATE(Kind.NEXT, "T-05", States.BEFORE_ENROLMENT, Who.PAPERS, StepForms.CERTIFICATE, StepWrite.PAPER),
    CONTRACT(Kind.NEXT, "T-10", States.PROGRAMME, Who.HEAD, StepForms.CONTRACT, StepWrite.STEP),
    REGISTRATION(Kind.NEXT, "T-11", States.CONTRACT, Who.PAPERS, StepForms.REGISTRATION, StepWrite.STEP),
    START_NOTIFIED(Kind.NEXT, "T-12", States.CONTRACT_ON, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    CASE_FILE_FORMED(Kind.NEXT, "T-27", States.CONTRACT_ON, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    PROGRAMME_MARKED(Kind.NEXT, "T-28", States.CONTRACT_ON, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    REGISTER_INFO_PREPARED(Kind.NEXT, "T-29", States.CONTRACT_ON, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    ENROLMENT(Kind.NEXT, null, States.CONTRACT, Who.HEAD, StepForms.ORDER, StepWrite.STEP),
    REGISTER_INFORMED(Kind.NEXT, "T-13", States.ENROLLED, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    FILE_HANDED_OVER(Kind.NEXT, "T-20", States.ENDING, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    FINAL_ACT_DRAFTED(Kind.NEXT, "T-21", States.ENDING, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    TERMINATION(Kind.NEXT, null, States.ENROLLED, Who.HEAD, StepForms.TERMINATION, StepWrite.STEP),
    COMPLETION_INFORMED(Kind.NEXT, "T-23", States.COMPLETED, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    EARLY_END_DRAFTED(Kind.NEXT, "T-25", States.ENDED_EARLY, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    EARLY_END_INFORMED(Kind.NEXT, "T-24", States.ENDED_EARLY, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    EARLY_END_REGISTERED(Kind.NEXT, "T-26", States.ENDED_EARLY, Who.BOTH, StepForms.PASSED, StepWrite.MILESTONE),
    ARCHIVING(Kind.NEXT, null, States.OVER, Who.HEAD, StepForms.ARCHIVING, StepWrite.CASE),
    TRANSFER(Kind.SELDOM, null, States.ENROLLED, Who.HEAD, StepForms.TRANSFER, StepWrite.STEP),
    REFUSAL(Kind.SELDOM, null, States.BEFORE_END, Who.HEAD, StepForms.REFUSAL, StepWrite.STEP),
    DESTRUCTION(Kind.SELDOM, null, States.ARCHIVED, Who.HEAD, StepForms.DESTRUCTION, StepWrite.CASE),
    APPROVAL(Kind.SELDOM, null, States.ARCHIVED, Who.DIRECTORS, StepForms.APPROVAL, StepWrite.APPROVAL);

    /** The names of enrolment's states in which a step makes sense. */
    private static final class States {
        static final Set<String> BEFORE_CONTRACT = Set.of("APPLIED", "PROGRAMME_PRESENTED");
        static final Set<String> PROGRAMME = Set.of("PROGRAMME_PRESENTED");
        static final Set<String> CONTRACT = Set.of("CONTRACT_SIGNED");
        static final Set<String> BEFORE_ENROLMENT = Set.of("APPLIED", "PROGRAMME_PRESENTED", "CONTRACT_SIGNED");
        static final Set<String> CONTRACT_ON = Set.of("CONTRACT_SIGNED", "ENROLLED");
        static final Set<String> ENROLLED = Set.of("ENROLLED");
        static final Set<String> BEFORE_END = Set.of("APPLIED", "PROGRAMME_PRESENTED", "CONTRACT_SIGNED", "ENROLLED");
        static final Set<String> COMPLETED = Set.of("COMPLETED");
        static final Set<String> ENDED_EARLY = Set.of("ENDED_EARLY", "WITHDRAWN");
        static final Set<String> ENDING = Set.of("ENROLLED", "COMPLETED", "ENDED_EARLY");
        static final Set<String> OVER = Set.of("WITHDRAWN", "COMPLETED", "ENDED_EARLY");
        static final Set<String> ARCHIVED = Set.of("ARCHIVED");
    }

    private static final class Who {
        static final Set<Role> HEAD = EnumSet.of(DEPARTMENT_HEAD, DIRECTOR);
        static final Set<Role> DIRECTORS = EnumSet.of(DIRECTOR);
        static final Set<Role> PAPERS = EnumSet.of(DEPARTMENT_HEAD, GROUP_LEADER);
        static final Set<Role> BOTH = EnumSet.of(DEPARTMENT_HEAD, DIRECTOR, GROUP_LEADER);
    }

    /** Whether a step belongs to the life of every case. */
    enum Kind {
        NEXT,
        SELDOM
    }

    private final Kind kind;
    private final @Nullable String term;
    private final Set<String> states;
    private final Set<Role> roles;
    private final StepForms form;
    private final StepWrite write;

    CaseStep(Kind kind, @Nullable String term, Set<String> states, Set<Role> roles, StepForms form, StepWrite write) {
        this.kind = kind;
        this.term = term;
        this.states = states;
        this.roles = roles;
        this.form = form;
        this.write = write;
    }

    public Kind kind() {
        return kind;
    }

    /** Number of the term it fulfils; null if the standard sets none. */
    public @Nullable String term() {
        return term;
    }

    Set<Role> roles() {
        return roles;
    }

    /** Whether it can be done with this case and has not been done; the second step of destruction follows the first. */
    boolean isOpenIn(CaseFile file) {
        return states.contains(file.state()) && !isDoneIn(file);
    }

    private boolean isDoneIn(CaseFile file) {
        return switch (this) {
            case PROGRAMME -> file.programme() != null;
            case CERTIFICATE -> file.certificate() != null;
            case REGISTRATION -> file.caseNumber() != null;
            case DESTRUCTION -> file.proposal() != null;
            case APPROVAL -> file.proposal() == null;
            default ->
                file.passed().stream().anyMatch(passed -> passed.milestone().equals(name()));
        };
    }

    /** Whether it fulfils a term without being a paper of the case. */
    boolean isMilestone() {
        return write == StepWrite.MILESTONE;
    }

    FormSpec spec() {
        return new FormSpec(name().toLowerCase(Locale.ROOT), form.fields());
    }

    void write(CasesApi enrolment, String id, Form form, Map<String, Object> body) {
        write.send(enrolment, id, this, form, body);
    }

    static List<CaseStep> openIn(CaseFile file, Kind kind) {
        return List.of(values()).stream()
                .filter(step -> step.kind == kind && step.isOpenIn(file))
                .toList();
    }
}
