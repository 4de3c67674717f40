package org.unifiedportal.war.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A second factor to be taken up by an authenticator app.
 *
 * @param secret in base 32
 */
public record Proposal(String issuer, String login, String secret) {
  private static final int GROUP = 4;

  /** Nothing is proposed. */
  public static final Proposal NONE = new Proposal("", "", "");

  /** The address that opens an authenticator app on the same device. */
  public String link() {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(issuer), encoded(login), secret, encoded(issuer));
  }

  /** The secret in groups of four, to be typed. */
  public String grouped() {
    return secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }

  /** The link as a drawing for another device's camera: inline SVG, dark on light in any mode. */
  public String qr() {
    BitMatrix dots = dots();
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><path d=\"%s\"/></svg>"
        .formatted(dots.getWidth(), dots.getHeight(), path);
  }

  private BitMatrix dots() {
    try {
      return new QRCodeWriter()
          .encode(link(), BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
    } catch (WriterException tooLong) {
      throw new IllegalStateException("a login of 100 signs fits", tooLong);
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return "Proposal[" + login + "]";
  }
}
