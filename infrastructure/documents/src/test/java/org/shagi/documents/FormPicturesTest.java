package org.shagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form looks as it did when somebody last looked at it. {@code -Dshagi.pictures=true} takes the pictures anew, which are then to
 * be looked at before they are committed.
 */
class FormPicturesTest {

    private static final Path APPROVED = Path.of("src/test/resources/pictures");
    private static final Path TAKEN = Path.of("target/pictures");
    private static final float DPI = 60;
    /** How far a point may be from the approved one, of 255, and how many may be farther, of a thousand. */
    private static final int SHADE = 64;

    private static final int PER_THOUSAND = 3;

    static Stream<Map.Entry<String, OfficialForm>> forms() {
        var forms = new TreeMap<String, OfficialForm>();
        Specimens.BY_TEMPLATE.values().forEach(form -> forms.put(form.template(), form));
        forms.put("acceptance-act-difference", Specimens.act(AcceptanceActForm.Kind.DIFFERENCE, -2));
        forms.put("group-journal-2019-01", SampleJournal.january());
        return forms.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void looksAsApproved(Map.Entry<String, OfficialForm> form) throws IOException {
        var pages = pages(form.getValue());
        for (int page = 0; page < pages.size(); page++) {
            var name = "%s-%d.png".formatted(form.getKey(), page + 1);
            if (Boolean.getBoolean("shagi.pictures")) {
                write(pages.get(page), APPROVED.resolve(name));
                continue;
            }
            write(pages.get(page), TAKEN.resolve(name));
            assertThat(APPROVED.resolve(name)).exists();
            assertThat(differingPerThousand(
                            pages.get(page), ImageIO.read(APPROVED.resolve(name).toFile())))
                    .as("points of %s unlike the approved picture, see %s", name, TAKEN)
                    .isLessThanOrEqualTo(PER_THOUSAND);
        }
        assertThat(APPROVED.resolve("%s-%d.png".formatted(form.getKey(), pages.size() + 1)))
                .doesNotExist();
    }

    private static List<BufferedImage> pages(OfficialForm form) throws IOException {
        var pages = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(new Press(Templates.shipped()).print(form, Format.PDF))) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
        }
        return pages;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private static int differingPerThousand(BufferedImage taken, BufferedImage approved) {
        if (taken.getWidth() != approved.getWidth() || taken.getHeight() != approved.getHeight()) {
            return 1000;
        }
        int differing = 0;
        for (int y = 0; y < taken.getHeight(); y++) {
            for (int x = 0; x < taken.getWidth(); x++) {
                int difference = taken.getRaster().getSample(x, y, 0)
                        - approved.getRaster().getSample(x, y, 0);
                differing += Math.abs(difference) > SHADE ? 1 : 0;
            }
        }
        return (int) Math.ceil(1000.0 * differing / (taken.getWidth() * taken.getHeight()));
    }
}
