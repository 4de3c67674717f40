package org.unifiedportal.search.query;

import java.util.Set;
import org.unifiedportal.search.index.Facet;

/**
 * Counts what was found in one segment by its mixes of facet values: publications for all facets
 * but the language, entries for that. A facet's own filter doesn't narrow its counts.
 */
final class FacetCounting {
  private static final int SEVERAL = 2;
  private static final Facet[] FACETS = Facet.values();

  private final FacetMixes mixes;
  private final byte[] failing;
  private final byte[] failed;
  private final boolean[] wrongLanguage;
  private final int[] publications;
  private final int[] entries;

  FacetCounting(FacetMixes mixes, Filters filters) {
    this.mixes = mixes;
    this.failing = new byte[mixes.size()];
    this.failed = new byte[mixes.size()];
    this.wrongLanguage = new boolean[mixes.size()];
    this.publications = new int[mixes.size()];
    this.entries = new int[mixes.size()];
    for (Facet facet : FACETS) {
      if (!filters.of(facet).isEmpty()) {
        narrow(facet, filters.of(facet));
      }
    }
  }

  private void narrow(Facet facet, Set<String> asked) {
    boolean[] wanted = new boolean[mixes.values(facet)];
    for (String one : asked) {
      int value = mixes.value(facet, one);
      if (value != FacetMixes.NONE) {
        wanted[value] = true;
      }
    }
    for (int mix = 0; mix < failing.length; mix++) {
      int value = mixes.value(mix, facet);
      boolean fits = value != FacetMixes.NONE && wanted[value];
      if (!fits) {
        fail(mix, facet);
      }
    }
  }

  private void fail(int mix, Facet facet) {
    if (facet == Facet.LANGUAGE) {
      wrongLanguage[mix] = true;
    } else {
      failing[mix] = (byte) Math.min(SEVERAL, failing[mix] + 1);
      failed[mix] = (byte) facet.ordinal();
    }
  }

  /** Whether all filters but that of languages let it through. */
  boolean fits(int mix) {
    return failing[mix] == 0;
  }

  /** Whether it fails by several filters, so that it counts for no facet. */
  boolean isOut(int mix) {
    return failing[mix] >= SEVERAL;
  }

  boolean fitsLanguage(int mix) {
    return !wrongLanguage[mix];
  }

  void publication(int mix) {
    publications[mix]++;
  }

  void entry(int mix) {
    entries[mix]++;
  }

  /** Takes the mixes apart. */
  void tell(Gathering gathering) {
    int[][] counts = new int[FACETS.length][];
    for (Facet facet : FACETS) {
      counts[facet.ordinal()] = new int[mixes.values(facet)];
    }
    for (int mix = 0; mix < publications.length; mix++) {
      if (publications[mix] > 0 || entries[mix] > 0) {
        add(mix, counts);
      }
    }
    for (Facet facet : FACETS) {
      tell(facet, counts[facet.ordinal()], gathering);
    }
  }

  private void add(int mix, int[][] counts) {
    for (Facet facet : FACETS) {
      int value = mixes.value(mix, facet);
      if (value != FacetMixes.NONE) {
        counts[facet.ordinal()][value] += count(mix, facet);
      }
    }
  }

  private int count(int mix, Facet facet) {
    if (facet == Facet.LANGUAGE) {
      return failing[mix] == 0 ? entries[mix] : 0;
    }
    boolean othersFit = failing[mix] == 0 || (failing[mix] == 1 && failed[mix] == facet.ordinal());
    return othersFit ? publications[mix] : 0;
  }

  private void tell(Facet facet, int[] counts, Gathering gathering) {
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        gathering.count(facet, mixes.name(facet, value), counts[value]);
      }
    }
  }
}
