package org.unifiedportal.war.load;

import java.util.List;
import org.unifiedportal.core.migration.ReadItem;
import org.unifiedportal.core.migration.Remark;
import org.unifiedportal.war.load.LoadedItem.Result;

/** Reads items and tells what would be published, asking no portal. */
public final class DryRun {
  private DryRun() {}

  /** What would become of the item on an empty portal. */
  public static LoadedItem read(ReadItem item) {
    return switch (item) {
      case ReadItem.Refused refused -> LoadedItem.refused(item.name(), refused.reasons());
      case ReadItem.Ready ready -> new LoadedItem(item.name(), result(ready), "", words(ready));
    };
  }

  private static Result result(ReadItem.Ready item) {
    return item.remarks().isEmpty() ? Result.PUBLISHED : Result.PUBLISHED_WITH_REMARK;
  }

  private static List<String> words(ReadItem.Ready item) {
    return item.remarks().stream().map(Remark::words).toList();
  }
}
