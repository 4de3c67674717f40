package org.unifiedportal.war.publication;

import jakarta.enterprise.context.Dependent;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.glassfish.hk2.api.ActiveDescriptor;
import org.glassfish.hk2.api.Context;
import org.glassfish.hk2.api.ServiceHandle;

/** Stands in for CDI where there is no server: gives the REST engine what the test has made. */
@jakarta.inject.Singleton
public final class MadeBeforehand implements Context<Dependent> {
  private final List<Object> made;

  /** Gives these. */
  public MadeBeforehand(Object... made) {
    this(List.of(), made);
  }

  /** Gives these and those. */
  public MadeBeforehand(List<Object> these, Object... those) {
    this.made = Stream.concat(these.stream(), Stream.of(those)).toList();
  }

  @Override
  public Class<? extends Annotation> getScope() {
    return Dependent.class;
  }

  @Override
  public <U> U findOrCreate(ActiveDescriptor<U> wanted, ServiceHandle<?> root) {
    @SuppressWarnings("unchecked")
    Class<U> type = (Class<U>) wanted.getImplementationClass();
    return made.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  @Override
  public boolean containsKey(ActiveDescriptor<?> descriptor) {
    return true;
  }

  @Override
  public void destroyOne(ActiveDescriptor<?> descriptor) {
    // The test owns what it made.
  }

  @Override
  public boolean supportsNullCreation() {
    return false;
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void shutdown() {
    // Nothing was opened.
  }
}
