package org.shagi.enrolment.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shagi.enrolment.domain.register.RegisterProfile;
import org.shagi.enrolment.domain.register.RegisterProfiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shipped profiles, and those in the centre's folder, which is looked into anew each time: a file put there is there at once,
 * and one with a shipped profile's id takes its place. A file that cannot be followed is passed over and named in the log.
 */
@Repository
class ProfileFiles implements RegisterProfiles {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileFiles.class);
    private static final List<String> SHIPPED = List.of("regional", "egisso", "urgent");

    private final JsonMapper json;
    private final Optional<Path> folder;
    private final List<RegisterProfile> shipped;

    ProfileFiles(JsonMapper json, @Value("${shagi.enrolment.register.profiles}") String folder) {
        this.json = json;
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        this.shipped = SHIPPED.stream().map(this::shipped).toList();
    }

    @Override
    public List<RegisterProfile> all() {
        var byId = new LinkedHashMap<String, RegisterProfile>();
        shipped.forEach(profile -> byId.put(profile.id(), profile));
        folder.filter(Files::isDirectory)
                .ifPresent(own -> inFolder(own).forEach(profile -> byId.put(profile.id(), profile)));
        return byId.values().stream()
                .sorted(Comparator.comparing(RegisterProfile::title))
                .toList();
    }

    private List<RegisterProfile> inFolder(Path own) {
        try (var files = Files.list(own)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> own(file).stream())
                    .toList();
        } catch (IOException e) {
            LOG.warn("The folder of profiles cannot be read: {}", own);
            return List.of();
        }
    }

    private Optional<RegisterProfile> own(Path file) {
        try (var content = Files.newInputStream(file)) {
            return Optional.of(read(content));
        } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException broken) {
            LOG.warn("The profile {} is passed over: {}", file.getFileName(), broken.getMessage());
            return Optional.empty();
        }
    }

    private RegisterProfile shipped(String id) {
        try (var content =
                Objects.requireNonNull(ProfileFiles.class.getResourceAsStream("/enrolment/register/" + id + ".json"))) {
            return read(content);
        } catch (IOException e) {
            throw new IllegalStateException("the shipped profile cannot be read: " + id, e);
        }
    }

    private RegisterProfile read(InputStream content) {
        return json.readValue(content, ProfileFile.class).profile();
    }
}
