package app.footnote.question;

import app.footnote.question.markup.MediaName;

/** An image that questions show. */
public record Media(MediaName name, byte[] bytes) {
    /** As it is told to browsers. */
    public String type() {
        String file = name.file();
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return "image/" + (ending.equals("jpg") ? "jpeg" : ending);
    }
}
