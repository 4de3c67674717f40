package org.unifiedportal.war.catalogue;

/** The vocabularies of DCAT-AP 3 by their addresses. */
final class Terms {
  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String DCAT = "http://www.w3.org/ns/dcat#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** Where the EU keeps its lists of languages, themes and formats. */
  static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private Terms() {}
}
