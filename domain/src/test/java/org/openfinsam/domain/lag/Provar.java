package org.openfinsam.domain.lag;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which rules a test class sees both silent and speaking; {@code docs/law.md} is made from it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Provar {

    /** Codes of the rules. */
    String[] value();
}
