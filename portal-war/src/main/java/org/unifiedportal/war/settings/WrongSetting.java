package org.unifiedportal.war.settings;

/**
 * A setting that cannot be used; its message is one sentence that names the setting and its value.
 */
public final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WrongSetting(String sentence) {
    super(sentence);
  }

  WrongSetting(Setting setting, String value, String complaint) {
    this("%s is \"%s\", which %s.".formatted(setting.variable(), value, complaint));
  }
}
