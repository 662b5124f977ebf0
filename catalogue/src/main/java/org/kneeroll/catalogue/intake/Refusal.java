package org.kneeroll.catalogue.intake;

/**
 * Something that was not brought in.
 *
 * @param place which record, or which file
 * @param reason goes on from the place, without full stop
 */
public record Refusal(String place, String reason) {}
