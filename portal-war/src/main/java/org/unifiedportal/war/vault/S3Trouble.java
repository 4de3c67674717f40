package org.unifiedportal.war.vault;

import org.unifiedportal.core.vault.FilesAway;
import org.unifiedportal.war.settings.S3Settings;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Tells in the operator's words what is the matter with a store. */
record S3Trouble(S3Settings place) {
  private static final int REFUSED = 403;

  FilesAway told(SdkException failed) {
    return new FilesAway(sentence(failed), failed);
  }

  private String sentence(SdkException failed) {
    if (!(failed instanceof S3Exception answered)) {
      return "The store of files at %s does not answer: %s"
          .formatted(place.address(), end(root(failed)));
    }
    if (isWithoutBucket(answered)) {
      return "The store of files at %s has no bucket \"%s\": make it, or name another by PORTAL_S3_BUCKET."
          .formatted(place.address(), place.bucket());
    }
    if (answered.statusCode() == REFUSED) {
      return "The store of files at %s does not let the portal use the bucket \"%s\" (%s): look at PORTAL_S3_KEY and PORTAL_S3_SECRET."
          .formatted(place.address(), place.bucket(), code(answered));
    }
    return "The store of files at %s answers %d (%s)."
        .formatted(place.address(), answered.statusCode(), code(answered));
  }

  private static boolean isWithoutBucket(S3Exception answered) {
    return answered instanceof NoSuchBucketException || code(answered).equals("NoSuchBucket");
  }

  private static String code(S3Exception answered) {
    AwsErrorDetails details = answered.awsErrorDetails();
    return details == null || details.errorCode() == null ? "no reason" : details.errorCode();
  }

  private static Throwable root(Throwable failed) {
    Throwable cause = failed;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String end(Throwable cause) {
    String words = cause.getClass().getSimpleName() + " " + cause.getMessage();
    return words.lines().findFirst().orElseThrow().replaceFirst("[.]?$", ".");
  }
}
