package org.kneeroll.catalogue.signing;

import java.util.List;
import org.kneeroll.core.catalogue.Signature;

/** How an item stands with those who have signed it. */
public sealed interface SignatureState {

  /** Nobody has signed it. */
  record Unsigned() implements SignatureState {}

  /**
   * Somebody has signed it as it is.
   *
   * @param by the signature
   * @param ownWork whether the person wrote it, by their own word or by the name
   */
  record Valid(Signature by, boolean ownWork) implements SignatureState {}

  /**
   * Somebody has signed it, and it says something else today.
   *
   * @param by the signature
   * @param changes what is different, in the order of the item; at least one
   */
  record Changed(Signature by, List<Change> changes) implements SignatureState {
    /** Copies the changes. */
    public Changed {
      changes = List.copyOf(changes);
    }
  }

  /** Somebody had signed it and took that back. */
  record Withdrawn(Signature by) implements SignatureState {}

  /**
   * There is a signature that says too little, or cannot be right.
   *
   * @param by the signature
   * @param why what is wrong with it, as it goes on from "the signature"
   */
  record Unusable(Signature by, String why) implements SignatureState {}

  /** Whether somebody has signed the item as it is. */
  default boolean isValid() {
    return this instanceof Valid;
  }
}
