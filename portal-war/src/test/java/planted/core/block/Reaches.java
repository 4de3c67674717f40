package planted.core.block;

/** Breaks the fourth rank. */
public record Reaches(planted.core.publication.Reaches later) {}
