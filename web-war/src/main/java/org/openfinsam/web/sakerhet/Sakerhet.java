package org.openfinsam.web.sakerhet;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Tells the container how one logs in, and the names of the roles ({@code Roll}). */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = Atkomst.INLOGGNING, errorPage = "", useForwardToLogin = false))
@DeclareRoles({
    "FORBUNDSCHEF",
    "EKONOM",
    "BEREDARE",
    "LEDAMOT",
    "PROCESSLEDARE",
    "SOKANDE",
    "REVISOR",
    "ADMINISTRATOR",
    "PUBLIK"
})
@ApplicationScoped
public class Sakerhet {}
