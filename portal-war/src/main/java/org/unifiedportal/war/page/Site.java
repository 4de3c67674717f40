package org.unifiedportal.war.page;

import java.util.function.Supplier;
import org.unifiedportal.core.picture.GoneCuts;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.http.Assets;

/**
 * What every page must know of the portal it stands on.
 *
 * @param base the public address from the configuration, without a slash at the end
 * @param cuts tells at each moment which pictures are shown no more
 */
public record Site(String base, PortalTime time, Supplier<GoneCuts> cuts) {
  /** Cuts a closing slash. */
  public Site {
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** One on which every picture is shown. */
  public Site(String base, PortalTime time) {
    this(base, time, () -> GoneCuts.NONE);
  }

  /** The pictures that are shown no more. */
  public GoneCuts gone() {
    return cuts.get();
  }

  /** The reader of a request. */
  public Reader reader(PageRequest request) {
    return Reader.of(request.language(), request.variant(), time);
  }

  /** The address of the style sheet. */
  public String styles() {
    return Assets.address("portal.css");
  }

  /** The address of the script that offers titles while one types. */
  public String script() {
    return Assets.address("search.js");
  }

  /** The address of the icon in the browser's tab. */
  public String icon() {
    return Assets.address("portal.svg");
  }
}
