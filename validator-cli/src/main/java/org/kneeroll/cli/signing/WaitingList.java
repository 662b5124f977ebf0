package org.kneeroll.cli.signing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.Change;
import org.kneeroll.catalogue.signing.LeafletReview;
import org.kneeroll.catalogue.signing.SignatureState;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.catalogue.signing.SignedContent;
import org.kneeroll.catalogue.signing.SignedItem;

/** What waits for a signature, or has changed since, one line each. */
public final class WaitingList {

  private static final int MOST_CHANGES = 3;

  private WaitingList() {}

  /**
   * The list.
   *
   * @param named what to look at, each leaflet with its parts; empty for all of the catalogue's own
   *     and all that its leaflets print
   */
  public static String print(Library library, Signatures signatures, Collection<SignedItem> named) {
    Set<SignedItem> items = new TreeSet<>();
    for (SignedItem item : named.isEmpty() ? signatures.own() : named) {
      items.add(item);
      if (item.isLeaflet()) {
        LeafletReview.of(library, signatures, item.name())
            .ifPresent(review -> review.parts().forEach(part -> items.add(part.item())));
      }
    }
    items.removeIf(item -> isRetired(item, signatures));
    if (named.isEmpty()) {
      items.removeIf(item -> isSignedWithOthers(item, signatures));
    }
    List<SignedItem> waiting =
        items.stream().filter(item -> !signatures.state(item).isValid()).toList();
    int width = waiting.stream().mapToInt(item -> item.toString().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (SignedItem item : waiting) {
      String name = item.toString();
      out.append(name)
          .append(" ".repeat(width - name.length() + 2))
          .append(words(signatures.state(item)))
          .append('\n');
    }
    int signed = items.size() - waiting.size();
    if (waiting.isEmpty()) {
      return signed == 0
          ? "there is nothing to sign\n"
          : (signed == 1 ? "the 1 item is signed" : "all " + signed + " items are signed")
              + " as they are\n";
    }
    out.append('\n')
        .append(waiting.size())
        .append(waiting.size() == 1 ? " item waits" : " items wait")
        .append(" for a signature, ")
        .append(signed)
        .append(signed == 1 ? " is signed as it is\n" : " are signed as they are\n")
        .append("after reading them: kneeroll sign ")
        .append(String.join(" ", waiting.stream().map(SignedItem::word).toList()))
        .append(" --reviewer NAME --role ROLE\n");
    return out.toString();
  }

  /**
   * Whether a set needs no signature of its own: who signs an exercise signs the words that it
   * inherits. Red flags stand on the leaflet itself.
   */
  private static boolean isSignedWithOthers(SignedItem item, Signatures signatures) {
    return item.isSet()
        && !item.kind().equals("red-flags")
        && signatures.state(item) instanceof SignatureState.Unsigned;
  }

  /** What is no longer to be used waits for nobody. */
  private static boolean isRetired(SignedItem item, Signatures signatures) {
    return signatures.content(item).filter(SignedContent::isRetired).isPresent();
  }

  /** How something stands, in a few words. */
  public static String words(SignatureState state) {
    if (state instanceof SignatureState.Valid valid) {
      return "signed by " + valid.by().signer() + ", " + valid.by().date();
    }
    if (state instanceof SignatureState.Changed changed) {
      return "changed since "
          + changed.by().signer()
          + " signed on "
          + changed.by().date()
          + ": "
          + changes(changed.changes());
    }
    if (state instanceof SignatureState.Withdrawn withdrawn) {
      return "withdrawn: the signature of "
          + withdrawn.by().signer()
          + ", "
          + withdrawn.by().date();
    }
    return state instanceof SignatureState.Unusable unusable
        ? "not signed: the signature of " + unusable.by().signer() + " " + unusable.why()
        : "not signed";
  }

  private static String changes(List<Change> changes) {
    Set<String> keys = new LinkedHashSet<>();
    changes.forEach(change -> keys.add(change.key()));
    List<String> all = new ArrayList<>(keys);
    List<String> shown = all.subList(0, Math.min(MOST_CHANGES, all.size()));
    return String.join(", ", shown)
        + (all.size() > shown.size() ? " and " + (all.size() - shown.size()) + " more" : "");
  }
}
