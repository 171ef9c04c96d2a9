package org.shagi.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looking for cases over HTTP. */
@EnrolmentTest
class SearchApiTest {

    @LocalServerPort
    private int port;

    private Client centre;
    private String department;
    private String group;
    private String snils;
    private String id;

    @BeforeEach
    void oneChildAmongOthers() {
        centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        department =
                centre.post("/departments", Map.of("name", "Отделение поиска")).text("id");
        group = centre.post("/groups", Papers.group(department, 60)).text("id");
        snils = Papers.newSnils();
        id = apply("Ёжикова-Ли", snils);
        apply("Ежовская", Papers.newSnils());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ёжикова", "Ежик", "  еЖИКОВА-ли ", "ежик проба", "проба ёжикова-л", "ли"})
    void findsAChildByTheBeginningsOfItsNames(String text) {
        var found = centre.post("/cases/search", Map.of("text", text, "department", department));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().path("total").asInt()).isEqualTo(1);
        assertThat(found.body().at("/cases/0/id").asString()).isEqualTo(id);
    }

    @Test
    void findsAChildByItsNumbers() {
        centre.put("/applications/" + id + "/programme", Papers.programme());
        centre.post("/applications/" + id + "/contract", Papers.contract());
        centre.post("/applications/" + id + "/registration", Map.of("on", "2018-12-14"));
        var printed = centre.get("/cases/" + id).body().at("/child/snils").asString();

        assertThat(total(Map.of("text", "1/2018", "department", department))).isEqualTo(1);
        assertThat(total(Map.of("text", snils))).isEqualTo(1);
        assertThat(total(Map.of("text", printed))).isEqualTo(1);
    }

    @Test
    void listsByGroupAndStatePageByPage() {
        for (int i = 0; i < 51; i++) {
            apply("Многова", Papers.newSnils());
        }

        assertThat(total(Map.of("group", group))).isEqualTo(53);
        assertThat(total(Map.of("group", group, "state", "ENROLLED"))).isZero();
        var second = centre.post("/cases/search", Map.of("text", "мно", "group", group, "page", 1));
        assertThat(second.body().path("total").asInt()).isEqualTo(51);
        assertThat(second.body().path("cases").size()).isEqualTo(1);
        assertThat(centre.post("/cases/search", Map.of("department", department, "page", 1))
                        .body()
                        .path("cases")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void looksOnlyInTheScopeOfWhoAsks() {
        var leader = Client.of(port, Tokens.of("orlova", "GROUP_LEADER"));
        var head = Client.of(port, Tokens.head("kuznetsova", department));
        var stranger = Client.of(port, Tokens.head("morozova", "another"));
        var query = Map.<String, Object>of("text", "ежик", "department", department);

        assertThat(leader.post("/cases/search", query).body().path("total").asInt())
                .isEqualTo(1);
        assertThat(head.post("/cases/search", query).body().path("total").asInt())
                .isEqualTo(1);
        assertThat(stranger.post("/cases/search", query).body().path("total").asInt())
                .isZero();
        assertThat(stranger.post("/cases/search", Map.of("department", department))
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(head.post("/cases/search", Map.of()).body().path("total").asInt())
                .isEqualTo(2);
        assertThat(Client.of(port, Tokens.of("center", "CENTRAL_OFFICE"))
                        .post("/cases/search", query)
                        .code())
                .isEqualTo("outside-your-role");
        assertThat(centre.post("/cases/search", Map.of("page", -1)).code()).isEqualTo("malformed-body");
    }

    private int total(Map<String, Object> query) {
        return centre.post("/cases/search", query).body().path("total").asInt();
    }

    private String apply(String lastName, String number) {
        return centre.post("/applications", Papers.application(department, group, lastName, number))
                .text("id");
    }
}
