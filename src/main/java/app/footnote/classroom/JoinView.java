package app.footnote.classroom;

/**
 * The page to join a class on.
 *
 * @param asksName whether it is not known who joins, once there is a class to join
 * @param found the name of the class that the code opens; empty while there is none
 */
public record JoinView(String code, String name, boolean asksName, String found, String codeError, String nameError) {}
