package org.unifiedportal.war.catalogue;

/** What a statement of RDF says of its subject. */
sealed interface Value {
  /** Another thing, by its address. */
  record Thing(String iri) implements Value {}

  /** Words in a language. */
  record Words(String words, String language) implements Value {}

  /** A value of a datatype, given by its address. */
  record Plain(String value, String datatype) implements Value {}

  /** A thing without an address of its own. */
  record Inner(Node node) implements Value {}
}
