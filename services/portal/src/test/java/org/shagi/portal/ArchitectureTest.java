package org.shagi.portal;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.shagi.test.HouseRules;

/**
 * The house rules that speak of the portal too. It has pages instead of the five packages of a service, and its endpoints are
 * closed by the session as a whole, not one by one.
 */
@AnalyzeClasses(packages = "org.shagi.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule TIME_IS_PASSED_IN = HouseRules.TIME_IS_PASSED_IN;

    @ArchTest
    static final ArchRule ONE_JSON_LIBRARY = HouseRules.ONE_JSON_LIBRARY;

    @ArchTest
    static final ArchRule NO_LAYER_NAMES = HouseRules.NO_LAYER_NAMES;

    /** It holds no data and is not on the bus. */
    @ArchTest
    static final ArchRule NO_STORE_AND_NO_BUS = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.mongodb..",
                    "org.springframework.data..",
                    "org.apache.kafka..",
                    "org.springframework.cloud.stream..");
}
