package org.openfinsam.web.ram;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * The security headers of every answer: pages, API, files and errors alike.
 *
 * <p>The content policy starts from nothing: styles, pictures and calls from our own address, scripts only with the nonce
 * of this very answer, no inline style, no frame, no plug-in.
 */
public final class Sakerhetshuvuden extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = Sakerhetshuvuden.class.getName() + ".nonce";
    private static final SecureRandom SLUMP = new SecureRandom();

    private static final Map<String, String> FASTA = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                            + " microphone=(), midi=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    /** The nonce of the answer to this request; null before the filter has seen it. */
    static String nonce(HttpServletRequest begaran) {
        return (String) begaran.getAttribute(NONCE);
    }

    @Override
    protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
            throws IOException, ServletException {
        if (nonce(begaran) == null) {
            begaran.setAttribute(NONCE, nyNonce());
        }
        FASTA.forEach(svar::setHeader);
        svar.setHeader("Content-Security-Policy", policy(nonce(begaran)));
        svar.setHeader("Cache-Control", lagring(begaran));
        if (begaran.isSecure()) {
            svar.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        kedja.doFilter(begaran, svar);
    }

    static String policy(String nonce) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none';"
                + " form-action 'self'; frame-ancestors 'none'; script-src 'nonce-" + nonce + "'";
    }

    /** Our files carry their version in the address; a page is kept by nobody but the reader, and logged in by nobody. */
    private static String lagring(HttpServletRequest begaran) {
        if (begaran.getServletPath().startsWith("/resurser/")) {
            return begaran.getQueryString() == null ? "no-cache" : "public, max-age=31536000, immutable";
        }
        return begaran.getUserPrincipal() == null ? "private, no-cache" : "no-store";
    }

    private static String nyNonce() {
        byte[] slump = new byte[18];
        SLUMP.nextBytes(slump);
        return Base64.getEncoder().encodeToString(slump);
    }
}
