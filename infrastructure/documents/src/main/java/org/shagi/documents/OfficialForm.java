package org.shagi.documents;

import java.util.Map;

/** A form of the source document, filled in. */
public sealed interface OfficialForm
        permits AcceptanceActForm,
                ApplicationForm,
                CitizenJournalForm,
                CompletionForm,
                ConsentForm,
                ContractForm,
                EarlyTerminationForm,
                GroupOrderForm,
                GroupRosterForm,
                PickUpForm,
                RefusalForm,
                ServiceOrderForm,
                StartNotificationForm,
                UrgentActForm {

    /** Name of the template, {@code documents/<name>.xhtml} on the classpath or {@code <name>.xhtml} of the centre's own. */
    String template();

    /** What the template shows, all of it as text. */
    Map<String, Object> fields();
}
