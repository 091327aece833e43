package org.openfinsam.web.ram;

/**
 * A choice in the top bar.
 *
 * @param namn what the reader sees
 * @param lank address of the page with this choice
 * @param vald whether it is the one chosen
 */
public record Val(String namn, String lank, boolean vald) {}
