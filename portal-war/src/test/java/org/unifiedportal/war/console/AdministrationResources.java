package org.unifiedportal.war.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.account.NotingReadings;
import org.unifiedportal.core.account.Staffing;
import org.unifiedportal.core.agency.ChoosingLanguages;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.DescribingAgencies;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.ExportingJournal;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.CallingOff;
import org.unifiedportal.core.publication.OwedEnglish;
import org.unifiedportal.core.vault.FileLimits;
import org.unifiedportal.search.query.PlaceNames;
import org.unifiedportal.war.audit.AuditResource;
import org.unifiedportal.war.condition.Allowed;
import org.unifiedportal.war.condition.ConditionResource;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthFigures;
import org.unifiedportal.war.health.HealthReading;
import org.unifiedportal.war.page.MadeUpPlaces;
import org.unifiedportal.war.place.AddingPlaceResource;
import org.unifiedportal.war.place.PlaceForms;
import org.unifiedportal.war.place.PlaceResource;
import org.unifiedportal.war.place.PlacesResource;
import org.unifiedportal.war.profile.Archive;
import org.unifiedportal.war.profile.ClosingForms;
import org.unifiedportal.war.profile.ClosingResource;
import org.unifiedportal.war.profile.FoundingResource;
import org.unifiedportal.war.profile.LanguagesForms;
import org.unifiedportal.war.profile.LanguagesResource;
import org.unifiedportal.war.profile.ProfileForms;
import org.unifiedportal.war.profile.ProfileResource;
import org.unifiedportal.war.profile.ProfilesResource;
import org.unifiedportal.war.settings.LinkSettings;
import org.unifiedportal.war.settings.UploadSettings;
import org.unifiedportal.war.token.TokenForms;
import org.unifiedportal.war.token.TokensResource;

/** The screens of those who administer agencies and the portal, over a test portal. */
final class AdministrationResources {
  private static final List<HealthFigure> ALL_WELL =
      List.of(
          new MadeUpFigure("database", Map.of("journalHead", 7L)),
          new MadeUpFigure("relay", Map.of("searchLag", 0L, "feedLag", 2L)),
          new MadeUpFigure("disk", Map.of("freeBytes", 50_000_000_000L)),
          new MadeUpFigure("verdicts", Map.of("oldestUnscannedSeconds", 0L)),
          new MadeUpFigure("texts", Map.of("oldestUnreadSeconds", 0L, "reader", "runs")));

  private AdministrationResources() {}

  static List<Object> made(
      TestPortal portal, Staffing staffing, Reception reception, Screens screens) {
    ClosingAgencies closing =
        new ClosingAgencies(
            portal.database,
            portal.journal,
            portal.time,
            List.of(portal.issuing, new CallingOff(portal.database, portal.time), staffing));
    TokenForms tokens = new TokenForms(portal.agencies, portal.tokens, reception);
    ProfileForms profiles = new ProfileForms(portal.agencies, reception);
    DescribingAgencies describing = new DescribingAgencies(portal.database, portal.journal);
    Attempts attempts = new Attempts(portal.database, portal.time);
    PlaceNames places = MadeUpPlaces.of(portal);
    PlaceForms placeForms = new PlaceForms(places, portal.agencies, reception);
    RegisteringPlaces registering = new RegisteringPlaces(portal.database, portal.journal);
    return List.of(
        new AuditResource(
            portal.journal,
            new ExportingJournal(portal.database, portal.journal),
            new NotingReadings(portal.database, portal.journal, portal.time),
            attempts,
            portal.agencies,
            reception,
            screens),
        new ProfilesResource(profiles, reception, screens),
        new ProfileResource(describing, profiles, reception, screens),
        new LanguagesResource(
            new ChoosingLanguages(portal.database, portal.journal, OwedEnglish.in(portal.database)),
            profiles,
            new LanguagesForms(profiles, reception),
            reception,
            screens),
        new ClosingResource(
            closing,
            profiles,
            new ClosingForms(profiles, portal.agencies, places, reception),
            new Archive(
                new PortalAddresses(portal.paths),
                portal.publications,
                DocumentStore.in(portal.database),
                PictureStore.in(portal.database)),
            reception,
            screens),
        new PlacesResource(placeForms, places, screens),
        new AddingPlaceResource(registering, placeForms, reception, screens),
        new PlaceResource(registering, placeForms, reception, screens),
        new FoundingResource(portal.founding, profiles, reception, screens),
        new TokensResource(portal.issuing, attempts, tokens, reception, screens),
        new ConditionResource(
            new HealthFigures(ALL_WELL),
            SetAsideStore.in(portal.database),
            new Allowed(
                new UploadSettings(Optional.empty(), FileLimits.DEFAULT), new LinkSettings(true)),
            reception,
            screens));
  }

  /** A figure that finds the same each time. */
  private record MadeUpFigure(String name, Map<String, Object> facts) implements HealthFigure {
    @Override
    public HealthReading measure() {
      return new HealthReading(true, facts);
    }
  }
}
