package org.shagi.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How wide the columns of a table are: each holds its longest word, and what is left of the page is shared out by weight. Letters are made
 * smaller until the words fit.
 *
 * @param points size of the letters, 6 to 9
 * @param millimetres of each column, together as wide as the page
 * @param breaksWords whether even the smallest letters are too large, so that words must be broken
 */
record TableColumns(double points, List<Double> millimetres, boolean breaksWords) {

    private static final double[] SIZES = {9, 8.5, 8, 7.5, 7, 6.5, 6};
    private static final double MM_OF_POINT = 25.4 / 72;
    /** Padding on both sides, a line, and a little for the renderer's rounding. */
    private static final double AROUND_MM = 3;

    /** Where a line may break. */
    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=[-–])");

    static TableColumns of(TableForm form, double pageMillimetres) {
        var longest = IntStream.range(0, form.columns().size())
                .mapToDouble(column -> longest(form, column))
                .toArray();
        for (double points : SIZES) {
            var needed = needed(longest, points);
            double left = pageMillimetres - Arrays.stream(needed).sum();
            if (left >= 0) {
                return new TableColumns(points, shared(form, needed, left), false);
            }
        }
        double smallest = SIZES[SIZES.length - 1];
        var needed = needed(longest, smallest);
        double shrunk = pageMillimetres / Arrays.stream(needed).sum();
        return new TableColumns(
                smallest,
                Arrays.stream(needed).map(width -> width * shrunk).boxed().toList(),
                true);
    }

    private static double[] needed(double[] longest, double points) {
        return Arrays.stream(longest)
                .map(ems -> ems * points * MM_OF_POINT + AROUND_MM)
                .toArray();
    }

    private static List<Double> shared(TableForm form, double[] needed, double left) {
        double weights =
                form.columns().stream().mapToInt(TableForm.Column::weight).sum();
        return IntStream.range(0, needed.length)
                .mapToObj(column ->
                        needed[column] + left * form.columns().get(column).weight() / weights)
                .toList();
    }

    /** The longest word of a column, in ems. */
    private static double longest(TableForm form, int column) {
        var heads = words(form.columns().get(column).title()).mapToDouble(Face.BOLD::ems);
        var cells = form.rows().stream()
                .flatMap(row -> words(TablePaper.shown(row.get(column))))
                .distinct()
                .mapToDouble(Face.REGULAR::ems);
        return Math.max(heads.max().orElse(0), cells.max().orElse(0));
    }

    private static Stream<String> words(String text) {
        return BREAKS.splitAsStream(text);
    }

    /** The letters of the two faces, read once. */
    private enum Face {
        REGULAR(Pdf.SERIF),
        BOLD(Pdf.SERIF_BOLD);

        private final TrueTypeFont font;

        Face(String file) {
            try (var in = Pdf.open(file)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double ems(String word) {
            try {
                var glyphs = font.getUnicodeCmapLookup();
                double width = 0;
                for (int letter : word.codePoints().toArray()) {
                    width += font.getAdvanceWidth(glyphs.getGlyphId(letter));
                }
                return width / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
