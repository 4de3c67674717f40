package planted.feed.entry;

/** Breaks the wall between feed and the war. */
public record Reaches(planted.war.page.Page page) {}
