package org.shagi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonitoringTest {

    private static final String FOLDER = "infrastructure/deploy/monitoring/";

    @Test
    void asksEveryServiceWhereItListens() {
        var job = Repository.map(
                ((List<?>) Repository.yaml(FOLDER + "prometheus.yml").get("scrape_configs")).getFirst());
        var asked = new TreeMap<String, String>();
        for (var entry : (List<?>) job.get("dns_sd_configs")) {
            var address = Repository.map(entry);
            asked.put(Repository.strings(address.get("names")).getFirst(), String.valueOf(address.get("port")));
        }
        var listening = new TreeMap<String, String>();
        Compose.built().forEach((name, container) -> listening.put(name, container.buildArgument("PORT")));

        assertThat(asked).isEqualTo(listening);
        assertThat(job).containsEntry("metrics_path", "/actuator/prometheus");
    }

    @Test
    void everyPanelAsksTheProvisionedSource() {
        var source = Repository.map(
                ((List<?>) Repository.yaml(FOLDER + "datasource.yml").get("datasources")).getFirst());
        var panels = (List<?>) Repository.yaml(FOLDER + "dashboards/shagi.json").get("panels");

        assertThat(panels).isNotEmpty().allSatisfy(panel -> {
            assertThat(Repository.map(panel).get("datasource"))
                    .isEqualTo(Map.of("type", "prometheus", "uid", String.valueOf(source.get("uid"))));
            assertThat((List<?>) Repository.map(panel).get("targets")).isNotEmpty();
        });
        assertThat(source.get("url")).isEqualTo("http://prometheus:9090");
    }

    @Test
    void dashboardsLieWhereTheyAreLookedFor() {
        var provider = Repository.map(
                ((List<?>) Repository.yaml(FOLDER + "dashboards.yml").get("providers")).getFirst());
        var grafana = Compose.container("grafana");

        assertThat(grafana.list("volumes"))
                .contains("./infrastructure/deploy/monitoring/dashboards:%s:ro"
                        .formatted(Repository.map(provider.get("options")).get("path")));
        assertThat(grafana.environment().get("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH"))
                .isEqualTo("/shagi/dashboards/shagi.json");
    }

    @Test
    void isRunOnlyWhenAskedFor() {
        assertThat(List.of("prometheus", "grafana"))
                .allSatisfy(name ->
                        assertThat(Compose.container(name).list("profiles")).containsExactly("monitoring"));
    }
}
