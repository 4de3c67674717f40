package planted.core.picture;

/** Breaks the fourth rank. */
public record Reaches(planted.core.publication.Reaches later) {}
