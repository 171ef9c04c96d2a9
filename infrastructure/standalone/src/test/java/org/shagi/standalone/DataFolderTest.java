package org.shagi.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void refusesAFolderThatIsInUseUntilItIsLeft() throws IOException {
        DataFolder first = DataFolder.take(folder);

        assertThatThrownBy(() -> DataFolder.take(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("занята")
                .hasMessageContaining("in use");
        first.close();
        DataFolder.take(folder).close();
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void keepsTheSecretsOfTheFirstStartForTheirOwnerAlone() throws IOException {
        Path file = folder.resolve("secrets");

        Secrets made = Secrets.in(file);

        assertThat(Secrets.in(file)).isEqualTo(made);
        assertThat(made.portal()).isNotEqualTo(made.integration()).hasSizeGreaterThan(40);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.toString()).doesNotContain(made.portal());
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            Ports ports = Ports.of(other.getLocalPort());

            assertThatThrownBy(ports::refuseIfTaken)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Порт " + other.getLocalPort());
        }
    }
}
