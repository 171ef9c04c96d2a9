package org.shagi.portal.cases;

import java.util.Locale;
import java.util.Map;
import org.shagi.portal.forms.Form;
import org.shagi.portal.services.CasesApi;

/** How a step is told to enrolment. */
enum StepWrite {
    /** A paper that replaces the one before it. */
    PAPER {
        @Override
        void send(CasesApi enrolment, String id, CaseStep step, Form form, Map<String, Object> body) {
            enrolment.present(id, address(step), body);
        }
    },
    PROGRAMME {
        @Override
        void send(CasesApi enrolment, String id, CaseStep step, Form form, Map<String, Object> body) {
            enrolment.present(id, address(step), Volumes.asServices(body));
        }
    },
    MILESTONE {
        @Override
        void send(CasesApi enrolment, String id, CaseStep step, Form form, Map<String, Object> body) {
            enrolment.pass(id, step.name(), body);
        }
    },
    /** A step on the way of the application. */
    STEP {
        @Override
        void send(CasesApi enrolment, String id, CaseStep step, Form form, Map<String, Object> body) {
            enrolment.take(id, address(step), form.key(), body);
        }
    },
    /** A step with the finished case. */
    CASE {
        @Override
        void send(CasesApi enrolment, String id, CaseStep step, Form form, Map<String, Object> body) {
            enrolment.conclude(id, address(step), form.key(), body);
        }
    },
    APPROVAL {
        @Override
        void send(CasesApi enrolment, String id, CaseStep step, Form form, Map<String, Object> body) {
            enrolment.approveDestruction(id, form.key(), body);
        }
    };

    abstract void send(CasesApi enrolment, String id, CaseStep step, Form form, Map<String, Object> body);

    private static String address(CaseStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
