package planted.war.page;

/** What none of the others may touch. */
public class Page {}
