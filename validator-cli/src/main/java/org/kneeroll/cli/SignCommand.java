package org.kneeroll.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.ReviewsText;
import org.kneeroll.catalogue.signing.SignatureState;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.catalogue.signing.SignedContent;
import org.kneeroll.catalogue.signing.SignedItem;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.triage.Project;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.catalogue.triage.Triage;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.file.Replaces;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.ProjectFile;
import org.kneeroll.cli.signing.SignableItems;
import org.kneeroll.cli.signing.WaitingList;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.catalogue.Reviews;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.ModelPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes into a catalogue who has read and signed what. */
@Command(
    name = "sign",
    description =
        "Records that a person has read and signed exercises, leaflets or sets of shared words as"
            + " they are now.",
    footer = {
      "",
      "The signatures go into reviews.yaml of the catalogue, with a hash and the words",
      "of each printed value. What is changed afterwards counts as not reviewed, and",
      "`kneeroll validate` says what it was. A leaflet is reviewed when it and all that",
      "it prints are signed.",
      "",
      "Exit code: 0 done, 1 the content has errors, and nothing was signed,",
      "2 the command was not understood, 3 a file could not be read or written.",
      "",
      "Examples:",
      "  kneeroll sign --list",
      "  kneeroll sign heel-slide --reviewer \"Jane Smith\" --role physiotherapist",
      "  kneeroll sign leaflet/sore-knee red-flags/knee --reviewer \"Jane Smith\" \\",
      "      --role physiotherapist --because \"Read against our protocol of 2026\"",
      "  kneeroll sign heel-slide --withdraw --because \"The protocol has changed\"",
    })
final class SignCommand implements Callable<Integer> {

