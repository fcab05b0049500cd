package app.footnote.question;

/** The keys of questions as they are by now. */
public interface Keys {
    /** Nothing was ever changed. */
    Keys AS_PUBLISHED = new Keys() {
        @Override
        public Key of(long questionVersion) {
            return Key.AS_PUBLISHED;
        }

        @Override
        public long last() {
            return 0;
        }
    };

    /** The key of a version of a question. */
    Key of(long questionVersion);

    /** The id of the last change of any key: what was worked out before it may be wrong. */
    long last();
}
