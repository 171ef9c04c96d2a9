package org.shagi.sample;

/** Is told how far the playing has come. May be called from several threads at once. */
@FunctionalInterface
public interface Progress {

    /**
     * @param what what is being played, in Russian, such as {@code журнал: Ромашка}
     * @param done steps done, 1 or more
     * @param of steps in all
     */
    void played(String what, int done, int of);

    /** Nobody listens. */
    static Progress silent() {
        return (what, done, of) -> {};
    }
}
