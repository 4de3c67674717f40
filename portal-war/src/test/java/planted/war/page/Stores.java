package planted.war.page;

import software.amazon.awssdk.services.s3.S3Client;

/** Knows the client of a store outside of the vault. */
public record Stores(S3Client client) {}
