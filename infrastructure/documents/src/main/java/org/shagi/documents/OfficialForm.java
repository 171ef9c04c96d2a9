package org.shagi.documents;

import java.util.Map;
import java.util.Optional;

/** A form of the source document, filled in. */
public sealed interface OfficialForm
        permits AcceptanceActForm,
                ApplicationForm,
                ChildCardForm,
                CitizenJournalForm,
                CompletionForm,
                ConsentForm,
                ContractForm,
                CorrectionResultsForm,
                DiagnosticCardForm,
                DiagnosticMatrixForm,
                DistributionOrderForm,
                EarlyTerminationForm,
                GroupCyclogramForm,
                GroupJournalForm,
                GroupOrderForm,
                GroupRosterForm,
                OutingForm,
                PickUpForm,
                RecommendationForm,
                RefusalForm,
                ServiceOrderForm,
                ServicePlanForm,
                StartNotificationForm,
                ThematicPlanForm,
                UrgentActForm,
                UrgentJournalForm {

    /** Name of the template, {@code documents/<name>.xhtml} on the classpath or {@code <name>.xhtml} of the centre's own. */
    String template();

    /** What the template shows, all of it as text. */
    Map<String, Object> fields();

    /** The fingerprint that stands in the footer; empty for that of the text. */
    default Optional<String> fingerprint() {
        return Optional.empty();
    }
}
