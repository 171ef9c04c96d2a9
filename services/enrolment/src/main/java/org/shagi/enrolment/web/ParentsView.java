package org.shagi.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.parents.Entered;
import org.shagi.enrolment.domain.parents.Parent;
import org.shagi.enrolment.domain.parents.ParentSupport;
import org.shagi.enrolment.domain.parents.PreventionEvent;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentKind;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;

/** What was done with parents, as it is shown. */
final class ParentsView {

    private ParentsView() {}

    record ParentView(String fullName, LocalDate birthDate) {

        static ParentView of(Parent parent) {
            return new ParentView(parent.fullName(), parent.birthDate());
        }
    }

    /** @param late whether it was entered after its 24 hours */
    record EnteredView(Instant at, boolean late, @Nullable String lateReason, RecordedView recorded) {

        static EnteredView of(Entered entered) {
            return new EnteredView(
                    entered.at(), entered.late(), entered.lateReason(), RecordedView.of(entered.recorded()));
        }
    }

    record UrgentView(
            String id,
            int number,
            String caseId,
            @Nullable ParentView recipient,
            UrgentKind kind,
            LocalDate on,
            LocalDate appliedOn,
            String incomePaper,
            String actNumber,
            LocalDate actOn,
            boolean identified,
            RecordedView recorded) {

        static UrgentView of(UrgentAid service) {
            var papers = service.papers();
            return new UrgentView(
                    service.id(),
                    service.number(),
                    service.caseId(),
                    Optional.ofNullable(service.recipient()).map(ParentView::of).orElse(null),
                    service.kind(),
                    service.on(),
                    papers.appliedOn(),
                    papers.incomePaper(),
                    papers.actNumber(),
                    papers.actOn(),
                    service.recipient() != null && service.recipient().snils() != null,
                    RecordedView.of(service.recorded()));
        }
    }

    record JournalView(String departmentId, int year, List<UrgentView> services) {

        static JournalView of(UrgentServiceJournal journal) {
            return new JournalView(
                    journal.departmentId(),
                    journal.year(),
                    journal.services().stream().map(UrgentView::of).toList());
        }
    }

    record ServiceView(
            String id, ParentView parent, String programmeNumber, String code, String service, EnteredView entered) {

        static ServiceView of(ParentSupport given) {
            return new ServiceView(
                    given.id(),
                    ParentView.of(given.parent()),
                    given.programmeNumber(),
                    given.code(),
                    given.service(),
                    EnteredView.of(given.entered()));
        }
    }

    /** @param label what the centre calls such an event */
    record EventView(String id, String code, String label, String topic, EnteredView entered) {

        static EventView of(PreventionEvent event, String label) {
            return new EventView(
                    event.id(), event.code().value(), label, event.topic(), EnteredView.of(event.entered()));
        }
    }
}
