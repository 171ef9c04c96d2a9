package org.shagi.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void usesTheUsualPortAndFolderWhenNothingIsSaid() {
        Options options = Options.parse(List.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.demo()).isFalse();
    }

    @Test
    void understandsAllOptionsTogether() {
        Options options = Options.parse(List.of("--demo", "--port", "9000", "--data", "/tmp/shagi"));

        assertThat(options).isEqualTo(new Options(true, Path.of("/tmp/shagi"), 9000, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 80", "--port 65001", "--data", "--quick"})
    void refusesWhatItDoesNotUnderstandInOneLineOfBothLanguages(String line) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Непонятный параметр")
                .hasMessageContaining("Unknown option")
                .hasMessageNotContaining("\n");
    }

    @Test
    void movesAllPortsByTheSameDistance() {
        Ports ports = Ports.of(9080);

        assertThat(ports.of(Suite.PORTAL)).isEqualTo(9080);
        assertThat(ports.of(Suite.IDENTITY)).isEqualTo(9090);
        assertThat(ports.of(Suite.ENROLMENT)).isEqualTo(9101);
    }
}
