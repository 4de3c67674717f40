package org.unifiedportal.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * Keeps nearly all of the index in one segment and the rest in a few: a question looks up some
 * hundred terms in each, so ten of a size cost it nearly ten times one. Whenever a fifth stands
 * outside the largest, all become one; each entry is written anew about five times for that while
 * the index grows. What stands outside is merged two by two rather than ten by ten.
 */
final class FewSegments extends FilterMergePolicy {
  private static final int OUTSIDE = 5;
  private static final int LEAST_ENTRIES = 2_000;

  /** Above, segments are merged by tiers alone. */
  private static final long MOST_BYTES = 5L << 30;

  private static final double OF_A_SIZE = 2;

  /** Below, segments count as equally large, in megabytes. */
  private static final double SMALL = 32;

  FewSegments() {
    super(new TieredMergePolicy().setSegmentsPerTier(OF_A_SIZE).setFloorSegmentMB(SMALL));
  }

  @Override
  public MergeSpecification findMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
    boolean quiet = context.getMergingSegments().isEmpty();
    return quiet && isSpread(segments.asList(), context)
        ? all(segments.asList())
        : super.findMerges(trigger, segments, context);
  }

  private static MergeSpecification all(List<SegmentCommitInfo> segments) {
    MergeSpecification one = new MergeSpecification();
    one.add(new OneMerge(segments));
    return one;
  }

  private boolean isSpread(List<SegmentCommitInfo> segments, MergeContext context)
      throws IOException {
    long all = 0;
    long largest = 0;
    long bytes = 0;
    for (SegmentCommitInfo one : segments) {
      all += one.info.maxDoc();
      largest = Math.max(largest, one.info.maxDoc());
      bytes += size(one, context);
    }
    return all >= LEAST_ENTRIES && (all - largest) * OUTSIDE > all && bytes <= MOST_BYTES;
  }
}
