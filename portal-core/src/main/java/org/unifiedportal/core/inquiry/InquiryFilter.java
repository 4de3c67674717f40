package org.unifiedportal.core.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.unifiedportal.core.text.Language;

/**
 * Which questions are told.
 *
 * @param since the first day
 * @param language of the page; empty for all
 * @param limit how many at most
 */
public record InquiryFilter(LocalDate since, Optional<Language> language, int limit) {}
