package org.openfinsam.web.ram;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.sakerhet.Atkomst;
import org.openfinsam.web.sakerhet.Inloggad;
import org.openfinsam.web.sakerhet.Mal;

/** What the template asks for: language, theme, nonce, addresses and the menu. */
@Named
@RequestScoped
public class Ram {

    /** Changes with every start, so that browsers may keep our files for ever. */
    private static final String VERSION = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Inject
    private Inloggad inloggad;

    public Sprak getSprak() {
        return Visning.av(begaran()).sprak();
    }

    public Tema getTema() {
        return Visning.av(begaran()).tema();
    }

    public List<Sprak> getAllaSprak() {
        return List.of(Sprak.values());
    }

    public List<Tema> getAllaTeman() {
        return List.of(Tema.values());
    }

    public String getNonce() {
        return Sakerhetshuvuden.nonce(begaran());
    }

    public List<Menyrad> getMeny() {
        return Menyrad.urval(this::farOppnas);
    }

    /** Whether the reader may open a page: nothing is shown that leads nowhere. */
    public boolean farOppnas(String vag) {
        return Atkomst.farOppnas(vag, inloggad::har);
    }

    /** The login, and back to this page; from an error page back to the start. */
    public String getInloggning() {
        HttpServletRequest begaran = begaran();
        boolean fel = begaran.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return vag(Mal.inloggning(fel ? "/" : sida(begaran), begaran.getQueryString()));
    }

    /** A text with one place filled, in the language of the page. */
    public String text(String nyckel, String plats, Object varde) {
        return Sidtexter.av(getSprak().locale()).text(nyckel, Map.of(plats, String.valueOf(varde)));
    }

    /** A parameter of the request, in its address or its form; empty when there is none. */
    public String parameter(String namn) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(namn, "");
    }

    /** Whether the request has a parameter, be it empty. */
    public boolean harParameter(String namn) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(namn);
    }

    /** The application's own address as the reader reaches it, without a stroke at the end: {@code https://example.org}. */
    public String getBas() {
        HttpServletRequest begaran = begaran();
        String hela = begaran.getRequestURL().toString();
        return hela.substring(0, hela.length() - begaran.getRequestURI().length()) + begaran.getContextPath();
    }

    /** The address of a page of ours, wherever the application is deployed. */
    public String vag(String vag) {
        return begaran().getContextPath() + vag;
    }

    /** The address of a file of ours, with a version so that it can be kept. */
    public String resurs(String vag) {
        return vag(vag) + "?v=" + VERSION;
    }

    /** This page's address with another language or theme; everything else stays. */
    public String byt(String namn, String kod) {
        HttpServletRequest begaran = begaran();
        Object felaktig = begaran.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String vag = felaktig == null ? begaran.getRequestURI() : felaktig.toString();
        return Sidadress.byt(vag, begaran.getQueryString(), namn, kod);
    }

    /** The page within the application, as it is asked for. */
    private static String sida(HttpServletRequest begaran) {
        return begaran.getRequestURI().substring(begaran.getContextPath().length());
    }

    private static HttpServletRequest begaran() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
