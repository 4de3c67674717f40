package org.unifiedportal.war.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads every JSON body of the API, by our own strict mapper and within the limits. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<JsonNode> {
  private final Limits limits = Limits.DEFAULT;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type == JsonNode.class;
  }

  @Override
  public JsonNode readFrom(
      Class<JsonNode> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    refuseOtherCharsets(media);
    return StrictJson.read(bounded(body));
  }

  private static void refuseOtherCharsets(MediaType media) {
    String charset = media.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw new RequestRefused(Problem.of(415, "problem.charset", charset));
    }
  }

  private byte[] bounded(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(limits.bodyBytes() + 1);
    if (bytes.length > limits.bodyBytes()) {
      throw new RequestRefused(Problem.of(413, "problem.body-too-large", limits.bodyBytes()));
    }
    return bytes;
  }
}
