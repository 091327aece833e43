package org.openfinsam.web.sakerhet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

/** Passwords: how they are hashed (PBKDF2, HMAC-SHA-512, 210 000 rounds), how long they are, how one is made up. */
@ApplicationScoped
public class Losenord {

    /** The least number of characters of a password that somebody chooses. */
    public static final int KORTAST = 12;

    /** The greatest: more would only cost time to hash. */
    public static final int LANGST = 128;

    /** Without characters that are easily mistaken for each other. */
    private static final String TECKEN = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GRUPPER = 4;
    private static final int GRUPP = 5;
    private static final SecureRandom SLUMP = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hash;

    /** The hash of a password that nobody has: an unknown name takes as long to refuse as a known one. */
    private String ingens;

    @PostConstruct
    void starta() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        ingens = hashat(engangs());
    }

    /** The hash that is kept; the salt is in it. */
    public String hashat(String losenord) {
        return hash.generate(losenord.toCharArray());
    }

    /** Whether a password is the one behind a hash. */
    boolean stammer(String losenord, String hashat) {
        return hash.verify(losenord.toCharArray(), hashat);
    }

    /** Takes the time of a real comparison. */
    void jamforMedIngens(String losenord) {
        hash.verify(losenord.toCharArray(), ingens);
    }

    /** A password nobody can guess, in groups that can be read aloud. */
    String engangs() {
        return SLUMP.ints(GRUPPER * GRUPP, 0, TECKEN.length())
                .mapToObj(i -> String.valueOf(TECKEN.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(?<=\\G.{" + GRUPP + "})(?!$)", "-");
    }
}
