package org.unifiedportal.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one entry's hash follows from the entry before: SHA-256 over length-prefixed facts. */
final class JournalChain {
  /** The hash before the first entry. */
  static final String START = "0".repeat(64);

  private JournalChain() {}

  static JournalEntry next(long lastNumber, String lastHash, Instant at, Event event, Actor actor) {
    JournalEntry open =
        new JournalEntry(
            lastNumber + 1,
            at,
            event.type(),
            event.subject(),
            event.agencyKey(),
            actor.name(),
            EventJson.write(event),
            lastHash,
            "");
    return withHash(open, hash(open));
  }

  private static JournalEntry withHash(JournalEntry open, String hash) {
    return new JournalEntry(
        open.number(),
        open.at(),
        open.type(),
        open.subject(),
        open.agency(),
        open.actor(),
        open.payload(),
        open.previousHash(),
        hash);
  }

  static String hash(JournalEntry entry) {
    String facts =
        Stream.of(
                entry.previousHash(),
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.type(),
                entry.subject().toString(),
                entry.agency().toString(),
                entry.actor(),
                entry.payload())
            .map(fact -> fact.length() + ":" + fact)
            .collect(Collectors.joining());
    return HexFormat.of().formatHex(sha256().digest(facts.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Follows the chain page by page. */
  static final class Reader {
    private long number;
    private String hash = START;
    private @Nullable ChainCheck broken;

    boolean follows(List<JournalEntry> page) {
      for (JournalEntry entry : page) {
        broken = check(entry);
        if (broken != null) {
          return false;
        }
        number = entry.number();
        hash = entry.hash();
      }
      return true;
    }

    private @Nullable ChainCheck check(JournalEntry entry) {
      if (entry.number() != number + 1) {
        return new ChainCheck.Broken(number + 1, "the entry is missing");
      }
      if (!entry.previousHash().equals(hash)) {
        return new ChainCheck.Broken(entry.number(), "it does not follow the entry before");
      }
      if (!hash(entry).equals(entry.hash())) {
        return new ChainCheck.Broken(entry.number(), "its facts were changed after it was written");
      }
      return null;
    }

    ChainCheck outcome(String headHash) {
      if (broken != null) {
        return broken;
      }
      return headHash.equals(hash)
          ? new ChainCheck.Whole(number)
          : new ChainCheck.Broken(number + 1, "the last entries are missing");
    }
  }
}
