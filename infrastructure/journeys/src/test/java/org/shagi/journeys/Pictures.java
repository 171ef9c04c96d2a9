package org.shagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** The pictures of the documentation: taken at every run, kept in {@code docs/pictures} when {@code -Dshagi.pictures=true}. */
final class Pictures {

    private Pictures() {}

    /** Takes a picture of the page; the kept one must show a window of the same size, or it is out of date. */
    static void take(Page page, String name) throws IOException {
        var taken = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(taken));
        var kept = Suite.root().resolve("docs/pictures").resolve(name + ".png");
        if (Boolean.getBoolean("shagi.pictures")) {
            Files.createDirectories(kept.getParent());
            Files.copy(taken, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(kept).as("take it by mvn verify -Dshagi.pictures=true").exists();
        assertThat(size(kept)).isEqualTo(size(taken));
    }

    private static String size(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getWidth() + "×" + image.getHeight();
    }
}
