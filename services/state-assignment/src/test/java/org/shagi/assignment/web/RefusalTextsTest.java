package org.shagi.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.RefusalTexts;
import org.shagi.test.RefusalTextsCheck;

class RefusalTextsTest {

    private final RefusalTexts texts = new RefusalTexts("state-assignment");

    @Test
    void everyRefusalHasItsSentenceInBothLanguages() {
        RefusalTextsCheck.everyCodeHasItsTexts("state-assignment");
    }

    @Test
    void namesTheDayOfTheWeekInTheReadersLanguage() {
        var refusal = Refusal.rule("day-not-240-minutes")
                .with("weekday", 3)
                .with("week", 2)
                .with("minutes", 230);

        assertThat(texts.of(refusal, Locale.of("ru")))
                .isEqualTo("Среда, неделя 2: занято 230 мин. День группы длится 240 минут.");
        assertThat(texts.of(refusal, Locale.ENGLISH))
                .isEqualTo("Wednesday, week 2: 230 minutes are filled. A day of the group has 240 minutes.");
    }

    @Test
    void namesTheCourseThatAMonthIsNoPartOf() {
        var refusal = Refusal.rule("month-outside-course")
                .with("month", YearMonth.of(2019, 8))
                .with("from", LocalDate.of(2019, 1, 9))
                .with("to", LocalDate.of(2019, 7, 9));

        assertThat(texts.of(refusal, Locale.of("ru")))
                .isEqualTo("Месяц 08.2019 не входит в курс группы: курс идёт с 09.01.2019 по 09.07.2019.");
    }
}
