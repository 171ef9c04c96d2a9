package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.EnterParentSupport;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.parents.Parent;
import org.shagi.enrolment.domain.parents.PreventionCode;
import org.shagi.enrolment.domain.parents.UrgentKind;
import org.shagi.enrolment.domain.parents.UrgentPapers;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What is entered about services to parents. */
final class ParentsBody {

    private ParentsBody() {}

    record ParentBody(
            @NotBlank @Size(max = 200) String fullName,
            @NotNull @Past LocalDate birthDate) {

        Parent parent() {
            return new Parent(fullName.strip(), birthDate);
        }

        /** Nothing about the person: it must not get into a log. */
        @Override
        public String toString() {
            return "ParentBody[hidden]";
        }
    }

    /**
     * @param incomePaper number and day of the information on income, or who gave it
     * @param snils of the recipient, for the register; may be shown later
     */
    record UrgentBody(
            @NotNull @Valid ParentBody recipient,
            @NotNull UrgentKind kind,
            @NotNull LocalDate on,
            @NotNull LocalDate appliedOn,
            @NotBlank @Size(max = 300) String incomePaper,
            @NotBlank @Size(max = 50) String actNumber,
            @NotNull LocalDate actOn,
            @Nullable @Size(max = 20) String snils) {

        Decision<Parent> parent() {
            var parent = recipient.parent();
            return snils == null || snils.isBlank()
                    ? Decision.accepted(parent)
                    : parsed(snils).map(number -> new Parent(parent.fullName(), parent.birthDate(), number));
        }

        /** Nothing about the person: it must not get into a log. */
        @Override
        public String toString() {
            return "UrgentBody[hidden]";
        }

        UrgentPapers papers() {
            return new UrgentPapers(appliedOn, incomePaper.strip(), actNumber.strip(), actOn);
        }
    }

    record SnilsBody(@NotBlank @Size(max = 20) String snils) {

        Decision<Snils> number() {
            return parsed(snils);
        }

        /** Nothing about the person: it must not get into a log. */
        @Override
        public String toString() {
            return "SnilsBody[hidden]";
        }
    }

    private static Decision<Snils> parsed(String text) {
        return Snils.parse(text)
                .<Decision<Snils>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Refusal.rule("snils-wrong")));
    }

    record ServiceBody(
            @NotNull @Valid ParentBody parent,
            @NotBlank @Size(max = 50) String programmeNumber,
            @NotBlank @Size(max = 10) String code,
            @NotBlank @Size(max = 300) String service,
            @NotNull Instant at,
            @Nullable @Size(max = 300) String lateReason) {

        EnterParentSupport.Given given() {
            return new EnterParentSupport.Given(
                    parent.parent(), programmeNumber.strip(), code.strip(), service.strip());
        }
    }

    /** @param code {@code 9.5} or {@code 9.7} */
    record EventBody(
            @NotBlank @Size(max = 5) String code,
            @NotBlank @Size(max = 300) String topic,
            @NotNull Instant at,
            @Nullable @Size(max = 300) String lateReason) {

        Decision<PreventionCode> parsed() {
            return PreventionCode.parse(code)
                    .<Decision<PreventionCode>>map(Decision::accepted)
                    .orElseGet(() -> Decision.refused(
                            Refusal.rule("unknown-prevention-code").with("service", code)));
        }
    }
}
