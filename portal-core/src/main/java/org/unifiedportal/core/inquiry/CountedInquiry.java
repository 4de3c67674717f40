package org.unifiedportal.core.inquiry;

import org.unifiedportal.core.text.Language;

/**
 * A question of some days and how often it was asked, at least {@link InquiryStore#LEAST} times.
 */
public record CountedInquiry(Language language, String words, InquiryCount count) {}
