package org.unifiedportal.search.trial;

import org.unifiedportal.core.text.Language;

/** A text of a collection; the title may be empty. */
public record TrialText(String id, Language language, String title, String body) {}
