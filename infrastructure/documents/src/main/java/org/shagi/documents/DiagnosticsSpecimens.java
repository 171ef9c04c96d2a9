package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shagi.documents.DiagnosticMatrixForm.Stage;

/** Filled-in specimens of the forms of diagnostics, with invented people. */
final class DiagnosticsSpecimens {

    private static final String GROUP = "Ромашка";
    private static final Map<String, List<String>> SECTIONS = new TreeMap<>(Map.of(
            "I. Познавательная деятельность",
            List.of("Память", "Речевое развитие", "Мышление", "Представление об окружающем мире"),
            "II. Личностно-эмоциональное развитие",
            List.of(
                    "Познавательная активность",
                    "Состояние эмоционального фона",
                    "Самооценка",
                    "Уровень тревожности",
                    "Уровень агрессии"),
            "III. Коммуникативное развитие",
            List.of("Характер общения со взрослыми и сверстниками", "Культура поведения в общественных местах"),
            "IV. Общая характеристика возрастного развития",
            List.of("Организация деятельности", "Сформированность навыков самообслуживания")));

    private DiagnosticsSpecimens() {}

    static List<OfficialForm> all() {
        return List.of(
                matrix(Stage.PRIMARY),
                matrix(Stage.FINAL),
                card(10),
                new CorrectionResultsForm(
                        Specimens.LETTERHEAD.centreShort(),
                        Specimens.LETTERHEAD.department(),
                        GROUP,
                        rows((section, name) -> name.equals("Мышление")
                                ? new CorrectionResultsForm.Row(section, name, "0", "0", "нет данных", "0", "6")
                                : new CorrectionResultsForm.Row(section, name, "6", "4", "66,7", "1", "0")),
                        "Выбыли до итоговой диагностики: Пробников Ясень Туманович."),
                new RecommendationForm(
                        Specimens.LETTERHEAD.centreShort(),
                        Specimens.LETTERHEAD.department(),
                        RecommendationForm.Audience.PARENTS,
                        "Тестовкин Проба Образцович",
                        "первичной диагностики",
                        rows((section, name) -> new RecommendationForm.Line(
                                        name, "Каждый день по 10 минут играйте с ребёнком, хвалите за каждый шаг."))
                                .subList(0, 6),
                        true,
                        LocalDate.of(2019, 1, 25)));
    }

    static DiagnosticMatrixForm matrix(Stage stage) {
        return new DiagnosticMatrixForm(
                stage,
                "Тестовкин Проба Образцович",
                "наблюдение; «Десять слов»; «Лесенка»; «Рисунок семьи»",
                "09.01.2019 – 15.01.2019",
                rows((section, name) -> row(section, name, stage)),
                "");
    }

    static DiagnosticCardForm card(int children) {
        return new DiagnosticCardForm(
                Specimens.LETTERHEAD.centreShort(),
                Specimens.LETTERHEAD.department(),
                GROUP,
                LocalDate.of(2019, 1, 9),
                LocalDate.of(2019, 7, 9),
                IntStream.range(0, children)
                        .mapToObj(i -> i % 2 == 0 ? "Тестовкин П.О." : "Светлогорова-Ясная З.В.")
                        .toList(),
                rows((section, name) -> List.of(section, name)).stream()
                        .flatMap(row -> IntStream.rangeClosed(1, 3)
                                .mapToObj(stage -> cardRow(row.getFirst(), row.getLast(), stage, children)))
                        .toList());
    }

    private static DiagnosticCardForm.Row cardRow(String section, String name, int stage, int children) {
        var levels = IntStream.range(0, children)
                .boxed()
                .collect(Collectors.toMap(i -> i, i -> level(name.length() + i % 4 + stage)));
        return new DiagnosticCardForm.Row(section, name, stage, levels, "6", "60,0");
    }

    private static DiagnosticMatrixForm.Row row(String section, String name, Stage stage) {
        var days = new TreeMap<Integer, DiagnosticLevel>();
        if (stage == Stage.PRIMARY && name.length() % 2 == 0) {
            IntStream.rangeClosed(1, 5).forEach(day -> days.put(day, level(name.length() + day % 2)));
        }
        return new DiagnosticMatrixForm.Row(section, name, days, level(name.length()));
    }

    private static DiagnosticLevel level(int number) {
        return DiagnosticLevel.values()[number % 3];
    }

    private static <T> List<T> rows(BiFunction<String, String, T> row) {
        return SECTIONS.entrySet().stream()
                .flatMap(section -> section.getValue().stream().map(name -> row.apply(section.getKey(), name)))
                .toList();
    }
}
