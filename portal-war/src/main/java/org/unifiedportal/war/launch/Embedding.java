package org.unifiedportal.war.launch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One object of GlassFish's embedding interface, called by name.
 *
 * <p>The interface's jar stands only inside the server's distribution, not in any repository, so
 * the build cannot compile against it.
 *
 * @param type the public type whose methods are called
 * @param object the object, or null for static methods
 */
record Embedding(Class<?> type, @Nullable Object object) {
  private static final String PACKAGE = "org.glassfish.embeddable.";

  /** The type itself, for its static methods. */
  static Embedding statics(String name) {
    return new Embedding(typeNamed(name), null);
  }

  static Embedding create(String name) {
    try {
      Class<?> type = typeNamed(name);
      return new Embedding(type, type.getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls the method of that name which takes these arguments. */
  @Nullable Object call(String name, Object... arguments) throws ServerFailure {
    try {
      return method(name, arguments).invoke(object, arguments);
    } catch (InvocationTargetException e) {
      throw new ServerFailure(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a method that answers with another object of the interface. */
  Embedding follow(String name, Object... arguments) throws ServerFailure {
    Object answer = call(name, arguments);
    return new Embedding(method(name, arguments).getReturnType(), answer);
  }

  private Method method(String name, Object... arguments) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals(name) && takes(method, arguments))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no such method: " + name));
  }

  private static boolean takes(Method method, Object... arguments) {
    Class<?>[] wanted = method.getParameterTypes();
    for (int i = 0; i < wanted.length && wanted.length == arguments.length; i++) {
      if (!wanted[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return wanted.length == arguments.length;
  }

  private static Class<?> typeNamed(String name) {
    try {
      return Class.forName(PACKAGE + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The server is missing beside portal.jar", e);
    }
  }
}
