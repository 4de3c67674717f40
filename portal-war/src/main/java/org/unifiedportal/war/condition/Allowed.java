package org.unifiedportal.war.condition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.BatchLimits;
import org.unifiedportal.core.vault.FileLimits;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.page.FileSize;
import org.unifiedportal.war.page.Numbers;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.settings.LinkSettings;
import org.unifiedportal.war.settings.Setting;
import org.unifiedportal.war.settings.UploadSettings;

/** What the portal allows and does, as its operator has set it, in the reader's words. */
@Dependent
public class Allowed {
  private final UploadSettings uploads;
  private final LinkSettings links;

  /** Tells of these settings. */
  @Inject
  public Allowed(UploadSettings uploads, LinkSettings links) {
    this.uploads = uploads;
    this.links = links;
  }

  List<ConditionScreen.Limit> all(Reader reader) {
    FileLimits limits = uploads.limits();
    BatchLimits batch = BatchLimits.of(limits);
    return List.of(
        limit(reader, "file", size(reader, limits.bytes()), Setting.FILE_MEGABYTES.property()),
        limit(reader, "together", size(reader, batch.bytes()), Setting.FILE_MEGABYTES.property()),
        limit(reader, "files", Integer.toString(batch.files()), ""),
        limit(reader, "picture", size(reader, limits.pictureBytes()), ""),
        limit(reader, "pixels", Numbers.grouped(limits.pixels()), ""),
        limit(reader, "body", size(reader, Limits.DEFAULT.bodyBytes()), ""),
        limit(
            reader,
            "scanner",
            reader.say(uploads.clamd().isPresent() ? "limit.scanner.yes" : "limit.scanner.no"),
            Setting.CLAMD.property()),
        limit(
            reader,
            "links",
            reader.say(links.isFollowing() ? "limit.links.yes" : "limit.links.no"),
            Setting.LINKS.property()),
        limit(reader, "languages", languages(), ""));
  }

  private static ConditionScreen.Limit limit(
      Reader reader, String key, String value, String setting) {
    return new ConditionScreen.Limit(reader.say("limit." + key), value, setting);
  }

  /** Limits are set in binary megabytes; a hundred of them are said as a hundred. */
  private static String size(Reader reader, long bytes) {
    return FileSize.words(reader.words(), bytes / (1L << 20) * 1_000_000);
  }

  private static String languages() {
    return Arrays.stream(Language.values())
        .map(Language::ownName)
        .collect(Collectors.joining(", "));
  }
}
