package org.shagi.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    static Set<ArchRule> rules() {
        return HouseRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleReportsTheBadSample(ArchRule rule) {
        var bad = new ClassFileImporter().importPackages("org.shagi.bad");

        assertThat(rule.evaluate(bad).hasViolation()).isTrue();
    }
}
