package org.unifiedportal.war.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the published description of the API says of a resource method beyond its JAX-RS
 * annotations.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
  /** One English sentence. */
  String summary();

  /** The record of the body; {@link Void} when there is none. */
  Class<?> body() default Void.class;

  /** Whether the body is the file itself, sent as a stream of bytes. */
  boolean file() default false;

  /** The record of the card, where the body is a form of a card in JSON and a file. */
  Class<?> card() default Void.class;

  /** The status of success. */
  int status() default 200;

  /** The record of the answer. */
  Class<?> answer();

  /** The statuses of the problems it may answer with, besides those every operation has. */
  int[] problems() default {};
}
