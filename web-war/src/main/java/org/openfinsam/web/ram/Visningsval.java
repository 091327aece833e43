package org.openfinsam.web.ram;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers a choice of language or theme in a cookie, so that the switches are plain links. */
public final class Visningsval extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
            throws IOException, ServletException {
        Visning.kakor(begaran).forEach(svar::addCookie);
        kedja.doFilter(begaran, svar);
    }
}
