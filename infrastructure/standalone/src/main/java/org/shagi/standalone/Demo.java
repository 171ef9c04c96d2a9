package org.shagi.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.shagi.sample.Progress;
import org.shagi.sample.SampleWorld;
import org.shagi.sample.SampleWorldPlayer;

/** Plays the sample world into a suite, once for each day: of a running course every day brings its day sheets. */
final class Demo {

    private final Ports ports;
    private final Tokens tokens;
    private final Path playedOn;

    Demo(Ports ports, Secrets secrets, Path playedOn) {
        this.ports = ports;
        this.tokens = new Tokens(ports.uri(Suite.IDENTITY), secrets.integration());
        this.playedOn = playedOn;
    }

    /** @return whether there was anything to play */
    boolean play(LocalDate today, Progress progress) throws IOException {
        if (Files.exists(playedOn) && Files.readString(playedOn).strip().equals(today.toString())) {
            return false;
        }
        new SampleWorldPlayer(ports.uri(Suite.PORTAL), tokens, today, progress).play();
        Files.writeString(playedOn, today + "\n");
        return true;
    }

    /** Who can sign in, one line for each. */
    static String accounts() {
        StringBuilder lines = new StringBuilder();
        SampleWorld.ACCOUNTS.forEach(account -> lines.append("  %-10s  %s%n".formatted(account.id(), account.name())));
        return lines.toString();
    }
}
