package org.unifiedportal.war.launch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a command line, each written {@code --name value}. */
record Options(Map<String, String> values) {
  Options {
    values = Map.copyOf(values);
  }

  static Options parse(List<String> arguments, Set<String> known) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!known.contains(name)) {
        throw Refusal.usage("\"%s\" is not understood here; see --help.".formatted(name));
      }
      if (i + 1 == arguments.size()) {
        throw Refusal.usage("%s needs a value; see --help.".formatted(name));
      }
      values.put(name, arguments.get(i + 1));
    }
    return new Options(values);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  int number(String name, int otherwise) {
    String text = values.getOrDefault(name, String.valueOf(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.usage("%s wants a number, not \"%s\".".formatted(name, text));
    }
    return Integer.parseInt(text);
  }
}
