package org.unifiedportal.war.vault;

import java.time.Duration;
import org.unifiedportal.war.settings.S3Settings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeProvider;

/**
 * Opens the way to a store: only plain requests that every store knows, and nothing waits forever.
 */
final class S3Door {
  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final int MOST_CONNECTIONS = 100;

  private S3Door() {}

  static S3Client open(S3Settings place) {
    return open(
        place,
        Apache5HttpClient.builder()
            .connectionTimeout(CONNECTING)
            .socketTimeout(SILENCE)
            .maxConnections(MOST_CONNECTIONS));
  }

  /** What the machine's own files or environment say of other stores counts for nothing here. */
  static S3Client open(S3Settings place, SdkHttpClient.Builder<?> connections) {
    AwsBasicCredentials known = AwsBasicCredentials.create(place.key(), place.secret());
    ProfileFile none = ProfileFile.aggregator().build();
    return S3Client.builder()
        .endpointOverride(place.address())
        .region(Region.of(place.region()))
        .credentialsProvider(StaticCredentialsProvider.create(known))
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .serviceConfiguration(plain())
        .overrideConfiguration(settings -> settings.defaultProfileFile(none))
        .authSchemeProvider(asked ->
            S3AuthSchemeProvider.defaultProvider().resolveAuthScheme(asked).stream()
                .map(S3Door::whole)
                .toList())
        .httpClientBuilder(connections)
        .build();
  }

  /** The bucket in the path, no signatures in pieces. */
  private static S3Configuration plain() {
    return S3Configuration.builder()
        .pathStyleAccessEnabled(true)
        .chunkedEncodingEnabled(false)
        .build();
  }

  /**
   * Signs the SHA-256 of what is sent over https, too: the check of bytes that every store makes.
   */
  private static AuthSchemeOption whole(AuthSchemeOption option) {
    return option.toBuilder()
        .putSignerProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, true)
        .build();
  }
}
