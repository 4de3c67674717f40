package planted.search.index;

/** Breaks the wall between search and feed. */
public record Reaches(planted.feed.entry.Reaches feed) {}
