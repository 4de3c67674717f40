package planted.core.appeal;

/** Breaks the sixth rank. */
public record Reaches(planted.core.rating.RatingHelper later) {}
