package planted.core.publication;

/** Breaks the fifth rank. */
public record Reaches(planted.core.appeal.Reaches later) {}
