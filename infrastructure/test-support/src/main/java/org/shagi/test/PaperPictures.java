package org.shagi.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Papers look as they did when somebody last looked at them: each page is compared with the module's
 * {@code src/test/resources/pictures/<name>-<page>.png}. {@code -Dshagi.pictures=true} takes the pictures anew, which are then to be
 * looked at before they are committed.
 */
public final class PaperPictures {

    private static final Path APPROVED = Path.of("src/test/resources/pictures");
    private static final Path TAKEN = Path.of("target/pictures");
    private static final float DPI = 60;

    /** How far a point may be from the approved one, of 255, and how many may be farther, of a thousand. */
    private static final int SHADE = 64;

    private static final int PER_THOUSAND = 3;

    private PaperPictures() {}

    /** @throws AssertionError if a page differs, or there are more or fewer of them than approved */
    public static void assertLooksAsApproved(String name, byte[] pdf) throws IOException {
        var pages = pages(pdf);
        for (int page = 0; page < pages.size(); page++) {
            var file = "%s-%d.png".formatted(name, page + 1);
            if (Boolean.getBoolean("shagi.pictures")) {
                write(pages.get(page), APPROVED.resolve(file));
                continue;
            }
            write(pages.get(page), TAKEN.resolve(file));
            assertThat(APPROVED.resolve(file)).exists();
            assertThat(differingPerThousand(
                            pages.get(page), ImageIO.read(APPROVED.resolve(file).toFile())))
                    .as("points of %s unlike the approved picture, see %s", file, TAKEN)
                    .isLessThanOrEqualTo(PER_THOUSAND);
        }
        assertThat(APPROVED.resolve("%s-%d.png".formatted(name, pages.size() + 1)))
                .doesNotExist();
    }

    private static List<BufferedImage> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(pdf)) {
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
