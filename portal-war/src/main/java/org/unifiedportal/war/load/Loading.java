package org.unifiedportal.war.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unifiedportal.core.migration.ReadItem;
import org.unifiedportal.core.migration.Remark;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.war.load.LoadedItem.Result;

/**
 * Publishes items in an agency's name; an item that is there already is compared, never doubled.
 */
public final class Loading {
  private final PortalClient portal;
  private final String agency;

  /** Loads into the agency at this address segment. */
  public Loading(PortalClient portal, String agency) {
    this.portal = portal;
    this.agency = agency;
  }

  /** Refuses to begin where the portal, the agency or the token is not right. */
  public void refuseUnwelcome() {
    Reply reply = portal.get("publications?standing=unpublished&limit=1&agency=" + said(agency));
    switch (reply.status()) {
      case 200 -> {}
      case 401 -> throw new PortalAway("The portal does not know this token, or it has run out.");
      case 403 -> throw new PortalAway("The token is not one of the agency \"" + agency + "\".");
      case 404 -> throw new PortalAway("The portal has no agency \"" + agency + "\".");
      default -> throw new PortalAway(reply.reasons().getFirst());
    }
  }

  /** Carries one item as far as it goes. */
  public LoadedItem load(ReadItem item) {
    return switch (item) {
      case ReadItem.Refused refused -> LoadedItem.refused(item.name(), refused.reasons());
      case ReadItem.Ready ready -> load(ready);
    };
  }

  private LoadedItem load(ReadItem.Ready item) {
    Reply known = find(item);
    if (!known.isGood()) {
      return refused(item, known);
    }
    JsonNode first = known.body().path("items").path(0);
    return first.isMissingNode() ? begin(item) : goOn(item, first.path("id").asText());
  }

  private Reply find(ReadItem.Ready item) {
    String origin = said(item.provenance().origin());
    return portal.get("publications?agency=" + said(agency) + "&origin=" + origin);
  }

  private LoadedItem begin(ReadItem.Ready item) {
    Reply draft = portal.post("publications", ItemBody.draft(item));
    return draft.isGood() ? publish(item, draft.body()) : refused(item, draft);
  }

  private LoadedItem goOn(ReadItem.Ready item, String id) {
    Reply reply = portal.get("publications/" + id);
    if (!reply.isGood()) {
      return refused(item, reply);
    }
    JsonNode known = reply.body();
    return switch (known.path("standing").path("state").asText()) {
      case "live" -> compare(item, known);
      case "unpublished" -> publishDraft(item, known);
      default ->
          LoadedItem.refused(item.name(), List.of("It was withdrawn here and stays withdrawn."));
    };
  }

  private LoadedItem publishDraft(ReadItem.Ready item, JsonNode known) {
    if (isSame(item, known)) {
      return publish(item, known);
    }
    Reply replaced = change("PUT", known, "", ItemBody.content(item.content()));
    return replaced.isGood() ? publish(item, replaced.body()) : refused(item, replaced);
  }

  /** Old sites may say the same twice. */
  private LoadedItem publish(ReadItem.Ready item, JsonNode draft) {
    Reply live = change("POST", draft, "/publish?confirmed=true", ItemBody.publish(item));
    Result result = item.remarks().isEmpty() ? Result.PUBLISHED : Result.PUBLISHED_WITH_REMARK;
    return live.isGood() ? loaded(item, result, live.body()) : refused(item, live);
  }

  private LoadedItem compare(ReadItem.Ready item, JsonNode live) {
    if (isSame(item, live)) {
      return new LoadedItem(item.name(), Result.UNCHANGED, address(live), List.of());
    }
    if (live.path("latest").asInt() > live.path("standing").path("edition").asInt()) {
      return LoadedItem.refused(
          item.name(), List.of("An officer has a draft of it; it is not overwritten."));
    }
    Reply corrected = change("POST", live, "/correct", ItemBody.correction(item.content()));
    return corrected.isGood()
        ? loaded(item, Result.UPDATED, corrected.body())
        : refused(item, corrected);
  }

  private Reply change(String method, JsonNode known, String order, JsonNode body) {
    String path = "publications/" + known.path("id").asText() + order;
    return portal.change(method, path, known.path("version").asLong(), body);
  }

  private static boolean isSame(ReadItem.Ready item, JsonNode known) {
    Content there = ItemBody.read(item.kind(), known.path("content"));
    return known.path("kind").asText().equals(item.kind().key()) && there.equals(item.content());
  }

  private static LoadedItem loaded(ReadItem.Ready item, Result result, JsonNode live) {
    List<String> words = item.remarks().stream().map(Remark::words).toList();
    return new LoadedItem(item.name(), result, address(live), words);
  }

  private static LoadedItem refused(ReadItem.Ready item, Reply reply) {
    return LoadedItem.refused(item.name(), reply.reasons());
  }

  private static String address(JsonNode publication) {
    JsonNode addresses = publication.path("standing").path("addresses");
    return addresses.isEmpty() ? "" : addresses.iterator().next().asText();
  }

  private static String said(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
