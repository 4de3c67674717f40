package org.unifiedportal.war.launch;

import org.jspecify.annotations.Nullable;

/** The server could not do what it was asked. */
final class ServerFailure extends Exception {
  private static final long serialVersionUID = 1L;

  ServerFailure(String what) {
    super(what);
  }

  ServerFailure(@Nullable Throwable cause) {
    super(cause);
  }
}
