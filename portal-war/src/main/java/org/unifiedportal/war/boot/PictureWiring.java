package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.picture.AddingPictures;
import org.unifiedportal.core.picture.DescribingPictures;
import org.unifiedportal.core.picture.DrawingPictures;
import org.unifiedportal.core.picture.GonePictures;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.picture.RemovingSizes;
import org.unifiedportal.core.picture.TakingDownPictures;
import org.unifiedportal.core.picture.TidyingSizes;
import org.unifiedportal.core.picture.WithholdingPictures;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.war.picture.DrawnFolder;
import org.unifiedportal.war.settings.Settings;

/** Builds the library of pictures and those who draw them. */
@ApplicationScoped
class PictureWiring {
  @Produces
  @Singleton
  PictureStore pictures(Database database) {
    return PictureStore.in(database);
  }

  @Produces
  @Singleton
  AddingPictures adding(
      Database database,
      AgencyStore agencies,
      PictureStore pictures,
      FileStore files,
      Journal journal,
      PortalTime time) {
    return new AddingPictures(database, agencies, pictures, files, journal, time);
  }

  @Produces
  @Singleton
  DescribingPictures describing(
      Database database, PictureStore pictures, Journal journal, PortalTime time) {
    return new DescribingPictures(database, pictures, journal, time);
  }

  @Produces
  @Singleton
  TakingDownPictures takingDown(
      Database database, PictureStore pictures, Journal journal, PortalTime time) {
    return new TakingDownPictures(database, pictures, journal, time);
  }

  @Produces
  @Singleton
  WithholdingPictures withholding(Database database, PictureStore pictures, Journal journal) {
    return new WithholdingPictures(database, pictures, journal);
  }

  @Produces
  @Singleton
  GonePictures gone(PictureStore pictures) {
    return new GonePictures(pictures);
  }

  @Produces
  @Singleton
  RemovingSizes removing(GonePictures gone, DrawnFolder drawn) {
    return new RemovingSizes(gone, drawn);
  }

  @Produces
  @Singleton
  TidyingSizes tidying(PictureStore pictures, DrawnFolder drawn, PortalTime time) {
    return new TidyingSizes(pictures, drawn, time);
  }

  @Produces
  @Singleton
  DrawnFolder drawn(Settings settings) {
    return new DrawnFolder(settings.home().resolve("pictures"));
  }

  @Produces
  @Singleton
  DrawingPictures drawing(
      Database database,
      PictureStore pictures,
      FileStore files,
      Vault vault,
      DrawnFolder drawn,
      PortalTime time) {
    return new DrawingPictures(database, pictures, files, vault, drawn, time);
  }
}
