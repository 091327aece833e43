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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as a date field sends it, {@code 2020-06-30}, between two days, both included. Null and blank text are fine
 * ({@code @NotBlank} says otherwise).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DatumText.Provning.class)
public @interface DatumText {

    String message() default "{org.openfinsam.web.ram.DatumText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The first day that may be written. */
    String tidigast();

    /** The last day that may be written. */
    String senast();

    /** Reads strictly: 30 February is no day. */
    class Provning implements ConstraintValidator<DatumText, CharSequence> {

        private LocalDate tidigast;
        private LocalDate senast;

        /** The day that a text is; empty if it is none. */
        public static Optional<LocalDate> las(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException ingenDag) {
                return Optional.empty();
            }
        }

        @Override
        public void initialize(DatumText villkor) {
            tidigast = LocalDate.parse(villkor.tidigast());
            senast = LocalDate.parse(villkor.senast());
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext sammanhang) {
            return text == null
                    || text.toString().isBlank()
                    || las(text.toString())
                            .filter(dag -> !dag.isBefore(tidigast) && !dag.isAfter(senast))
                            .isPresent();
        }
    }
}
