package org.shagi.assignment.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Decision;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The data that comes with the service: the versions of the standard, the sample cyclogram, the calendar. */
@Configuration(proxyBeanMethods = false)
public class ShippedData {

    private static final String STANDARDS = "classpath*:state-assignment/standards/*.json";
    private static final String SAMPLE_CYCLOGRAM = "state-assignment/sample-cyclogram.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** All versions of the service standard, one file each. */
    @Bean
    public static Standards standards() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(STANDARDS);
            return new Standards(Arrays.stream(files)
                    .map(file -> read(file, StandardFile.class).standard())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The cyclogram of the sample order (S003 App.1-3).
     *
     * @throws IllegalStateException if it breaks a rule by the newest standard: a defect of the data
     */
    @Bean
    public static Cyclogram sampleCyclogram(Standards standards) {
        var cells = read(new ClassPathResource(SAMPLE_CYCLOGRAM), CyclogramFile.class).cells().stream()
                .map(CellDocument::cell)
                .toList();
        return switch (Cyclogram.of(cells, standards.versions().getLast())) {
            case Decision.Accepted<Cyclogram>(Cyclogram sample) -> sample;
            case Decision.Refused<Cyclogram>(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
    }

    /** The production calendars that are shipped. */
    @Bean
    public static WorkCalendar workCalendar() {
        return WorkCalendar.shipped();
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (var in = file.getInputStream()) {
            return JSON.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
