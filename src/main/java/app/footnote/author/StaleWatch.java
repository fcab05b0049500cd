package app.footnote.author;

import app.footnote.question.yaml.SetFormatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes sets anew without what cites passages that are gone, so that nobody is asked it until somebody looked. */
final class StaleWatch {
    private static final Logger LOG = LoggerFactory.getLogger(StaleWatch.class);

    private final Drafts drafts;
    private final DraftPublisher publisher;
    private final DraftTexts texts;

    StaleWatch(Drafts drafts, DraftPublisher publisher, DraftTexts texts) {
        this.drafts = drafts;
        this.publisher = publisher;
        this.texts = texts;
    }

    /** Looks at every published set that has a document with a newer version. */
    void look() {
        for (String slug : drafts.outdated()) {
            try {
                publisher.withhold(slug, texts);
            } catch (SetFormatException e) {
                LOG.warn("“{}” cannot be published without what is gone from its documents", slug, e);
            }
        }
    }
}
