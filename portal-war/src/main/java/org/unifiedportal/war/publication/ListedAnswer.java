package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;

/** A publication in a list: everything but the body. */
record ListedAnswer(
    UUID id,
    String agency,
    PublicationKind kind,
    StandingAnswer standing,
    Map<Language, EditionText.Headline> headlines,
    @JsonSerialize(using = FieldsWriter.class) Fields fields,
    Set<String> sections,
    boolean ceremonial) {}
