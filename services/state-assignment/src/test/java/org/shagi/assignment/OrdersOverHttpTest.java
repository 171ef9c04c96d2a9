package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;

/** What the head orders and notes, over HTTP. */
class OrdersOverHttpTest extends ServiceOverHttp {

    @Test
    void takesTheHeadsOrderOnWhoGivesWhatAndTellsTheJournal() {
        var head = Tokens.head("kuznetsova", department);
        var place = path + "/distribution";
        var body = """
            {"number":"5-р","orderedOn":"2018-12-28","extras":[],
             "givers":{"5.1":["kuznetsova"],"5.2":["orlova"],"5.3":["orlova"],"5.4":["orlova"],"5.5":["orlova"],
                       "5.6":["orlova"],"5.7":["orlova"],"5.8":["orlova"],"5.9":["orlova"]}}\
            """;

        assertThat(get(LEADER, place).etag()).isEqualTo("\"0\"");
        assertThat(put(LEADER, place, "", body).status()).isEqualTo(403);
        var ordered = put(head, place, "", body);
        assertThat(ordered.etag()).isEqualTo("\"1\"");
        assertThat(ordered.number("/monthTenthsByGiver/kuznetsova")).isEqualTo(2060);
        assertThat(ordered.number("/courseTenthsByGiver/orlova")).isEqualTo(55080 - 12360);
        assertThat(put(head, place, "", body).etag()).isEqualTo("\"1\"");
        assertThat(put(head, place, "\"1\"", body.replace("\"5.9\":[\"orlova\"]", "\"5.9\":[\"stranger\"]"))
                        .refused())
                .isEqualTo("422 giver-not-in-group");
        assertThat(put(head, place, "\"1\"", body.replace("\"5.9\":[\"orlova\"]", "\"5.9\":[]"))
                        .refused())
                .isEqualTo("422 service-without-giver");
        await().atMost(SOON)
                .until(() -> Bus.on(DistributionOrdered.class, group).size() == 1);
    }

    @Test
    void printsTheDistributionOrderExactlyAndAsAppendix8() {
        var head = Tokens.head("kuznetsova", department);
        var place = path + "/distribution";
        var givers = IntStream.rangeClosed(1, 9)
                .mapToObj(digit -> "\"5.%d\":[\"%s\"]".formatted(digit, digit == 1 ? "kuznetsova" : "orlova"))
                .collect(Collectors.joining(",", "{", "}"));
        var order = "{\"number\":\"7-р\",\"orderedOn\":\"2019-01-09\",\"givers\":%s,\"extras\":[%s]}";
        var extra = "{\"childId\":\"child1\",\"code\":\"5.3\",\"date\":\"2019-01-16\",\"giver\":\"%s\"}";
        var names = "{\"department\":\"Отделение\",\"accounts\":{\"orlova\":\"Орлова Т.И.\"},\"children\":{}}";

        assertThat(put(head, place, "", order.formatted(givers, extra.formatted("belova")))
                        .refused())
                .isEqualTo("422 giver-not-in-group");
        assertThat(put(head, place, "", order.formatted(givers, extra.formatted("orlova")))
                        .status())
                .isEqualTo(200);
        assertThat(postBody(LEADER, place + "/order.pdf", "", names).body()).startsWith("%PDF");
        assertThat(postBody(LEADER, place + "/order.docx?rounding=APPENDIX_8", "", names)
                        .body())
                .startsWith("PK");
        assertThat(postBody(LEADER, place + "/order.xlsx", "", names).body()).startsWith("PK");
        assertThat(postBody(LEADER, place + "/order.pdf?rounding=UP", "", names).refused())
                .isEqualTo("400 malformed-parameter");
    }

    @Test
    void keepsTheDayOfTheCirclesPlan() {
        var plan = path + "/circle-plan";
        var head = Tokens.head("kuznetsova", department);

        assertThat(put(head, plan, "", "{\"on\":\"2018-12-28\"}").at("/drawnOn").stringValue())
                .isEqualTo("2018-12-28");
        assertThat(put(head, plan, "", "{\"on\":\"2999-01-01\"}").status()).isEqualTo(422);
        assertThat(put(head, plan, "", "{}").status()).isEqualTo(400);
        assertThat(put(LEADER, plan, "", "{\"on\":\"2018-12-28\"}").status()).isEqualTo(403);
    }
}
