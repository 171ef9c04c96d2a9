package org.shagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class GroupRosterFormTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 9);
    private static final LocalDate END = LocalDate.of(2019, 7, 9);
    private static final GroupRosterForm.Order ORDER = new GroupRosterForm.Order("1-р", LocalDate.of(2018, 12, 29));

    private final Press press = new Press(Templates.shipped());

    @Test
    void printsTheListAsTheAnnexToTheOrder() {
        var text = pages(form(ORDER, 10)).getFirst();

        assertThat(text)
                .contains("Приложение № 1 к распоряжению от 29.12.2018 № 1-р")
                .contains("на период с «09» января 2019 г. по «09» июля 2019 г.")
                .contains("Группа «Ромашка», Отделение профилактики")
                .contains("№ п/п", "Ф.И.О.", "№ ИП, дата")
                .contains("Тестовкин Проба 1", "14.03.2010", "№ ИП-101 от 12.12.2018", "№ 101/2018 от 13.12.2018")
                .contains("Заведующий отделением");
    }

    @Test
    void repeatsTheHeadOnEveryPageAndCountsThePages() {
        var pages = pages(form(ORDER, 40));

        assertThat(pages).hasSizeGreaterThan(1);
        IntStream.range(0, pages.size())
                .forEach(i -> assertThat(pages.get(i))
                        .contains("№ п/п")
                        .contains("%d / %d".formatted(i + 1, pages.size()))
                        .containsPattern("отпечаток( [0-9a-f]{4}){4}"));
    }

    @Test
    void marksAListWithoutAnOrderAsADraft() {
        assertThat(pages(form(null, 1)).getFirst()).contains("Проект");
    }

    @Test
    void hasTheSameFingerprintForTheSameContentOnly() {
        assertThat(fingerprint(form(ORDER, 3))).isEqualTo(fingerprint(form(ORDER, 3)));
        assertThat(fingerprint(form(ORDER, 3))).isNotEqualTo(fingerprint(form(ORDER, 4)));
    }

    @Test
    void printsNamesWithSignsThatMeanSomethingInXml() {
        var line = line(1);
        var strange = new GroupRosterForm.Line(
                "<b>Ли & \"О\"</b> ☐ ₽", line.birthDate(), line.address(), line.programme(), line.contract());
        var form = new GroupRosterForm("Отделение", "«А&Б»", START, END, ORDER, List.of(strange));

        assertThat(pages(form).getFirst()).contains("<b>Ли & \"О\"</b> ☐ ₽", "«А&Б»");
    }

    @Test
    void printsAnEmptyList() {
        assertThat(pages(form(ORDER, 0))).hasSize(1);
    }

    @Test
    void saysNothingOfAChildWhenItIsLogged() {
        assertThat(form(ORDER, 1).toString()).doesNotContain("Тестовкин", "Примерная", "2010");
    }

    /** Draws the form to a file, to be looked at. */
    public static void main(String[] arguments) throws IOException {
        Files.write(
                Path.of(arguments[0]),
                new Press(Templates.shipped()).print(form(ORDER, Integer.parseInt(arguments[1])), Format.PDF));
    }

    private String fingerprint(GroupRosterForm form) {
        return pages(form).getFirst().replaceAll("(?s).*отпечаток ((?:[0-9a-f]{4} ?){4}).*", "$1");
    }

    private List<String> pages(GroupRosterForm form) {
        try (PDDocument document = Loader.loadPDF(press.print(form, Format.PDF))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GroupRosterForm form(GroupRosterForm.Order order, int children) {
        return new GroupRosterForm(
                "Отделение профилактики",
                "Ромашка",
                START,
                END,
                order,
                IntStream.rangeClosed(1, children)
                        .mapToObj(GroupRosterFormTest::line)
                        .toList());
    }

    private static GroupRosterForm.Line line(int number) {
        return new GroupRosterForm.Line(
                "Тестовкин Проба " + number,
                LocalDate.of(2010, 3, 14),
                "г. Калининград, ул. Бумажных Корабликов, д. %d, кв. %d".formatted(number, number + 7),
                new GroupRosterForm.Paper("ИП-" + (100 + number), LocalDate.of(2018, 12, 12)),
                new GroupRosterForm.Contract(100 + number + "/2018", LocalDate.of(2018, 12, 13), START, END));
    }
}
