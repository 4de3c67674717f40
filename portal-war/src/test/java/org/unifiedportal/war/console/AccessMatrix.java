package org.unifiedportal.war.console;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of {@link AccessMatrixTest}. */
public final class AccessMatrix {
  /**
   * Columns: a guest; a publisher without the second factor; officer, checker, publisher, agency
   * administrator of Sarybulak; officer of Karatal; newspaper editor; portal administrator. 303
   * sends to the door, or on after a change; 422 is a form with something to mend. What is archived
   * belongs to an agency that is closed.
   */
  static final String TABLE =
      """
      #                                object   guest half offic check publi admin other paper portal
      GET  console                     -        303   303  200   200   200   200   200   200   200
      GET  console/drafts              -        303   303  200   200   200   200   200   200   200
      GET  console/publications        -        303   303  200   200   200   200   200   200   200
      GET  console/translations        -        303   303  200   200   200   200   200   200   200
      GET  console/calendar            -        303   303  200   200   200   200   200   200   200
      GET  console/documents           -        303   303  200   200   200   200   200   200   200
      GET  console/more                -        303   303  200   200   200   200   200   200   200
      GET  console/log-in              -        200   200  200   200   200   200   200   200   200
      POST console/log-in              -        422   422  422   422   422   422   422   422   422
      GET  console/open-id             -        303   303  303   303   303   303   303   303   303
      GET  console/open-id/back        -        403   403  403   403   403   403   403   403   403
      POST console/log-out             -        303   303  303   303   303   303   303   303   303
      GET  console/second-factor       -        303   200  303   303   303   303   303   303   303
      POST console/second-factor       -        303   422  422   422   422   422   422   422   422
      GET  console/invitation          -        410   410  410   410   410   410   410   410   410
      POST console/invitation          -        410   410  410   410   410   410   410   410   410
      GET  console/password            -        303   303  200   200   200   200   200   200   200
      POST console/password            -        303   303  422   422   422   422   422   422   422
      GET  console/sessions            -        303   303  200   200   200   200   200   200   200
      POST console/sessions            -        401   401  303   303   303   303   303   303   303
      GET  console/people              -        303   303  404   404   404   200   404   404   200
      POST console/people              -        401   401  404   404   404   422   404   404   422
      POST console/people/link         person   401   401  404   404   404   200   404   404   200
      POST console/people/email        person   401   401  404   404   404   200   404   404   200
      POST console/people/dismiss      person   401   401  404   404   404   200   404   404   200
      GET  console/search              -        303   303  404   404   200   200   404   404   200
      GET  console/search/table.csv    -        303   303  404   404   200   200   404   404   200
      GET  console/search/synonyms     -        303   303  404   404   404   200   404   404   200
      GET  console/search/synonyms/{id} nothing 303   303  404   404   404   404   404   404   404
      POST console/search/synonyms/{id} nothing 401   401  404   404   404   404   404   404   404
      GET  console/search/bets         -        303   303  404   404   404   200   404   404   200
      GET  console/search/bets/{id}    nothing  303   303  404   404   404   404   404   404   404
      POST console/search/bets/{id}    nothing  401   401  404   404   404   404   404   404   404
      GET  console/write               -        303   303  200   200   200   200   200   200   200
      GET  console/write/{kind}        news     303   303  200   403   200   403   200   200   403
      POST console/write/{kind}        news     401   401  422   403   422   403   403   422   403
      GET  console/unfinished          -        401   401  200   200   200   200   200   200   200
      POST console/unfinished          -        401   401  200   200   200   200   200   200   200
      GET  console/publications/{id}   draft    303   303  200   200   200   200   404   404   404
      GET  console/publications/{id}   live     303   303  200   200   200   200   404   404   404
      GET  console/publications/{id}   gone     303   303  200   200   200   200   404   404   404
      GET  console/publications/{id}   foreign  303   303  404   404   404   404   200   404   404
      GET  console/publications/{id}   theirs   303   303  404   404   404   404   200   404   404
      GET  console/publications/{id}   nothing  303   303  404   404   404   404   404   404   404
      POST console/publications/{id}   draft    401   401  422   403   422   403   404   404   404
      POST console/publications/{id}   live     401   401  422   403   422   403   404   404   404
      POST console/publications/{id}   gone     401   401  422   403   422   403   404   404   404
      POST console/publications/{id}   foreign  401   401  404   404   404   404   422   404   404
      POST console/publications/{id}   theirs   401   401  404   404   404   404   422   404   404
      GET  console/check               -        410   410  410   410   410   410   410   410   410
      POST console/check               -        410   410  410   410   410   410   410   410   410
      GET  console/checks/{id}         nothing  303   303  404   404   404   404   404   404   404
      POST console/checks/{id}         nothing  401   401  404   404   404   404   404   404   404
      GET  console/sign-off            -        303   303  404   404   404   200   404   404   200
      POST console/sign-off            -        401   401  404   404   404   303   404   404   303
      GET  console/publications/{id}/check draft   303 303 200 200 200 200 404 404 404
      GET  console/publications/{id}/check theirs  303 303 404 404 404 404 200 404 404
      POST console/publications/{id}/check draft   401 401 412 403 412 403 404 404 404
      POST console/publications/{id}/check theirs  401 401 404 404 404 404 412 404 404
      GET  console/publications/{id}/versions draft   303 303 200 200 200 200 404 404 404
      GET  console/publications/{id}/versions theirs  303 303 404 404 404 404 200 404 404
      POST console/publications/{id}/versions draft   401 401 404 403 404 403 404 404 404
      POST console/publications/{id}/versions theirs  401 401 404 404 404 404 404 404 404
      GET  console/publications/{id}/withdraw live    303 303 403 403 200 403 404 404 404
      GET  console/publications/{id}/withdraw theirs  303 303 404 404 404 404 403 404 404
      POST console/publications/{id}/withdraw live    401 401 403 403 422 403 404 404 404
      POST console/publications/{id}/withdraw theirs  401 401 404 404 404 404 403 404 404
      GET  console/publications/{id}          archived 303 303 404 404 404 404 404 404 404
      POST console/publications/{id}          archived 401 401 404 404 404 404 404 404 404
      GET  console/publications/{id}/withdraw archived 303 303 404 404 404 404 404 404 200
      POST console/publications/{id}/withdraw archived 401 401 404 404 404 404 404 404 422
      POST console/publications/{id}/undo     archived 401 401 404 404 404 404 404 404 404
      GET  console/publications/{id}/withdraw archived-expired 303 303 404 404 404 404 404 404 200
      POST console/publications/{id}/withdraw archived-expired 401 401 404 404 404 404 404 404 422
      GET  console/publications/{id}/withdraw archived-gone 303 303 404 404 404 404 404 404 404
      POST console/publications/{id}/withdraw archived-gone 401 401 404 404 404 404 404 404 404
      POST console/publications/{id}/undo     archived-gone 401 401 404 404 404 404 404 404 404
      GET  console/publications/{id}/withdraw expired 303 303 403 403 200 403 404 404 404
      POST console/publications/{id}/withdraw expired 401 401 403 403 422 403 404 404 404
      GET  console/publications/{id}/withdraw archived-draft 303 303 404 404 404 404 404 404 404
      POST console/publications/{id}/withdraw archived-draft 401 401 404 404 404 404 404 404 404
      GET  console/notices             -        303   303  404   404   200   404   404   404   404
      POST console/notices             -        401   401  404   404   404   404   404   404   404
      GET  console/notices/{danger}    -        303   303  404   404   200   404   404   404   404
      POST console/notices/{danger}    -        401   401  404   404   422   404   404   404   404
      POST console/publications/{id}/undo live        401 401 403 403 412 403 404 404 404
      POST console/publications/{id}/undo theirs      401 401 404 404 404 404 403 404 404
      POST console/publications/{id}/discard draft  401 401 412 403 412 403 404 404 404
      POST console/publications/{id}/discard live   401 401 412 403 412 403 404 404 404
      POST console/publications/{id}/discard theirs 401 401 404 404 404 404 412 404 404
      POST console/publications/{id}/discard delegated 401 401 412 403 412 403 404 412 404
      POST console/publications/{id}/discard archived-draft 401 401 404 404 404 404 404 404 404
      GET  console/sections            -        303   303  200   200   200   200   200   200   404
      POST console/sections            -        401   401  403   403   422   422   403   403   404
      GET  console/publications/{id}   delegated 303  303  200   200   200   200   404   200   404
      POST console/publications/{id}   delegated 401  401  422   403   422   403   404   422   404
      GET  console/publications/{id}   delegated-live 303 303 200 200 200  200   404   200   404
      POST console/publications/{id}   delegated-live 401 401 422 403 422  403   404   422   404
      GET  console/publications/{id}/check delegated   303 303 200 200 200 200 404 200 404
      POST console/publications/{id}/check delegated   401 401 412 403 412 403 404 412 404
      POST console/publications/{id}/versions delegated 401 401 404 403 404 403 404 404 404
      GET  console/publications/{id}/withdraw delegated-live 303 303 403 403 200 403 404 403 404
      POST console/publications/{id}/undo delegated-live 401 401 403 403 412 403 404 403 404
      GET  console/delegations         -        303   303  404   404   404   200   404   404   200
      POST console/delegations         -        401   401  404   404   404   422   404   404   422
      POST console/delegations/end     -        401   401  404   404   404   404   404   404   404
      GET  console/tokens              -        303   303  404   404   404   200   404   404   200
      POST console/tokens              -        401   401  404   404   404   422   404   404   422
      POST console/tokens/end          -        401   401  404   404   404   404   404   404   404
      GET  console/agencies            -        303   303  404   404   404   200   404   404   200
      GET  console/agencies/new        -        303   303  404   404   404   404   404   404   200
      POST console/agencies/new        -        401   401  404   404   404   404   404   404   422
      GET  console/agencies/{id}       agency   303   303  404   404   404   200   404   404   200
      POST console/agencies/{id}       agency   401   401  404   404   404   422   404   404   422
      GET  console/agencies/{id}       nothing  303   303  404   404   404   404   404   404   404
      POST console/agencies/{id}       nothing  401   401  404   404   404   404   404   404   404
      GET  console/agencies/{id}/languages agency 303  303  404   404   404   200   404   404   200
      POST console/agencies/{id}/languages agency 401  401  404   404   404   422   404   404   422
      GET  console/agencies/{id}/languages nothing 303 303  404   404   404   404   404   404   404
      POST console/agencies/{id}/languages nothing 401 401  404   404   404   404   404   404   404
      GET  console/agencies/{id}/closing agency 303   303  404   404   404   404   404   404   200
      POST console/agencies/{id}/closing agency 401   401  404   404   404   404   404   404   422
      POST console/agencies/{id}/reopening agency 401 401  404   404   404   404   404   404   303
      GET  console/agencies/{id}/closing nothing 303  303  404   404   404   404   404   404   404
      POST console/agencies/{id}/closing nothing 401  401  404   404   404   404   404   404   404
      POST console/agencies/{id}/reopening nothing 401 401 404   404   404   404   404   404   404
      GET  console/agencies/{id}/closing closed-agency 303 303 404 404 404 404 404 404 200
      POST console/agencies/{id}/closing closed-agency 401 401 404 404 404 404 404 404 409
      GET  console/places              -        303   303  404   404   404   404   404   404   200
      GET  console/places/new          -        303   303  404   404   404   404   404   404   200
      POST console/places/new          -        401   401  404   404   404   404   404   404   422
      GET  console/places/{id}         nothing  303   303  404   404   404   404   404   404   404
      POST console/places/{id}         nothing  401   401  404   404   404   404   404   404   404
      POST console/places/{id}/removal nothing  401   401  404   404   404   404   404   404   404
      GET  console/places/{id}         place    303   303  404   404   404   404   404   404   200
      POST console/places/{id}         place    401   401  404   404   404   404   404   404   422
      POST console/places/{id}/removal place    401   401  404   404   404   404   404   404   412
      GET  console/health              -        303   303  404   404   404   404   404   404   200
      GET  console/audit               -        303   303  404   404   404   200   404   404   200
      POST console/audit               -        303   303  404   404   404   200   404   404   200
      POST console/audit/table.csv     -        303   303  404   404   404   200   404   404   200
      GET  console/people/{id}/duties  person   303   303  404   404   404   200   404   404   200
      POST console/people/{id}/duties  person   401   401  404   404   404   422   404   404   422
      GET  console/people/{id}/duties  nothing  303   303  404   404   404   404   404   404   404
      POST console/people/{id}/duties  nothing  401   401  404   404   404   404   404   404   404
      GET  console/pictures            -        303   303  200   200   200   200   200   200   200
      GET  console/pictures/upload     -        303   303  200   403   200   403   200   200   403
      POST console/pictures/upload     -        401   401  422   403   422   403   403   403   403
      GET  console/pictures/several    -        303   303  200   403   200   403   200   200   403
      POST console/pictures/several    -        401   401  422   403   422   403   403   403   403
      GET  console/pictures/{id}       picture        303 303 200 200 200 200 404 404 404
      GET  console/pictures/{id}       picture-theirs 303 303 404 404 404 404 200 404 404
      POST console/pictures/{id}       picture        401 401 412 403 412 403 404 404 404
      POST console/pictures/{id}       picture-theirs 401 401 404 404 404 404 412 404 404
      GET  console/pictures/{id}/takedown picture        303 303 403 403 200 200 404 404 404
      GET  console/pictures/{id}/takedown picture-theirs 303 303 404 404 404 404 403 404 404
      POST console/pictures/{id}/takedown picture        401 401 403 403 422 422 404 404 404
      POST console/pictures/{id}/takedown picture-theirs 401 401 404 404 404 404 403 404 404
      GET  console/pictures/{id}          picture-archived 303 303 404 404 404 404 404 404 404
      GET  console/pictures/{id}/takedown picture-archived 303 303 404 404 404 404 404 404 200
      POST console/pictures/{id}/takedown picture-archived 401 401 404 404 404 404 404 404 422
      GET  console/documents/missing   -        303   303  200   200   200   200   200   200   200
      GET  console/documents/upload    -        303   303  200   403   200   403   200   200   403
      POST console/documents/upload    -        401   401  422   403   422   403   403   403   403
      GET  console/documents/{id}      paper-draft  303 303 200 200 200 200 404 404 404
      GET  console/documents/{id}      paper-live   303 303 200 200 200 200 404 404 404
      GET  console/documents/{id}      paper-gone   303 303 200 200 200 200 404 404 404
      GET  console/documents/{id}      paper-theirs 303 303 404 404 404 404 200 404 404
      GET  console/documents/{id}      nothing      303 303 404 404 404 404 404 404 404
      POST console/documents/{id}      paper-draft  401 401 422 403 422 403 404 404 404
      POST console/documents/{id}      paper-live   401 401 403 403 422 403 404 404 404
      POST console/documents/{id}      paper-gone   401 401 409 403 409 403 404 404 404
      POST console/documents/{id}      paper-theirs 401 401 404 404 404 404 403 404 404
      GET  console/documents/{id}/file paper-draft  303 303 200 403 200 403 404 404 404
      GET  console/documents/{id}/file paper-live   303 303 403 403 200 403 404 404 404
      GET  console/documents/{id}/file paper-gone   303 303 409 403 409 403 404 404 404
      GET  console/documents/{id}/file paper-theirs 303 303 404 404 404 404 403 404 404
      POST console/documents/{id}/file paper-draft  401 401 412 403 412 403 404 404 404
      POST console/documents/{id}/file paper-live   401 401 403 403 412 403 404 404 404
      POST console/documents/{id}/file paper-theirs 401 401 404 404 404 404 403 404 404
      GET  console/documents/{id}/file/off paper-draft  303 303 303 403 303 403 404 404 404
      GET  console/documents/{id}/file/off paper-live   303 303 403 403 303 403 404 404 404
      GET  console/documents/{id}/file/off paper-theirs 303 303 404 404 404 404 403 404 404
      POST console/documents/{id}/file/off paper-draft  401 401 303 403 303 403 404 404 404
      POST console/documents/{id}/file/off paper-live   401 401 403 403 303 403 404 404 404
      POST console/documents/{id}/file/off paper-theirs 401 401 404 404 404 404 403 404 404
      GET  console/documents/{id}/offered paper-draft   303 303 303 403 303 403 404 404 404
      GET  console/documents/{id}/offered paper-live    303 303 403 403 200 403 404 404 404
      GET  console/documents/{id}/offered paper-gone    303 303 409 403 409 403 404 404 404
      GET  console/documents/{id}/offered paper-theirs  303 303 404 404 404 404 403 404 404
      POST console/documents/{id}/offered paper-live    401 401 403 403 409 403 404 404 404
      POST console/documents/{id}/offered paper-theirs  401 401 404 404 404 404 403 404 404
      GET  console/documents/{id}/same paper-draft   303 303 403 403 200 403 404 404 404
      GET  console/documents/{id}/same paper-live    303 303 403 403 303 403 404 404 404
      GET  console/documents/{id}/same paper-theirs  303 303 404 404 404 404 403 404 404
      POST console/documents/{id}/same paper-draft   401 401 403 403 412 403 404 404 404
      POST console/documents/{id}/same paper-live    401 401 403 403 412 403 404 404 404
      POST console/documents/{id}/same paper-theirs  401 401 404 404 404 404 403 404 404
      GET  console/documents/{id}/persons paper-draft   303 303 403 403 200 403 404 404 404
      GET  console/documents/{id}/persons paper-live    303 303 403 403 303 403 404 404 404
      GET  console/documents/{id}/persons paper-gone    303 303 403 403 200 403 404 404 404
      GET  console/documents/{id}/persons paper-theirs  303 303 404 404 404 404 403 404 404
      POST console/documents/{id}/persons paper-draft   401 401 403 403 412 403 404 404 404
      POST console/documents/{id}/persons paper-live    401 401 403 403 412 403 404 404 404
      POST console/documents/{id}/persons paper-theirs  401 401 404 404 404 404 403 404 404
      POST console/documents/{id}/discard paper-draft   401 401 412 403 412 403 404 404 404
      POST console/documents/{id}/discard paper-live    401 401 412 403 412 403 404 404 404
      POST console/documents/{id}/discard paper-theirs  401 401 404 404 404 404 412 404 404
      GET  console/documents/{id}/withdraw paper-live   303 303 403 403 200 403 404 404 404
      GET  console/documents/{id}/withdraw paper-theirs 303 303 404 404 404 404 403 404 404
      POST console/documents/{id}/withdraw paper-live   401 401 403 403 422 403 404 404 404
      POST console/documents/{id}/withdraw paper-theirs 401 401 404 404 404 404 403 404 404
      GET  console/documents/{id}/withdraw paper-gone   303 303 403 403 303 403 404 404 404
      POST console/documents/{id}/undo     paper-gone   401 401 403 403 412 403 404 404 404
      POST console/documents/{id}/undo     paper-live   401 401 403 403 412 403 404 404 404
      POST console/documents/{id}/undo     paper-theirs 401 401 404 404 404 404 403 404 404
      POST console/documents/{id}/undo     paper-archived 401 401 404 404 404 404 404 404 404
      GET  console/documents/{id}          paper-archived 303 303 404 404 404 404 404 404 404
      GET  console/documents/{id}/withdraw paper-archived 303 303 404 404 404 404 404 404 200
      POST console/documents/{id}/withdraw paper-archived 401 401 404 404 404 404 404 404 422
      """;

