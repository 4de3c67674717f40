package planted.core.rating;

/** Breaks the wall of private rows. */
public class JpaForAll {}
