package org.unifiedportal.war.feed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A database that can go away and come back. */
final class CutDataSource {
  private final DataSource source;
  private final AtomicBoolean away = new AtomicBoolean();

  CutDataSource(DataSource source) {
    this.source = source;
  }

  void cut(boolean now) {
    away.set(now);
  }

  DataSource source() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {DataSource.class}, this::call);
  }

  private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (away.get() && method.getName().equals("getConnection")) {
      throw new SQLTransientConnectionException("the cable is out", "08001");
    }
    try {
      return method.invoke(source, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
