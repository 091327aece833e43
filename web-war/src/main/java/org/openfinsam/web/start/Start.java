package org.openfinsam.web.start;

/** The main class of the runnable jar. */
public final class Start {
    private Start() {}

    public static void main(String[] args) throws Exception {
        Class.forName("fish.payara.micro.PayaraMicro")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
