package org.shagi.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

class OwnAutoConfigurationTest {

    private static final String STORE = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration";
    private static final String BUS = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration";
    private static final String PAGES = "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration";

    @ParameterizedTest
    @CsvSource({
        "portal,             false, false, true",
        "identity,           true,  false, true",
        "enrolment,          true,  true,  false",
        "attendance-journal, true,  true,  false",
        "diagnostics,        true,  true,  false",
        "state-assignment,   true,  true,  false",
        "quota,              true,  true,  false"
    })
    void givesAServiceOnlyWhatStandsOnItsOwnClasspath(String service, boolean store, boolean bus, boolean pages) {
        OwnAutoConfiguration filter = new OwnAutoConfiguration();
        filter.setEnvironment(new MockEnvironment().withProperty(OwnAutoConfiguration.SERVICE, service));

        boolean[] admitted = filter.match(new String[] {STORE, BUS, PAGES}, mock(AutoConfigurationMetadata.class));

        assertThat(admitted).containsExactly(store, bus, pages);
    }
}
