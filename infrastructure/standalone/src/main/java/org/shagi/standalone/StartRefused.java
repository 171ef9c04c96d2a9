package org.shagi.standalone;

import java.nio.file.Path;

/** Why the suite cannot start: one line, in Russian and in English, and the exit code that says the same to scripts. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private StartRefused(int exitCode, String russian, String english) {
        super(russian + " / " + english);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    static StartRefused misunderstood(String argument) {
        return new StartRefused(
                2,
                "Непонятный параметр: %s; что можно указать, скажет ./start --help".formatted(argument),
                "Unknown option: %s; ./start --help tells what there is".formatted(argument));
    }

    static StartRefused portTaken(int port) {
        return new StartRefused(
                3,
                "Порт %d занят другой программой; укажите другой порт портала: ./start --port N".formatted(port),
                "Port %d is in use by another program; choose another port for the portal: ./start --port N"
                        .formatted(port));
    }

    static StartRefused dataInUse(Path folder) {
        return new StartRefused(
                4,
                "Папка данных занята другим запуском Shagi: %s".formatted(folder),
                "The data folder is in use by another Shagi: %s".formatted(folder));
    }

    static StartRefused dataUnwritable(Path folder) {
        return new StartRefused(
                5,
                "В папку данных нельзя писать: %s".formatted(folder),
                "The data folder cannot be written: %s".formatted(folder));
    }

    static StartRefused diskFull(Path folder) {
        return new StartRefused(
                6,
                "На диске нет места для данных: %s".formatted(folder),
                "The disk is full, there is no room for data: %s".formatted(folder));
    }

    static StartRefused failed(String what, Path log) {
        return new StartRefused(
                1,
                "Не удалось запустить: %s; подробности в %s".formatted(what, log),
                "Could not start: %s; details in %s".formatted(what, log));
    }
}
