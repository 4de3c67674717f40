package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EmbeddingTest {
  /** Stands in for a type of the server. */
  public static final class Greeter {
    public String greet(String name) {
      return "Сәлем, " + name;
    }

    public String greet(String name, String... titles) {
      return greet(name) + " " + String.join(" ", titles);
    }

    public StringBuilder builder() {
      return new StringBuilder("abc");
    }

    public void fail() {
      throw new IllegalArgumentException("no");
    }
  }

  private final Embedding greeter = new Embedding(Greeter.class, new Greeter());

  @Test
  void aMethodIsFoundByItsNameAndItsArguments() throws ServerFailure {
    assertEquals("Сәлем, Айгүл", greeter.call("greet", "Айгүл"));
    assertEquals("Сәлем, Айгүл мырза", greeter.call("greet", "Айгүл", new String[] {"мырза"}));
  }

  @Test
  void anAnswerIsFollowedByItsDeclaredType() throws ServerFailure {
    assertEquals(3, greeter.follow("builder").call("length"));
  }

  @Test
  void whatTheServerThrowsComesBackAsAFailure() {
    ServerFailure failure = assertThrows(ServerFailure.class, () -> greeter.call("fail"));

    assertInstanceOf(IllegalArgumentException.class, failure.getCause());
  }

  @Test
  void aMethodThatIsNotThereIsABug() {
    assertThrows(IllegalStateException.class, () -> greeter.call("greet", 5));
  }
}
