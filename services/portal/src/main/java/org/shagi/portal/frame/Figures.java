package org.shagi.portal.frame;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Numbers and dates as the reader of the page writes them; in templates under the name {@code figures}. */
@Component("figures")
public class Figures {

    /** What stands where there is no number. */
    static final String NOTHING = "—";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final char MINUS = '\u2212';

    private final ZoneId zone;

    Figures(ZoneId zone) {
        this.zone = zone;
    }

    /** 918 as {@code 91,8}; 2060 as {@code 206}. */
    public String tenths(long tenths) {
        return number(tenths, 0).replace('-', MINUS);
    }

    /** A difference with its sign: 56 as {@code +5,6}, −56 as {@code −5,6}. */
    public String signed(long tenths) {
        return tenths > 0 ? "+" + tenths(tenths) : tenths(tenths);
    }

    /** A whole number with its thousands apart. */
    public String count(long whole) {
        return NumberFormat.getIntegerInstance(locale()).format(whole);
    }

    /** 974 as {@code 97,4 %}; a dash where there is none. */
    public String percent(@Nullable Number tenths) {
        return tenths == null ? NOTHING : number(tenths.longValue(), 1) + "\u00a0%";
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Day and month, for a column of a table. */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The moment on the centre's clock. */
    public String moment(Instant moment) {
        return MOMENT.withZone(zone).format(moment);
    }

    /** {@code пн}, {@code вт} … */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale());
    }

    /** {@code январь 2019}. */
    public String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale()) + " " + month.getYear();
    }

    private static String number(long tenths, int digits) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(1);
        return format.format(BigDecimal.valueOf(tenths, 1));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
