package org.unifiedportal.core.inquiry;

import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/** A page that was opened after a question, at least {@link InquiryStore#LEAST} times. */
public record FollowedResult(Language language, String words, SitePath path, long times) {}
