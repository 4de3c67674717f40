package planted.core.text;

/** Breaks the first rank, and makes a cycle with {@link planted.core.journal.ReachesBack}. */
public record ReachesForward(planted.core.journal.ReachesBack later) {}
