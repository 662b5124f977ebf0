package org.kneeroll.catalogue.rule.signature;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.signing.Change;
import org.kneeroll.catalogue.signing.SignatureState;
import org.kneeroll.catalogue.signing.SignedContent;
import org.kneeroll.catalogue.signing.SignedItem;
import org.kneeroll.core.catalogue.Reviews;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.pose.FigureMark;

/** What somebody has signed is what stands there today. */
public final class ChangedSinceReview implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("changed-since-review"),
          Severity.WARNING,
          false,
          "what somebody has signed is what stands there today",
          "a signature covers the words and numbers that its reviewer read, and no others");

  /** So many changes of one item are told one by one; who has more signs anew anyway. */
  private static final int MOST = 12;

  /** Of a long text, so much stands before the first letter that differs. */
  private static final int LEAD = 20;

  private static final int SHORT = 60;

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    Item<?> item = in.item();
    if (in.signatures().all().isEmpty()) {
      return;
    }
    if (item.kind() == FileKind.EXERCISE) {
      in.signatures().exercise(item.id()).ifPresent(name -> check(name, in, out));
      in.signatures().exercise(item.id()).ifPresent(name -> checkFigure(name, in, out));
    } else if (item.kind() == FileKind.LEAFLET) {
      in.signatures().leaflet(item.id()).ifPresent(name -> check(name, in, out));
    } else if (item.kind() == FileKind.SETTINGS) {
      for (String section : SignedItem.SETS) {
        in.signatures().sets(section).forEach(name -> check(name, in, out));
      }
    } else if (item.value().orElse(null) instanceof Reviews reviews) {
      checkBuiltIn(reviews, in, out);
    }
  }

  private static void check(SignedItem name, RuleContext in, Consumer<Finding> out) {
    if (!name.builtIn() && in.signatures().state(name) instanceof SignatureState.Changed changed) {
      report(
          changed,
          change -> target(change, change.path()),
          change ->
              in.isWritten(change.path()) && !in.isOwn(change.path())
                  ? "kneeroll sign --list"
                  : "kneeroll sign " + name.word(),
          out);
    }
  }

  /** The pose is as it was signed; what the engine makes of it need not be. */
  private static void checkFigure(SignedItem name, RuleContext in, Consumer<Finding> out) {
    if (!name.builtIn()
        && in.signatures().state(name) instanceof SignatureState.Valid valid
        && in.exercise().filter(exercise -> exercise.picture() == null).isPresent()) {
      in.posed()
          .map(FigureMark::of)
          .filter(mark -> isAnother(mark, valid.by()))
          .ifPresent(
              mark ->
                  out.accept(redrawn(valid.by(), name, new Target.KeyOf(ModelPath.of("pose")))));
    }
  }

  private static boolean isAnother(String mark, Signature by) {
    return by.drawing() != null && !by.drawing().equals(mark);
  }

  private static Finding redrawn(Signature by, SignedItem name, Target place) {
    return Finding.of(
            LibraryRule.REDRAWN_SINCE_REVIEW.doc(),
            place,
            "redrawn since review: the figure shows something else than when "
                + by.signer()
                + " signed")
        .with(
            Note.help(
                "look at it with `kneeroll figure "
                    + name.name()
                    + "`, and have it signed again: `kneeroll sign "
                    + name.word()
                    + "`"));
  }

  private static Target target(Change change, ModelPath path) {
    return change.is() == null ? new Target.Missing(path) : new Target.Value(path);
  }

  /** What comes with Kneeroll stands in no file of the author's: it is told at the signature. */
  private static void checkBuiltIn(Reviews reviews, RuleContext in, Consumer<Finding> out) {
    List<Signature> all = reviews.reviews();
    for (int i = 0; i < all.size(); i++) {
      ModelPath entry = ModelPath.of("reviews").index(i);
      Optional<SignedItem> name = Optional.ofNullable(all.get(i).item()).flatMap(SignedItem::parse);
      if (name.filter(SignedItem::builtIn).isPresent()
          && in.signatures().state(name.get()) instanceof SignatureState.Changed changed) {
        report(
            changed,
            change ->
                new Target.Value(
                    change.was() == null
                        ? entry.key("item")
                        : entry.key("values").key(change.key())),
            change -> "kneeroll sign " + name.get().word(),
            out);
      } else if (name.filter(SignedItem::builtIn).isPresent()
          && in.signatures().state(name.get()) instanceof SignatureState.Valid valid
          && in.signatures()
              .content(name.get())
              .flatMap(SignedContent::figure)
              .filter(mark -> isAnother(mark, valid.by()))
              .isPresent()) {
        out.accept(redrawn(valid.by(), name.get(), new Target.Value(entry.key("drawing"))));
      }
    }
  }

  /**
   * Reports what has changed.
   *
   * @param place where a change is shown
   * @param command what has it signed again; what several items inherit, several people may have to
   */
  private static void report(
      SignatureState.Changed changed,
      Function<Change, Target> place,
      Function<Change, String> command,
      Consumer<Finding> out) {
    Signature by = changed.by();
    List<Change> changes = changed.changes();
    for (int i = 0; i < Math.min(MOST + 1, changes.size()); i++) {
      Change change = changes.get(i);
      String message =
          i < MOST
              ? message(change, by.signer())
              : (changes.size() - MOST) + " more values are not as " + by.signer() + " signed them";
      out.accept(
          Finding.of(DOC, place.apply(change), message)
              .with(
                  Note.help(
                      "undo it, or have it read and signed again: `"
                          + command.apply(change)
                          + "`; until then the page says \"Not clinically reviewed\"")));
    }
  }

  private static String message(Change change, String signer) {
    String what = Quoted.of(change.key());
    String was = change.was();
    String is = change.is();
    if (was == null) {
      return what + " is new since " + signer + " signed: " + Quoted.of(String.valueOf(is));
    }
    if (is == null) {
      return what + " was " + Quoted.of(was) + " when " + signer + " signed, and is gone now";
    }
    if (change.key().equals("picture.content")) {
      return "the picture is another one than when " + signer + " signed";
    }
    int from = was.length() <= SHORT && is.length() <= SHORT ? 0 : difference(was, is);
    return what
        + " was "
        + Quoted.of(tail(was, from))
        + " when "
        + signer
        + " signed, is "
        + Quoted.of(tail(is, from))
        + " now";
  }

  /** Where to begin two long texts so that what differs is seen: at a word before it. */
  private static int difference(String was, String is) {
    int same = 0;
    while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
      same++;
    }
    int from = was.lastIndexOf(' ', Math.max(0, same - LEAD));
    return Math.max(0, from + 1);
  }

  private static String tail(String text, int from) {
    return from == 0 || from >= text.length() ? text : "..." + text.substring(from);
  }
}
