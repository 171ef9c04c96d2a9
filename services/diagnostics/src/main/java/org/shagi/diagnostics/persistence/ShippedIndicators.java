package org.shagi.diagnostics.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.shagi.diagnostics.application.IndicatorSets;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Wording;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sets of indicators that are shipped with the service, one file for each version. */
@Component
class ShippedIndicators implements IndicatorSets {

    private static final String FILES = "classpath*:diagnostics/indicators-*.json";

    private final TreeMap<Integer, IndicatorSet> byVersion = new TreeMap<>();

    ShippedIndicators(JsonMapper json) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (var content = file.getInputStream()) {
                    var set = json.readValue(content, SetFile.class).toSet();
                    byVersion.put(set.version(), set);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public IndicatorSet current() {
        return byVersion.lastEntry().getValue();
    }

    @Override
    public IndicatorSet version(int version) {
        var set = byVersion.get(version);
        if (set == null) {
            throw new IllegalArgumentException("no indicators of version " + version);
        }
        return set;
    }

    record SetFile(int version, String source, List<SectionFile> sections) {

        IndicatorSet toSet() {
            var indicators = sections.stream()
                    .flatMap(section -> section.indicators().stream().map(row -> row.in(section)))
                    .toList();
            return new IndicatorSet(version, indicators);
        }
    }

    record SectionFile(String ru, String en, List<RowFile> indicators) {}

    record RowFile(int number, String ru, String en) {

        Indicator in(SectionFile section) {
            return new Indicator(number, new Wording(section.ru(), section.en()), new Wording(ru, en));
        }
    }
}
