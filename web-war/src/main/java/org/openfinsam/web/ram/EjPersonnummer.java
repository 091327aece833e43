package org.openfinsam.web.ram;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openfinsam.domain.lag.Personnummersokare;

/** Text without anything that looks like a personnummer or samordningsnummer; null and empty text are fine. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EjPersonnummer.Provning.class)
public @interface EjPersonnummer {

    String message() default "{org.openfinsam.web.ram.EjPersonnummer.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the detector of the domain. */
    class Provning implements ConstraintValidator<EjPersonnummer, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext sammanhang) {
            return text == null || Personnummersokare.sok(text).isEmpty();
        }
    }
}
