package org.shagi.enrolment;

import org.junit.jupiter.api.Test;
import org.shagi.test.RefusalTextsCheck;

class RefusalTextsTest {

    @Test
    void hasASentenceForEveryCodeInBothLanguages() {
        RefusalTextsCheck.everyCodeHasItsTexts("enrolment");
    }
}
