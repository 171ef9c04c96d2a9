package org.shagi.identity;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.junit.jupiter.api.Test;
import org.shagi.test.HouseRules;
import org.shagi.test.RefusalTextsCheck;

@AnalyzeClasses(packages = "org.shagi.identity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @Test
    void everyRefusalHasItsTexts() {
        RefusalTextsCheck.everyCodeHasItsTexts(IdentityApplication.NAME);
    }
}
