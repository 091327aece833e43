package org.openfinsam.persistence.sakerhet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Givare;

/** An account: who may sign in, and the roles held. Not a concept of the field, so it lives here and not in the domain. */
public class Anvandare {

    private AnvandareId id;
    private String namn;
    private String losenord;
    private boolean aktiv = true;
    private boolean masteByta;
    private List<Tilldelning> tilldelningar = new ArrayList<>();

    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Anvandare() {}

    private Anvandare(AnvandareId id, String namn, String losenord) {
        this.id = Objects.requireNonNull(id, "id");
        this.namn = ifyllt(namn, "namn");
        this.losenord = ifyllt(losenord, "losenord");
    }

    /**
     * A new account without roles, open for use.
     *
     * @param namn what screens show, not blank
     * @param losenord the hash of the password, never the password
     */
    public static Anvandare ny(AnvandareId id, String namn, String losenord) {
        return new Anvandare(id, namn, losenord);
    }

    private static String ifyllt(String text, String namn) {
        if (Objects.requireNonNull(text, namn).isBlank()) {
            throw new IllegalArgumentException("An account needs " + namn);
        }
        return text;
    }

    /** Gives a role; one that is held already stays as it is. */
    public void tilldela(Tilldelning tilldelning) {
        if (!tilldelningar.contains(Objects.requireNonNull(tilldelning, "tilldelning"))) {
            tilldelningar.add(tilldelning);
        }
    }

    /** The member that the account applies for in an association; empty if it is no applicant there, or nobody has said. */
    public Optional<Givare> soker(ForbundId forbund) {
        return tilldelningar.stream()
                .filter(t -> t.equals(Tilldelning.av(Roll.SOKANDE, forbund)))
                .findFirst()
                .flatMap(Tilldelning::medlem);
    }

    /** Takes a role back; one that is not held is no error. */
    public void taTillbaka(Tilldelning tilldelning) {
        tilldelningar.remove(tilldelning);
    }

    /**
     * Takes a new password, chosen by the person.
     *
     * @param nytt the hash, never the password
     */
    public void bytLosenord(String nytt) {
        losenord = ifyllt(nytt, "losenord");
        masteByta = false;
    }

    /** Makes the present password good for one thing only: to be changed. */
    public void kravByte() {
        masteByta = true;
    }

    /** Closes the account: nobody signs in with it any more. */
    public void stang() {
        aktiv = false;
    }

    /** Opens a closed account again. */
    public void oppna() {
        aktiv = true;
    }

    /**
     * Takes a password that somebody else has made up: good for one thing only, to be changed.
     *
     * @param engangs the hash, never the password
     */
    public void bytTillEngangslosenord(String engangs) {
        losenord = ifyllt(engangs, "losenord");
        masteByta = true;
    }

    /** The name one signs in with. */
    public AnvandareId id() {
        return id;
    }

    /** What screens show. */
    public String namn() {
        return namn;
    }

    /** The hash of the password. */
    public String losenord() {
        return losenord;
    }

    /** Whether one may sign in. */
    public boolean arAktiv() {
        return aktiv;
    }

    /** Whether the password was given by somebody else and must be changed before anything else. */
    public boolean masteByta() {
        return masteByta;
    }

    /** The roles held, with their associations. */
    public List<Tilldelning> tilldelningar() {
        return List.copyOf(tilldelningar);
    }

    /** The roles held anywhere: what the container is told. */
    public Set<Roll> roller() {
        return tilldelningar.stream().map(Tilldelning::roll).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a role is held in an association; a global role is held in all. */
    public boolean har(Roll roll, ForbundId forbund) {
        return tilldelningar.contains(roll.arGlobal() ? Tilldelning.av(roll) : Tilldelning.av(roll, forbund));
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Anvandare a && Objects.equals(id, a.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return String.valueOf(id);
    }
}
