package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.persistence.sakerhet.Anvandare;

/** The container's way to our accounts: name and password in, name and roles out. */
@ApplicationScoped
public class Kontokatalog implements IdentityStore {

    @Inject
    private Konton konton;

    @Inject
    private Losenord losenord;

    @Inject
    private Demo demo;

    @Override
    public CredentialValidationResult validate(Credential uppgifter) {
        if (!(uppgifter instanceof UsernamePasswordCredential namnOchLosenord)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String skrivet = namnOchLosenord.getPasswordAsString();
        Optional<Anvandare> konto = konton.oppet(namnOchLosenord.getCaller());
        if (konto.isEmpty()) {
            losenord.jamforMedIngens(skrivet);
            return CredentialValidationResult.INVALID_RESULT;
        }
        boolean stammer = losenord.stammer(skrivet, konto.get().losenord()) && langtNog(skrivet);
        return stammer ? inne(konto.get()) : CredentialValidationResult.INVALID_RESULT;
    }

    /** The known password of the demonstration opens nothing outside it. */
    private boolean langtNog(String skrivet) {
        return demo.isPa() || skrivet.length() >= Losenord.KORTAST;
    }

    private static CredentialValidationResult inne(Anvandare konto) {
        return new CredentialValidationResult(
                konto.id().namn(), konto.roller().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
