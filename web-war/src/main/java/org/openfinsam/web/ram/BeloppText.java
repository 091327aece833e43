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
import java.math.BigDecimal;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Taltext;

/**
 * An amount in kronor as people write it, {@code 1 234 567,50}: at most two decimals, and as large as a {@link Belopp} can
 * be. Null and blank text are fine ({@code @NotBlank} says otherwise).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BeloppText.Provning.class)
public @interface BeloppText {

    String message() default "{org.openfinsam.web.ram.BeloppText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether an amount below zero may be written. */
    boolean negativt() default false;

    /** The largest amount that may be written, in whole kronor, whatever its sign. */
    long hogst() default Long.MAX_VALUE;

    /** So many kronor that no sum of what fits in one form overflows: a million millions. */
    long MEST = 1_000_000_000_000L;

    /** Reads with the reader of the domain. */
    class Provning implements ConstraintValidator<BeloppText, CharSequence> {

        /** As written: {@code 1,000} is a thousand to some readers and one to others, so it is neither. */
        private static final int DECIMALER = 2;

        private boolean negativt;
        private BigDecimal hogst;

        /** The amount that a text is; empty if it is none. */
        public static Optional<Belopp> las(String text) {
            try {
                return Taltext.las(text).filter(tal -> tal.scale() <= DECIMALER).map(Belopp::of);
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        }

        @Override
        public void initialize(BeloppText villkor) {
            negativt = villkor.negativt();
            hogst = BigDecimal.valueOf(villkor.hogst());
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext sammanhang) {
            if (text == null || text.toString().isBlank()) {
                return true;
            }
            Optional<Belopp> belopp = las(text.toString());
            if (belopp.isPresent() && !negativt && belopp.get().arNegativt()) {
                return fel(sammanhang, "negativt");
            }
            if (belopp.isPresent() && belopp.get().iKronor().abs().compareTo(hogst) > 0) {
                return fel(sammanhang, "stort");
            }
            return belopp.isPresent();
        }

        private static boolean fel(ConstraintValidatorContext sammanhang, String slag) {
            sammanhang.disableDefaultConstraintViolation();
            sammanhang
                    .buildConstraintViolationWithTemplate("{org.openfinsam.web.ram.BeloppText." + slag + "}")
                    .addConstraintViolation();
            return false;
        }
    }
}
