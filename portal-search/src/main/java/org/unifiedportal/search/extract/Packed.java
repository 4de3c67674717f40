package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import org.unifiedportal.core.vault.Reading;

/** The XML parts of a packed office file. The upload has counted them; here nothing is unpacked. */
record Packed(ZipFile zip) implements AutoCloseable {

  static Packed open(Path file) throws IOException {
    try {
      return new Packed(new ZipFile(file.toFile()));
    } catch (ZipException notPacked) {
      // A newer format under a password lies inside an older, unpacked one.
      throw new Unreadable(Reading.PASSWORD);
    }
  }

  void read(String part, SafeXml.Step step) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry != null) {
      try (InputStream bytes = zip.getInputStream(entry)) {
        SafeXml.read(bytes, step);
      }
    }
  }

  /** Reads all parts of this form. */
  void readAll(String form, SafeXml.Step step) throws IOException {
    for (String part : parts(form)) {
      read(part, step);
    }
  }

  /** The names of parts of this form, in the order of the numbers in them. */
  List<String> parts(String form) {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.matches(form))
        .sorted((one, other) -> Integer.compare(number(one), number(other)))
        .toList();
  }

  /** The words of the first element of this local name in a part. */
  Optional<String> words(String part, String element) throws IOException {
    StringBuilder words = new StringBuilder();
    boolean[] inside = {false};
    read(
        part,
        xml -> {
          if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            inside[0] = xml.getLocalName().equals(element) && words.isEmpty();
          } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
            inside[0] = false;
          } else if (inside[0] && xml.hasText()) {
            words.append(xml.getText());
          }
        });
    return Optional.of(words.toString().strip()).filter(said -> !said.isEmpty());
  }

  private static int number(String name) {
    String digits = name.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
