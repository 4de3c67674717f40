package planted.core.document;

/** Breaks the third rank. */
public record Reaches(planted.core.block.Reaches later) {}
