package org.unifiedportal.war.site;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.unifiedportal.war.page.Page;

/**
 * Sends a page from a resource.
 *
 * @param base the portal's own address
 */
record PageAnswer(URI base, PageReply.Taking taking) {
  Response of(Page page) {
    PageReply reply = PageReply.of(page, base, taking);
    Response.ResponseBuilder answer = Response.status(reply.status());
    reply.headers().forEach(answer::header);
    return reply.hasBody() ? answer.entity(reply.body()).build() : answer.build();
  }
}
