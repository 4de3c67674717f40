package planted.core.journal;

/** Breaks the second rank. */
public record ReachesBack(
    planted.core.text.ReachesForward back, planted.core.document.Reaches later) {}
