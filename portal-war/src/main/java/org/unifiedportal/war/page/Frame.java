package org.unifiedportal.war.page;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * Everything around the words of a page: whom it speaks to, what machines are told of it, whose it
 * is, and the way back.
 *
 * @param crumbs from the portal's home down to the page above this one; empty on home pages
 * @param pinned emergency notices above everything else
 */
public record Frame(
    Reader reader,
    Site site,
    Head head,
    Masthead masthead,
    List<Crumb> crumbs,
    List<Pinned> pinned) {
  /** Copies crumbs and notices. */
  public Frame {
    crumbs = List.copyOf(crumbs);
    pinned = List.copyOf(pinned);
  }

  /** The languages to choose from: those that are offered, and the one that is read. */
  public List<Language> languages() {
    return Stream.of(Language.values())
        .filter(one -> masthead.offered().contains(one) || one == reader.language())
        .toList();
  }

  /** A frame without anything pinned. */
  public static Frame plain(Reader reader, Site site, Head head, Masthead masthead) {
    return new Frame(reader, site, head, masthead, List.of(), List.of());
  }

  /** The same where an office runs the page for whoever answers for it. */
  public Frame runBy(LocalText.Shown office) {
    return new Frame(reader, site, head, masthead.runBy(office), crumbs, pinned);
  }

  /**
   * The emergency notices as HTML, and that the agency is closed; nothing when there is nothing to
   * be told.
   */
  public String notices() {
    return NoticeHtml.of(pinned, reader) + masthead.archive();
  }

  /**
   * What machines and the browser's tab are told.
   *
   * @param path below the language
   * @param twins the languages the page really exists in
   * @param data schema.org JSON-LD, or empty
   * @param updated when what it shows changed last, in words, or empty
   * @param indexed whether search engines may keep it
   */
  public record Head(
      String path,
      String title,
      String description,
      Set<Language> twins,
      List<FeedLink> feeds,
      String data,
      String updated,
      boolean indexed) {
    /** Copies the lists. */
    public Head {
      twins = Set.copyOf(twins);
      feeds = List.copyOf(feeds);
    }

    /** A page in every language, without feeds of its own, for everybody to find. */
    public static Head of(String path, String title) {
      return new Head(path, title, "", Set.of(Language.values()), List.of(), "", "", true);
    }

    /**
     * Whether titles are offered while one types: on the search and where people begin, for deeper
     * pages are read more often than searched from.
     */
    public boolean suggests() {
      return path.indexOf('/') < 0;
    }

    /** The same with a description of one or two sentences. */
    public Head describedAs(String words) {
      return new Head(path, title, words, twins, feeds, data, updated, indexed);
    }

    /** The same in these languages only. */
    public Head in(Set<Language> languages) {
      return new Head(path, title, description, languages, feeds, data, updated, indexed);
    }

    /**
     * The same for an agency that offers these languages: what exists in another one isn't found by
     * search engines, unless it exists in no other.
     */
    Head offered(Set<Language> languages, Language read) {
      Set<Language> both =
          twins.stream().filter(languages::contains).collect(Collectors.toUnmodifiableSet());
      Head narrowed = both.isEmpty() ? this : in(both);
      return both.isEmpty() || languages.contains(read) ? narrowed : narrowed.unindexed();
    }

    /** The same with feeds announced. */
    public Head withFeeds(List<FeedLink> announced) {
      return new Head(path, title, description, twins, announced, data, updated, indexed);
    }

    /** The same with schema.org data. */
    public Head withData(String jsonLd) {
      return new Head(path, title, description, twins, feeds, jsonLd, updated, indexed);
    }

    /** The same with the day of the last change in words. */
    public Head updated(String day) {
      return new Head(path, title, description, twins, feeds, data, day, indexed);
    }

    /** The same, kept out of search engines. */
    public Head unindexed() {
      return new Head(path, title, description, twins, feeds, data, updated, false);
    }
  }

  /** A step of the way back. */
  public record Crumb(String path, String words) {}

  /** A feed as the page's head announces it. */
  public record FeedLink(String address, String type, String title) {}

  /** The absolute address of the page in a language and in normal print. */
  public String absolute(Language language) {
    return site.base() + "/" + language.tag() + "/" + head.path();
  }

  /** The absolute address of this page in normal print, in a language it really exists in. */
  public String canonical() {
    return head.twins().contains(reader.language())
        ? absolute(reader.language())
        : head.twins().stream().min(naturalOrder()).map(this::absolute).orElse(site.base());
  }

  /** What the browser's tab says: the page, then whose it is. */
  public String tab() {
    String owner = masthead.name().words();
    return head.title().equals(owner) ? owner : head.title() + " – " + owner;
  }
}
