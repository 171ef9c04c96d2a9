package org.shagi.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.enrolment.domain.register.RegisterColumn;
import org.shagi.enrolment.domain.register.RegisterField;
import org.shagi.enrolment.domain.register.RegisterProfile;
import tools.jackson.databind.json.JsonMapper;

class ProfileFilesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWN = """
        {"id":"%s","title":"Свой","schemaVersion":"2","encoding":"windows-1251","byteOrderMark":false,"separator":",",
         "datePattern":"yyyy-MM-dd","decimalComma":false,
         "columns":[{"name":"snils","title":"СНИЛС","field":"SNILS"}]}\
        """;

    @TempDir
    private Path folder;

    @Test
    void shipsTheRegionalProfileAndTheFederalOneOfFortyThreeColumns() {
        var federal = profiles("").stream()
                .filter(profile -> profile.id().equals("egisso"))
                .findFirst()
                .orElseThrow();

        assertThat(profiles(""))
                .extracting(RegisterProfile::id)
                .containsExactlyInAnyOrder("regional", "egisso", "urgent");
        assertThat(federal.columns()).hasSize(43);
        assertThat(federal.columns().stream().map(RegisterColumn::name))
                .startsWith("RecType", "assignmentFactUuid", "LMSZID")
                .containsSequence("LMSZID", "categoryID", "ONMSZCode")
                .containsSequence("SNILS_recip", "FamilyName_recip", "Name_recip")
                .containsSequence("decision_date", "dateStart", "dateFinish", "usingSign")
                .endsWith("content", "comment", "equivalentAmount");
    }

    @Test
    void noProfileCanTellOfHealthDiagnosticsOrPhotographs() {
        var forbidden =
                "(?iu).*(diagnos|health|medic|certificate_of|photo|disab|disease|диагн|здоров|медиц|фото|инвалид).*";
        var allowed = List.of(
                "социально-медицинские",
                "Проведение мероприятий, направленных на формирование здорового образа жизни",
                "состояние здоровья");

        assertThat(Stream.of(RegisterField.values()).map(Enum::name)).noneMatch(name -> name.matches(forbidden));
        for (var profile : profiles("")) {
            for (var column : profile.columns()) {
                assertThat(Stream.concat(
                                Stream.of(column.name(), column.title(), String.valueOf(column.constant())),
                                column.values().values().stream().filter(value -> !allowed.contains(value))))
                        .as(profile.id() + ' ' + column.name())
                        .noneMatch(text -> text.matches(forbidden));
            }
        }
    }

    @Test
    void takesAFileOfTheCentresOwnWithoutARestart() throws IOException {
        var store = new ProfileFiles(JSON, folder.toString());
        assertThat(store.find("own")).isEmpty();

        Files.writeString(folder.resolve("own.json"), OWN.formatted("own"));

        assertThat(store.find("own")).hasValueSatisfying(profile -> {
            assertThat(profile.charset().name()).isEqualTo("windows-1251");
            assertThat(profile.separator()).isEqualTo(',');
        });
    }

    @Test
    void aFileWithAShippedIdTakesItsPlace() throws IOException {
        Files.writeString(folder.resolve("mine.json"), OWN.formatted("regional"));

        assertThat(profiles(folder.toString()))
                .hasSize(3)
                .filteredOn(profile -> profile.id().equals("regional"))
                .extracting(RegisterProfile::title)
                .containsExactly("Свой");
    }

    @Test
    void passesOverWhatCannotBeFollowed() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), OWN.formatted("b").replace("SNILS", "DIAGNOSIS"));
        Files.writeString(folder.resolve("c.json"), OWN.formatted("c").replace("windows-1251", "no-such"));
        Files.writeString(folder.resolve("d.json"), OWN.formatted("d").replace("\"id\":\"d\",", ""));

        assertThat(profiles(folder.toString())).hasSize(3);
    }

    @Test
    void aProfileComesBackFromABatchAsItWas() {
        for (var profile : profiles("")) {
            assertThat(ProfileFile.of(ProfileFile.of(profile).profile())).isEqualTo(ProfileFile.of(profile));
        }
    }

    private static List<RegisterProfile> profiles(String folder) {
        return new ProfileFiles(JSON, folder).all();
    }
}
