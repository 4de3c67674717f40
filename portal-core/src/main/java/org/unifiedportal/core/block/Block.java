package org.unifiedportal.core.block;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/** One piece of a page body. Absent words are the empty string. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
  @JsonSubTypes.Type(value = Block.KeyFacts.class, name = "facts"),
  @JsonSubTypes.Type(value = Block.Steps.class, name = "steps"),
  @JsonSubTypes.Type(value = Table.class, name = "table"),
  @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
  @JsonSubTypes.Type(value = Block.Callout.class, name = "callout"),
  @JsonSubTypes.Type(value = Block.ContactCard.class, name = "contact"),
  @JsonSubTypes.Type(value = Block.PlaceTime.class, name = "place"),
  @JsonSubTypes.Type(value = Media.Image.class, name = "image"),
  @JsonSubTypes.Type(value = Media.FileLink.class, name = "file"),
  @JsonSubTypes.Type(value = Media.Video.class, name = "video"),
  @JsonSubTypes.Type(value = Block.MapPoint.class, name = "map"),
  @JsonSubTypes.Type(value = Block.Preformatted.class, name = "preformatted"),
})
public sealed interface Block permits Block.Words, Table, Media {

  /** Blocks that are made of words alone. */
  sealed interface Words extends Block {}

  /** A heading of level 2 or 3; level 1 is the title. */
  record Heading(int level, String text) implements Words {
    /** Refuses other levels and a blank text. */
    public Heading {
      Rule.range("level", level, 2, 3);
      Rule.words("text", text);
    }
  }

  /** A paragraph. */
  record Paragraph(RichText text) implements Words {
    /** Refuses a missing text. */
    public Paragraph {
      Rule.present("text", text);
    }
  }

  /** A list of at least one item; numbered lists start at {@code start}. */
  record Listing(boolean numbered, int start, List<RichText> items) implements Words {
    /** Copies the items and refuses none. */
    public Listing {
      items = Rule.some("items", items);
      start = Math.max(start, 1);
    }
  }

  /** Names and values, at least one. */
  record KeyFacts(List<Fact> facts) implements Words {
    /** Copies the facts and refuses none. */
    public KeyFacts {
      facts = Rule.some("facts", facts);
    }
  }

  /** One name and its value. */
  record Fact(String name, String value) {
    /** Refuses blanks. */
    public Fact {
      Rule.words("name", name);
      Rule.words("value", value);
    }
  }

  /** What to do, in order, at least one step. */
  record Steps(List<RichText> steps) implements Words {
    /** Copies the steps and refuses none. */
    public Steps {
      steps = Rule.some("steps", steps);
    }
  }

  /** Somebody's words with name and post; the post may be empty. */
  record Quote(RichText text, String name, String post) implements Words {
    /** Absent words become the empty string. */
    public Quote {
      Rule.present("text", text);
      name = Rule.orEmpty(name);
      post = Rule.orEmpty(post);
    }
  }

  /** Words set apart. */
  record Callout(Tone tone, RichText text) implements Words {
    /** Refuses a missing tone or text. */
    public Callout {
      Rule.present("tone", tone);
      Rule.present("text", text);
    }
  }

  /** How a callout is meant. */
  enum Tone {
    NOTE,
    IMPORTANT,
    WARNING
  }

  /** Whom to ask; the name is needed, the rest may be empty. */
  record ContactCard(
      String name, String post, String phone, String email, String address, String hours)
      implements Words {
    /** Refuses a blank name. */
    public ContactCard {
      Rule.words("name", name);
      post = Rule.orEmpty(post);
      phone = Rule.orEmpty(phone);
      email = Rule.orEmpty(email);
      address = Rule.orEmpty(address);
      hours = Rule.orEmpty(hours);
    }
  }

  /** Where and from when to when, UTC; equal moments mean a start without a stated end. */
  record PlaceTime(String place, Instant starts, Instant ends) implements Words {
    /** Refuses an end before the start. */
    public PlaceTime {
      Rule.words("place", place);
      Rule.moment("starts", starts);
      ends = ends == null ? starts : ends;
      Rule.moment("ends", ends);
      if (ends.isBefore(starts)) {
        throw new IllegalArgumentException("ends before it starts: " + ends);
      }
    }
  }

  /** A point on the map, WGS 84 degrees, always with the same said in words. */
  record MapPoint(double latitude, double longitude, String text) implements Words {
    /** Refuses a point off the globe and missing words. */
    public MapPoint {
      Rule.words("text", text);
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
        throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
      }
    }
  }

  /** Text whose spaces and line ends matter, such as a form of an old act. */
  record Preformatted(String text) implements Words {
    /** Refuses a blank text. */
    public Preformatted {
      Rule.words("text", text);
    }
  }
}
