package org.openfinsam.web.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * The console: what the application has to say to the person who started it, one plain line each. Stack traces and the
 * talk of the server stay in the log.
 */
public final class Konsol extends Handler {

    private static final PrintStream UT = skrivare(FileDescriptor.out);
    private static final PrintStream FEL = skrivare(FileDescriptor.err);

    /** A handler for the log manager, which makes it by its name in {@code logging.properties}. */
    public Konsol() {
        setFormatter(new SimpleFormatter());
    }

    static void skriv(String text) {
        UT.println(text);
    }

    static void skrivFel(String text) {
        FEL.println(text);
    }

    @Override
    public void publish(LogRecord post) {
        if (isLoggable(post)) {
            skriv(getFormatter().formatMessage(post));
        }
    }

    @Override
    public void flush() {
        UT.flush();
    }

    @Override
    public void close() {
        flush();
    }

    /** The stream as it was before the server's talk was led to the log; never plain ASCII, which has no å. */
    private static PrintStream skrivare(FileDescriptor strom) {
        Charset konsolens = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return new PrintStream(
                new FileOutputStream(strom),
                true,
                konsolens.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : konsolens);
    }
}
