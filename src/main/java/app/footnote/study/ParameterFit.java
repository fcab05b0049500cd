package app.footnote.study;

/** How far the fitting of somebody's parameters has come. */
public sealed interface ParameterFit {
    /** It goes on; the share that is done is from 0 to 1. */
    record Running(double share) implements ParameterFit {}

    /** There are too few reviews to fit anything to. */
    record TooFew(int reviews, int needed) implements ParameterFit {}

    /**
     * It is done.
     *
     * @param improved whether the parameters were replaced
     * @param lossBefore what the last fifth of the reviews costs with the parameters until then
     * @param lossAfter what it costs with the fitted ones
     */
    record Done(int reviews, boolean improved, double lossBefore, double lossAfter) implements ParameterFit {}

    /** It was broken off by a failure, which is in the server's log; what was stored until then is whole. */
    record Failed() implements ParameterFit {}
}
