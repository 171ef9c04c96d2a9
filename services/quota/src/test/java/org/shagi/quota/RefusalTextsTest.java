package org.shagi.quota;

import org.junit.jupiter.api.Test;
import org.shagi.test.RefusalTextsCheck;

class RefusalTextsTest {

    @Test
    void everyRefusalHasItsSentenceInBothLanguages() {
        RefusalTextsCheck.everyCodeHasItsTexts("quota");
    }
}
