package org.unifiedportal.core.vault;

import java.util.Optional;

/**
 * What a file really is.
 *
 * @param format by its content
 * @param claimed the format its name said, when that was another one
 */
public record Recognised(FileFormat format, Optional<FileFormat> claimed) {}