  private static final String FILE = "reviews.yaml";
  private static final int MOST_NAME = 120;
  private static final int MOST_REASON = 300;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "ITEM",
      completionCandidates = Candidates.Signable.class,
      description =
          "The id of an exercise or a leaflet, with `exercise/` or `leaflet/` before it where both"
              + " have it; or a set of shared words, such as stop-rules/knee.")
  private List<String> items = new ArrayList<>();

  @Mixin private final CatalogueOption catalogue = new CatalogueOption();

  @Option(names = "--reviewer", paramLabel = "NAME", description = "Who has read and signs it.")
  private @Nullable String reviewer;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "The person's profession, such as physiotherapist.")
  private @Nullable String role;

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      description = "What the signature rests on; with --withdraw, why it is taken back.")
  private @Nullable String because;

  @Option(
      names = "--author",
      description =
          "The person wrote it: the page then says who wrote it, and not that it was reviewed.")
  private boolean author;

  @Option(
      names = "--list",
      description = "Show what waits for a signature, or has changed since; nothing is written.")
  private boolean list;

  @Option(names = "--withdraw", description = "Take signatures back.")
  private boolean withdraw;

  SignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = folder();
    Library library = new Inputs(terminal).library(null, folder);
    Signatures signatures = Signatures.of(library, terminal.today());
    Set<SignedItem> named = new LinkedHashSet<>();
    items.forEach(word -> named.add(SignableItems.named(terminal, library, signatures, word)));
    if (list) {
      terminal.out().print(WaitingList.print(library, signatures, named));
      terminal.out().flush();
      return ExitCode.CLEAN.number();
    }
    if (named.isEmpty()) {
      throw Failure.usage(
          "name what is signed, such as exercise/heel-slide; `kneeroll sign --list` shows what"
              + " waits");
    }
    return withdraw
        ? withdraw(folder, library, signatures, named)
        : sign(folder, library, signatures, named);
  }

  /** The catalogue whose signatures these are: signatures of nobody's catalogue are nobody's. */
  private Path folder() {
    Path given = catalogue.folder();
    Optional<Path> folder = given != null ? Optional.of(given) : Inputs.here(terminal);
    return folder.orElseThrow(
        () ->
            Failure.usage(
                "signatures belong to a catalogue: name yours with --catalogue, or make one with"
                    + " `kneeroll new catalogue NAME`"));
  }

  private int sign(Path folder, Library library, Signatures signatures, Set<SignedItem> named) {
    String name = line("--reviewer", "who signs", reviewer, MOST_NAME);
    String profession = line("--role", "the person's profession", role, MOST_NAME);
    String reason = because == null ? null : line("--because", "a reason", because, MOST_REASON);
    List<Diagnostic> errors = errors(library, named);
    if (!errors.isEmpty()) {
      terminal.show(errors);
      terminal.complain("kneeroll: nothing was signed; mend what is shown above, and try again");
      return ExitCode.of(errors).number();
    }
    List<Signature> signed = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (SignedItem item : named) {
      SignedContent content = content(signatures, item);
      boolean own = author || content.isBy(name);
      signed.add(
          new Signature(
              item.toString(),
              Signature.FORM,
              name,
              profession,
              terminal.today(),
              reason,
              own ? true : null,
              null,
              content.figure().orElse(null),
              content.hashed()));
      told.add(
          item
              + ": "
              + content.values().size()
              + (content.values().size() == 1 ? " value" : " values")
              + (own ? ", as its author: the page says who wrote it" : "")
              + instead(signatures.state(item)));
    }
    write(folder, library, signed);
    told.forEach(text -> terminal.say("signed " + text));
    terminal.say("wrote " + terminal.name(folder.resolve(FILE)));
    return ExitCode.CLEAN.number();
  }

  /** What a new signature takes the place of. */
  private static String instead(SignatureState state) {
    Signature before =
        state instanceof SignatureState.Valid valid
            ? valid.by()
            : state instanceof SignatureState.Changed changed
                ? changed.by()
                : state instanceof SignatureState.Withdrawn withdrawn
                    ? withdrawn.by()
                    : state instanceof SignatureState.Unusable unusable ? unusable.by() : null;
    return before == null
        ? ""
        : " (in place of the signature of " + before.signer() + ", " + before.date() + ")";
  }

  private static SignedContent content(Signatures signatures, SignedItem item) {
    SignedContent content =
        signatures
            .content(item)
            .orElseThrow(
                () -> Failure.usage(item + " cannot be read; `kneeroll validate` says why"));
    if (content.isRetired()) {
      throw Failure.usage(item + " is retired, and is not to be used any longer");
    }
    if (content.values().isEmpty()) {
      throw Failure.usage(item + " says nothing that could be signed");
    }
    return content;
  }

  private static String line(String option, String what, @Nullable String given, int most) {
    if (given == null) {
      throw Failure.usage("say " + what + " with " + option);
    }
    String plain =
        Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll("[\\p{Z}\\s]+", " ").strip();
    if (plain.codePointCount(0, plain.length()) > most) {
      throw Failure.usage(option + " is longer than " + most + " characters: shorten it");
    }
    boolean printable =
        plain
            .codePoints()
            .noneMatch(
                point ->
                    Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.UNASSIGNED);
    if (plain.codePoints().noneMatch(Character::isLetter)) {
      throw Failure.usage(option + " is empty: say " + what);
    }
    if (!printable) {
      throw Failure.usage(option + " has characters that cannot be seen: type it anew");
    }
    if (plain.matches("(?s).*<.*\\s.*>.*|<?\\.\\.\\.>?")) {
      throw Failure.usage(option + " is still a place to fill in: say " + what);
    }
    return plain;
  }

  /**
   * Nobody signs what cannot be printed; what comes with Kneeroll was checked when it was built.
   */
  private List<Diagnostic> errors(Library library, Set<SignedItem> named) {
    List<Diagnostic> errors = new ArrayList<>();
    Signatures signatures = Signatures.of(library, terminal.today());
    Project project = ProjectFile.of(terminal, null).project();
    for (SignedItem name : named) {
      Optional<SignedContent> content = signatures.content(name);
      Item<?> item = SignableItems.item(library, name);
      boolean set = name.isSet();
      if (item == null || (name.builtIn() && content.isPresent())) {
        continue;
      }
      List<Diagnostic> found =
          new Triage(Rulebook.shipped(), project)
              .judge(library, Checker.check(library, terminal.today(), List.of(item)))
              .standing();
      found.stream()
          .filter(Diagnostic::isError)
          .filter(error -> !set || isWithin(error, item, name))
          .forEach(errors::add);
    }
    return errors.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }

  /** Whether an error of the settings is one of a set: the others keep nobody from signing it. */
  private static boolean isWithin(Diagnostic error, Item<?> settings, SignedItem set) {
    Optional<SourceNode> node =
        settings
            .file()
            .content()
            .root()
            .flatMap(root -> root.find(ModelPath.of(set.kind(), set.name())));
    return node.isEmpty()
        || (error.primary().source() == node.get().source()
            && error.primary().span().end() >= node.get().span().start()
            && error.primary().span().start() <= node.get().span().end());
  }

  private int withdraw(Path folder, Library library, Signatures signatures, Set<SignedItem> named) {
    String by =
        reviewer == null ? null : line("--reviewer", "who takes it back", reviewer, MOST_NAME);
    String reason = because == null ? null : line("--because", "why", because, MOST_REASON);
    LocalDate today = terminal.today();
    List<Signature> changed = new ArrayList<>();
    for (SignedItem item : named) {
      List<Integer> places = signatures.places(item);
      Signature before = places.isEmpty() ? null : signatures.all().get(places.get(0));
      if (before == null || before.withdrawn() != null) {
        throw Failure.usage(
            before == null
                ? "nobody has signed " + item
                : "the signature of " + item + " is withdrawn already");
      }
      changed.add(
          new Signature(
              before.item(),
              before.form(),
              before.reviewer(),
              before.role(),
              before.date(),
              before.because(),
              before.ownWork(),
              new Signature.Withdrawal(today, by, reason),
              before.drawing(),
              before.values()));
    }
    write(folder, library, changed);
    named.forEach(
        item -> terminal.say("withdrew the signature of " + item + "; it counts as not reviewed"));
    terminal.say("wrote " + terminal.name(folder.resolve(FILE)));
    return ExitCode.CLEAN.number();
  }

  /** The old file with the new signatures, or a new file; never half of one. */
  private void write(Path folder, Library library, List<Signature> signatures) {
    Optional<Item<Reviews>> read = library.reviews();
    Outputs outputs = Outputs.of(terminal);
    if (read.isEmpty()) {
      outputs.file(folder.resolve(FILE), Replaces.nothing()).write(ReviewsText.of(signatures));
      return;
    }
    CatalogueFile file = read.get().file();
    SourceFile content = file.content();
    ReviewsText.Edited edited = ReviewsText.with(content, signatures);
    if (edited.text() == null) {
      throw Failure.usage(file.name() + " " + edited.problem());
    }
    byte[] before = file.bytes();
    boolean marked = before.length >= 3 && Arrays.equals(Arrays.copyOf(before, 3), BYTE_ORDER_MARK);
    if (!Arrays.equals(before, bytes(content.text().text(), marked))) {
      throw Failure.io(file.name() + " was changed meanwhile, and is left as it is; try again");
    }
    outputs
        .file(Path.of(file.name()), Replaces.whatWasRead(before))
        .write(bytes(edited.text(), marked));
  }

  private static byte[] bytes(String text, boolean marked) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (!marked) {
      return plain;
    }
    byte[] all = Arrays.copyOf(BYTE_ORDER_MARK, BYTE_ORDER_MARK.length + plain.length);
    System.arraycopy(plain, 0, all, BYTE_ORDER_MARK.length, plain.length);
    return all;
  }
}
