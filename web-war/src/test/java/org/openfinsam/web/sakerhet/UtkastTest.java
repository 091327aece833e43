package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UtkastTest {

    private static final Map<String, String[]> SKRIVET = Map.of("kommentar:text", new String[] {"Det dröjde."});

    private final Map<String, Object> session = new HashMap<>();

    @Test
    void whatWasSentIsGivenBackOnceToTheSameAddress() {
        Utkast.spara(begaran("POST", "rad=a", SKRIVET));

        assertEquals(Map.of(), Utkast.ta(begaran("GET", "rad=b", Map.of())), "another row");
        assertEquals(Map.of(), Utkast.ta(begaran("POST", "rad=a", Map.of())), "sent again, not opened");
        assertEquals(Map.of("kommentar:text", "Det dröjde."), Utkast.ta(begaran("GET", "rad=a", Map.of())));
        assertEquals(Map.of(), Utkast.ta(begaran("GET", "rad=a", Map.of())));
    }

    @Test
    void moreThanAFormTakesIsNotKept() {
        Utkast.spara(begaran("POST", "rad=a", Map.of("text", new String[] {"x".repeat(64_001)})));

        assertEquals(Map.of(), session);
    }

    @Test
    void nobodyIsGivenASessionForAsking() {
        HttpServletRequest utan = begaran(null, "GET", "rad=a", Map.of());

        assertEquals(Map.of(), Utkast.ta(utan));
    }

    private HttpServletRequest begaran(String metod, String fraga, Map<String, String[]> falt) {
        return begaran(session, metod, fraga, falt);
    }

    private static HttpServletRequest begaran(
            Map<String, Object> session, String metod, String fraga, Map<String, String[]> falt) {
        return proxy(HttpServletRequest.class, (anrop, argument) -> switch (anrop) {
            case "getParameterMap" -> falt;
            case "getRequestURI" -> "/rapport/kommentar";
            case "getQueryString" -> fraga;
            case "getMethod" -> metod;
            case "getSession" -> session == null ? null : session(session);
            default -> throw new UnsupportedOperationException(anrop);
        });
    }

    private static HttpSession session(Map<String, Object> varden) {
        return proxy(HttpSession.class, (anrop, argument) -> switch (anrop) {
            case "setAttribute" -> varden.put((String) argument[0], argument[1]);
            case "getAttribute" -> varden.get(argument[0]);
            case "removeAttribute" -> varden.remove(argument[0]);
            default -> throw new UnsupportedOperationException(anrop);
        });
    }

    private interface Svar {
        Object pa(String anrop, Object[] argument);
    }

    private static <T> T proxy(Class<T> typ, Svar svar) {
        return typ.cast(Proxy.newProxyInstance(
                UtkastTest.class.getClassLoader(),
                new Class<?>[] {typ},
                (objekt, metod, argument) -> svar.pa(metod.getName(), argument)));
    }
}