  /** What shows no screen of its own to whoever reads it, and why. */
  static final Map<String, String> NO_SCREENS =
      Map.of(
          "console/open-id", "sends the browser to a provider of identities",
          "console/search/table.csv", "is a file to take along",
          "console/unfinished", "tells the script of a form whether texts can be kept");

  private AccessMatrix() {}

  /** The console's screens as the table names them. */
  public static Set<String> screens() {
    return TABLE
        .lines()
        .filter(line -> line.startsWith("GET"))
        .map(line -> line.split("\\s+")[1])
        .filter(path -> !NO_SCREENS.containsKey(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where the form of a change stands. */
  static String form(String path) {
    return switch (path) {
      case "console/log-in", "console/invitation", "console/check" -> "console/log-in";
      case "console/second-factor" -> "console/second-factor";
      default -> "console";
    };
  }

  /** Whether the form of a change brings files. */
  static boolean bringsFiles(String path) {
    return path.endsWith("/upload") || path.endsWith("/several") || path.endsWith("/file");
  }

  /** The least that is typed into the form of an endpoint: never enough to change anything. */
  static String[] typed(String path, String agency) {
    return switch (path) {
      case "console/write/{kind}",
          "console/publications/{id}",
          "console/documents/{id}",
          "console/documents/upload" ->
          new String[] {"do", "save", "agency", agency};
      case "console/unfinished" -> new String[] {"form", "console/write/news"};
      case "console/log-in" -> new String[] {"login", "nobody" + System.nanoTime()};
      case "console/people/{id}/duties" -> new String[] {"agency", agency};
      default -> new String[0];
    };
  }
}
