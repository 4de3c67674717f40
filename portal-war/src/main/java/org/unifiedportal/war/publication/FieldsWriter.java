package org.unifiedportal.war.publication;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.FieldsJson;

/** Writes fields in the form in which they are sent. */
final class FieldsWriter extends JsonSerializer<Fields> {
  @Override
  public void serialize(Fields fields, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeTree(FieldsJson.write(fields));
  }
}
