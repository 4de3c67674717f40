package org.unifiedportal.war.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/** A thing and what is said of it, by the address of each property. Not thread-safe. */
final class Node {
  private final String iri;
  private final Map<String, List<Value>> said = new LinkedHashMap<>();

  private Node(String iri) {
    this.iri = iri;
  }

  /** A thing of this class. */
  static Node of(String iri, String type) {
    return new Node(iri).add(Terms.TYPE, new Value.Thing(type));
  }

  /** A thing without an address. */
  static Node inner(String type) {
    return of("", type);
  }

  Node add(String property, Value value) {
    said.computeIfAbsent(property, unused -> new ArrayList<>()).add(value);
    return this;
  }

  Node link(String property, String thing) {
    return add(property, new Value.Thing(thing));
  }

  Node words(String property, LocalText text) {
    text.words()
        .forEach((language, words) -> add(property, new Value.Words(words, language.tag())));
    return this;
  }

  Node plain(String property, String value, String datatype) {
    return add(property, new Value.Plain(value, datatype));
  }

  Node maybe(String property, Optional<String> value) {
    value.ifPresent(there -> plain(property, there, Terms.XSD + "string"));
    return this;
  }

  /** Empty for a thing without an address. */
  String iri() {
    return iri;
  }

  Map<String, List<Value>> said() {
    return said;
  }
}
