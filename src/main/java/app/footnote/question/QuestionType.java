package app.footnote.question;

import java.util.Locale;

/** The forms in which a card can be asked. */
public enum QuestionType {
    CARD,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    SHORT_ANSWER,
    NUMERIC,
    CLOZE,
    ORDERING,
    MATCHING;

    /** As it is written in files, addresses and output: {@code single-choice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException with a sentence, when there is no such type */
    public static QuestionType ofCode(String code) {
        for (QuestionType type : values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("There is no question type “" + code + "”.");
    }
}
