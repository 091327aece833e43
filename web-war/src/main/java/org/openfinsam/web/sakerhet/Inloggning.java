package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.Sidtexter;

/** The login page. */
@Named
@RequestScoped
public class Inloggning {

    @Inject
    private SecurityContext sakerhet;

    @Inject
    private Inloggningssparr sparr;

    @NotBlank(message = "{inloggning.namn.saknas}")
    @Size(max = 100, message = "{inloggning.namn.langt}")
    private String namn;

    @NotBlank(message = "{inloggning.losenord.saknas}")
    @Size(max = Losenord.LANGST, message = "{losenord.langt}")
    private String losenord;

    private String till;

    /** Logs in and goes to the page that was asked for, or says why not. */
    public void loggaIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext ut = faces.getExternalContext();
        HttpServletRequest begaran = (HttpServletRequest) ut.getRequest();
        String konto = namn.strip().toLowerCase(Locale.ROOT);
        String adress = Avsandare.adress(begaran);
        Optional<Duration> vanta = sparr.vantetid(konto, adress);
        if (vanta.isPresent()) {
            saga(faces, "inloggning.vanta", minuter(vanta.get()));
        } else if (lyckas(begaran, (HttpServletResponse) ut.getResponse(), konto)) {
            sparr.lyckades(konto);
            // A session that somebody else may have planted must not become a logged-in one.
            begaran.changeSessionId();
            ut.redirect(ut.getRequestContextPath() + Mal.efterInloggning(till));
        } else {
            sparr.misslyckades(konto, adress);
            saga(faces, "inloggning.fel", 0);
        }
    }

    private boolean lyckas(HttpServletRequest begaran, HttpServletResponse svar, String konto) {
        AuthenticationParameters uppgifter = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(konto, losenord))
                .newAuthentication(true);
        return sakerhet.authenticate(begaran, svar, uppgifter) == AuthenticationStatus.SUCCESS;
    }

    private static long minuter(Duration tid) {
        return tid.plusSeconds(59).toMinutes();
    }

    private static void saga(FacesContext faces, String nyckel, long minuter) {
        Texter texter = Sidtexter.av(faces.getViewRoot().getLocale());
        String text = texter.text(nyckel, Map.of("minuter", Long.toString(minuter)));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getLosenord() {
        return losenord;
    }

    public void setLosenord(String losenord) {
        this.losenord = losenord;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
