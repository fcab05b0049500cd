package app.footnote.author;

import app.footnote.study.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * A question that is being written, as it will be seen.
 *
 * @param projector whether it stands on a wall and not on a screen of one's own
 * @param view null where it cannot be shown yet
 */
public record QuestionPreviewView(
        boolean projector, @Nullable QuestionView view) {}
