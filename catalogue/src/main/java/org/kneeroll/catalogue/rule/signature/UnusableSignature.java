package org.kneeroll.catalogue.rule.signature;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Successor;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
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

/** A signature can be held against what it is about. */
public final class UnusableSignature implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("unusable-signature"),
          Severity.WARNING,
          false,
          "a signature is about one item that is there, in a form that is known, and stands once",
          "one that cannot be held against what it is about counts for nothing, and nobody would"
              + " notice");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    if (in.item().value().orElse(null) instanceof Reviews reviews) {
      Map<String, Integer> first = new HashMap<>();
      List<Signature> all = reviews.reviews();
      for (int i = 0; i < all.size(); i++) {
        ModelPath entry = ModelPath.of("reviews").index(i);
        checkItem(all.get(i), entry, first, in, out);
        checkForm(all.get(i).form(), entry.key("form"), out);
        checkDate(all.get(i).date(), entry.key("date"), in.today(), out);
        Signature.Withdrawal withdrawn = all.get(i).withdrawn();
        if (withdrawn != null) {
          checkDate(withdrawn.date(), entry.key("withdrawn").key("date"), in.today(), out);
        }
      }
    }
  }

  private static void checkItem(
      Signature signature,
      ModelPath entry,
      Map<String, Integer> first,
      RuleContext in,
      Consumer<Finding> out) {
    String item = signature.item();
    if (item == null || item.isBlank()) {
      return; // reported as missing
    }
    Target place = new Target.Value(entry.key("item"));
    Optional<SignedItem> name = SignedItem.parse(item.strip());
    if (name.isEmpty()) {
      out.accept(
          Finding.of(DOC, place, Quoted.of(item) + " is nothing that can be signed")
              .with(
                  Note.help(
                      "write a kind, a slash and a name, such as `exercise/heel-slide`; the kinds"
                          + " are: "
                          + String.join(", ", SignedItem.KINDS))));
    } else if (first.putIfAbsent(name.get().toString(), 1) != null) {
      out.accept(
          Finding.of(DOC, place, Quoted.of(item) + " is signed twice, and neither counts")
              .with(Note.help("keep the newer one, and take the other out")));
    } else if (signature.withdrawn() == null) {
      absence(name.get(), in)
          .ifPresent(help -> out.accept(Finding.of(DOC, place, help.message()).with(help.note())));
    }
  }

  private record Absence(String message, Note note) {
    static Absence of(String message, String help) {
      return new Absence(message, Note.help(help));
    }
  }

  /** Why there is nothing of a name; empty if there is, or if it is only unreadable. */
  private static Optional<Absence> absence(SignedItem name, RuleContext in) {
    Library library = in.library();
    Optional<SignedItem> there = there(name, in);
    if (there.equals(Optional.of(name))) {
      return Optional.empty();
    }
    String shown = Quoted.of(name.toString());
    if (there.isPresent()) {
      return Optional.of(
          name.builtIn()
              ? Absence.of(
                  shown + " is no longer printed: the catalogue has one of its own of that name",
                  "have the catalogue's own signed, and take this out")
              : Absence.of(
                  "the catalogue has no " + shown + " of its own any more; there is a built-in one",
                  "have that one signed, as `" + there.get() + "`, and take this out"));
    }
    FileKind kind =
        name.isExercise() ? FileKind.EXERCISE : name.isLeaflet() ? FileKind.LEAFLET : null;
    Optional<Successor> retired =
        kind == null ? Optional.empty() : Successor.of(library, kind, name.name());
    if (retired.isPresent()) {
      return Optional.of(
          Absence.of(
              shown + " " + retired.get().reason(),
              "nothing of it is printed any longer: take its signature out"));
    }
    String near =
        NearestWord.to(name.name(), names(name, in))
            .map(word -> "did you mean `" + name.kind() + "/" + word + "`? otherwise ")
            .orElse("");
    return Optional.of(
        Absence.of(
            "there is no " + shown + ", so that nobody has signed anything here",
            near + "take the signature out, or bring back what it is about"));
  }

  private static Optional<SignedItem> there(SignedItem name, RuleContext in) {
    if (name.isExercise()) {
      return in.signatures().exercise(name.name());
    }
    return name.isLeaflet()
        ? in.signatures().leaflet(name.name())
        : in.signatures().set(name.kind(), name.name());
  }

  private static List<String> names(SignedItem name, RuleContext in) {
    if (name.isExercise()) {
      return List.copyOf(in.library().ids(FileKind.EXERCISE));
    }
    return name.isLeaflet()
        ? List.copyOf(in.library().ids(FileKind.LEAFLET))
        : in.signatures().sets(name.kind()).stream().map(SignedItem::name).toList();
  }

  private static void checkForm(@Nullable String form, ModelPath path, Consumer<Finding> out) {
    if (form != null && !form.isBlank() && !form.equals(Signature.FORM)) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(path),
                  "the form "
                      + Quoted.of(form)
                      + " is not known here, which knows `"
                      + Signature.FORM
                      + "`")
              .with(
                  Note.help(
                      "use the version of Kneeroll that wrote it, or have the item signed again")));
    }
  }

  private static void checkDate(
      @Nullable LocalDate date, ModelPath path, LocalDate today, Consumer<Finding> out) {
    if (date != null && date.isAfter(today)) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(path),
                  "the signature is dated " + date + ", which is after today, " + today)
              .with(
                  Note.help("write the day on which it was signed; until then it does not count")));
    }
  }
}
