package org.unifiedportal.core.inquiry;

import org.unifiedportal.core.site.SitePath;

/** A result that was opened after a question. */
public record Followed(Inquiry inquiry, SitePath path) {}
