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

/** A whole organisationsnummer with the right check digit; null and blank text are fine ({@code @NotBlank} says otherwise). */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Organisationsnummer.Provning.class)
public @interface Organisationsnummer {

    String message() default "{org.openfinsam.web.ram.Organisationsnummer.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the value of the domain. */
    class Provning implements ConstraintValidator<Organisationsnummer, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext sammanhang) {
            if (text == null || text.toString().isBlank()) {
                return true;
            }
            try {
                org.openfinsam.domain.forbund.Organisationsnummer.parse(
                        text.toString().strip());
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
