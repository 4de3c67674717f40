package org.unifiedportal.feed.entry;

import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

/** Which entries a feed carries: one language, everybody or one agency, everything or one kind. */
public record FeedSelection(Language language, Publisher publisher, Topic topic) {
  /** Everything in a language. */
  public static FeedSelection of(Language language) {
    return new FeedSelection(language, new Publisher.Everybody(), new Topic.Everything());
  }

  /** The same, of this agency alone. */
  public FeedSelection from(AgencyId agency, Slug slug) {
    return new FeedSelection(language, new Publisher.One(agency, slug), topic);
  }

  /** The same, of this kind alone. */
  public FeedSelection about(EntryKind kind) {
    return new FeedSelection(language, publisher, new Topic.Only(kind));
  }

  /** The one path of its feeds, without the file: {@code /kk/feeds/all/problem}. */
  public String path() {
    return "/" + language.tag() + "/feeds/" + publisher.segment() + "/" + topic.segment();
  }

  /** Who is heard. */
  public sealed interface Publisher {
    /** The path segment. */
    String segment();

    /** All agencies of the portal. */
    record Everybody() implements Publisher {
      @Override
      public String segment() {
        return "all";
      }
    }

    /** One agency, known by identity and address. */
    record One(AgencyId agency, Slug slug) implements Publisher {
      @Override
      public String segment() {
        return slug.value();
      }
    }
  }

  /** What is told. */
  public sealed interface Topic {
    /** The path segment. */
    String segment();

    /** All kinds. */
    record Everything() implements Topic {
      @Override
      public String segment() {
        return "all";
      }
    }

    /** One kind. */
    record Only(EntryKind kind) implements Topic {
      @Override
      public String segment() {
        return kind.key();
      }
    }
  }
}
