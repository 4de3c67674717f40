package planted.core.rating;

import jakarta.persistence.Entity;
import java.time.LocalDateTime;

/** Breaks the walls of names, time and libraries, and the core's own. */
public class RatingHelper {
  java.util.Date date = new java.util.Date(0);
  LocalDateTime moment = LocalDateTime.now();
  planted.war.page.Page page = new planted.war.page.Page();

  @Entity
  static class Row {}

  Class<?> http = jakarta.ws.rs.GET.class;
  Class<?> lucene = org.apache.lucene.document.Document.class;
}
