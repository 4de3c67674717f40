package org.unifiedportal.war.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

class PictureUploadsTest {
  private static final String PICTURES = "/api/v1/agencies/sarybulak/pictures";
  private static final String TOLD = "?name=jol.jpg&alt-kk=Road&credit=Dana&licence=cc-by-sa";

  private final ApiInMemory api = new ApiInMemory();

  @AfterEach
  void close() {
    api.close();
  }

  private Reply upload(String query, byte[] picture, String bearer) {
    return api.call("POST", PICTURES + query).as(bearer).file(picture, "image/jpeg").send();
  }

  @Test
  void aPictureIsTakenInAndToldWithWhatAnImageBlockNeeds() {
    String bearer = api.bearer(api.sarybulak);
    Reply added = upload(TOLD, MadeFiles.picture("jpg", 90, 60), bearer);
    assertEquals(201, added.status(), added.text());
    assertEquals("Road", added.at("/alt/kk"));
    assertEquals("cc-by-sa", added.at("/licence"));
    assertTrue(added.at("/source").startsWith("/media/i/"), added.text());
    assertEquals("90", added.at("/width"));
    String path = added.header("Location").replace("https://portal.example", "");
    Reply found = api.call("GET", path).as(bearer).send();
    assertEquals("waiting", found.at("/state"), found.text());
    assertEquals(401, api.call("GET", path).send().status());
    assertEquals(404, api.call("GET", PICTURES + "/nothing").as(bearer).send().status());
  }

  @Test
  void whatIsNoPictureOrOfAnotherAgencyIsRefused() {
    String bearer = api.bearer(api.sarybulak);
    assertEquals(422, upload(TOLD, MadeFiles.pdf("x"), bearer).status());
    assertEquals(422, upload(TOLD, MadeFiles.utf8("MZ program"), bearer).status());
    assertEquals(422, upload("?licence=mine", MadeFiles.picture("jpg", 9, 9), bearer).status());
    byte[] photo = MadeFiles.picture("jpg", 90, 60);
    String reader = api.bearer(api.sarybulak, Scope.READ);
    assertEquals(403, upload(TOLD, photo, reader).status());
    String stranger = api.bearer(api.portal.found("karatal"));
    assertEquals(403, upload(TOLD, photo, stranger).status());
    assertEquals(201, upload(TOLD, photo, bearer).status());
    assertEquals(409, upload(TOLD, photo, bearer).status());
  }

  @Test
  void aPictureIsTakenDownWithAReasonByWhoMayPublish() {
    String bearer = api.bearer(api.sarybulak);
    Reply added = upload(TOLD, MadeFiles.picture("jpg", 90, 60), bearer);
    String path = added.header("Location").replace("https://portal.example", "");
    String writer = api.bearer(api.sarybulak, Scope.READ, Scope.WRITE);
    String reason = "?reason=personal-data";
    assertEquals(403, down(path + reason, writer, "\"1\"").status());
    assertEquals(428, api.call("DELETE", path + reason).as(bearer).send().status());
    assertEquals(412, down(path + reason, bearer, "\"7\"").status());
    assertEquals(422, down(path, bearer, "\"1\"").status());
    assertEquals(422, down(path + "?reason=other", bearer, "\"1\"").status());
    Reply found = api.call("GET", path).as(bearer).send();
    Reply done = down(path + reason, bearer, found.header("ETag"));
    assertEquals(200, done.status(), done.text());
    assertEquals("gone", done.at("/state"));
    Reply gone = api.call("GET", path).as(bearer).send();
    assertEquals(410, gone.status());
    assertEquals("personal-data", gone.at("/reason"));
    assertEquals(409, down(path + reason, bearer, "\"2\"").status());
    assertEquals(409, upload(TOLD, MadeFiles.picture("jpg", 90, 60), bearer).status());
  }

  private Reply down(String path, String bearer, String version) {
    return api.call("DELETE", path).as(bearer).with("If-Match", version).send();
  }

  @Test
  void theSameRequestUnderItsKeyIsCarriedOutOnce() {
    String bearer = api.bearer(api.sarybulak);
    byte[] photo = MadeFiles.picture("jpg", 90, 60);
    Reply first = keyed(photo, bearer);
    Reply again = keyed(photo, bearer);
    assertEquals(201, again.status(), again.text());
    assertEquals(first.at("/id"), again.at("/id"));
  }

  private Reply keyed(byte[] photo, String bearer) {
    return api.call("POST", PICTURES + TOLD)
        .as(bearer)
        .with("Idempotency-Key", "one")
        .file(photo, "image/jpeg")
        .send();
  }
}
