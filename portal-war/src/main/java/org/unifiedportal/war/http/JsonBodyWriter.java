package org.unifiedportal.war.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes every JSON answer, problems included, by our own mapper. */
@Provider
@Produces({MediaType.APPLICATION_JSON, ProblemAnswer.TYPE})
public class JsonBodyWriter implements MessageBodyWriter<JsonNode> {
  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return JsonNode.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      JsonNode tree,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(StrictJson.bytes(tree));
  }
}
