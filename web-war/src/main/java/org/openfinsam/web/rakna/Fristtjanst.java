package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.domain.tid.Kalender;

/** The calculator {@code frister}: the last days of a meeting's minutes. */
@ApplicationScoped
public class Fristtjanst {

    /** The first day that the calendar knows. */
    static final String TIDIGAST = Kalender.FORSTA_AR + "-01-01";

    /** So early that three weeks on, and the holidays after them, are still in the calendar. */
    static final String SENAST = Kalender.SISTA_AR + "-11-30";

    /**
     * What is asked: days between {@link #TIDIGAST} and {@link #SENAST}.
     *
     * @param sammantrade the day of the meeting
     * @param justerat the day of approval, or null
     * @param anslaget the day of the notice, or null
     * @param nedtaget the day it was taken down, or null
     */
    public record Fraga(LocalDate sammantrade, LocalDate justerat, LocalDate anslaget, LocalDate nedtaget) {

        /** A meeting there must be. */
        public Fraga {
            Objects.requireNonNull(sammantrade, "sammantrade");
        }
    }

    /** The last days and the findings. */
    public Protokollsfrister rakna(Fraga fraga) {
        return new Protokollsfrister(fraga.sammantrade, fraga.justerat, fraga.anslaget, fraga.nedtaget);
    }
}
