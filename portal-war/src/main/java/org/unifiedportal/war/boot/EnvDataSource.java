package org.unifiedportal.war.boot;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.war.settings.DatabaseAddress;
import org.unifiedportal.war.settings.Settings;

/**
 * Opens connections to the database that the settings name; the server pools them.
 *
 * <p>This spares the operator any configuration of the server itself.
 */
public final class EnvDataSource implements DataSource {
  private final DatabaseDoor door;
  private final DatabaseAddress address;
  private @Nullable PrintWriter log;

  /** Opens the database of this process's settings. */
  public EnvDataSource() {
    this(Settings.ofProcess().database());
  }

  EnvDataSource(DatabaseAddress address) {
    this.address = address;
    this.door = DatabaseDoor.of(address);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return door.open(address.user(), address.password());
  }

  /** Opens as that user; a pool that was told of no user asks with an empty name. */
  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    if (user == null || password == null || user.isEmpty()) {
      return getConnection();
    }
    return door.open(user, password);
  }

  /** Takes the address of the data source's declaration, which only stands in for the settings. */
  public void setUrl(String declared) {
    assert declared.startsWith("jdbc:portal:");
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return log;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {
    log = out;
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("The time to log in is set by the portal.");
  }

  @Override
  public int getLoginTimeout() {
    return DatabaseDoor.LOGIN_SECONDS;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("The portal's data source has no logger.");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("EnvDataSource wraps no " + type.getName() + ".");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
