package org.kneeroll.catalogue.signing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.diagnostic.Diagnostic;

/** A clinic's catalogue with one of each thing that can be signed, in memory. */
record Clinic(Map<String, String> files) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  static final String SETTINGS = "catalogue.yaml";
  static final String SLIDE = "exercises/heel-slide.yaml";
  static final String SMALL = "exercises/heel-slide-small.yaml";
  static final String LEAFLET = "leaflets/sore-knee.yaml";
  static final String PICTURE = "exercises/slide.svg";

  static Clinic example() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        SETTINGS,
        """
        name: Fernbrook clinic
        language: en-GB
        licence: CC0-1.0
        author: {name: Fernbrook clinic, role: physiotherapy department}
        sensation:
          mobility: no-increase
        stop-rules:
          knee:
            make-smaller: [your pain rises while you move]
            stop:
              - your knee swells
              - your knee gives way
            emergency: [your calf is hot and swollen]
        transfers:
          supine: To get up, roll onto your side and push up with your arms.
        precaution-sets:
          new-knee:
            - for: a new knee joint
              do: Ask your clinician before you start.
              because: The wound has to heal.
              source: Our protocol of 2026
        red-flags:
          knee:
            emergency: {do: "Call 999 now if:", signs: [you have chest pain]}
            urgent: {do: "Call us today if:", signs: [your wound leaks]}
            sources: [protocol]
        sources:
          protocol: {title: Knee protocol, by: Fernbrook clinic, date: "2026"}
        """);
    files.put(
        SLIDE,
        """
        name: Heel slide
        status: draft
        purpose: Helps your knee bend.
        region: knee
        aim: mobility
        kind: move-and-return
        stages: [acute]
        position: supine
        surface: [bed, floor]
        equipment: {optional: [a tray]}
        set-up: {legs: together}
        steps:
          - prepare: Lie on your back with your legs straight.
          - move: Slide your heel towards your bottom.
          - return: Slide it back until your leg is straight.
          - repeat: Do the same with the other leg.
        movement: {knees: up to 90 deg from straight, spine: none}
        sides: alternating
        dose: {sets: 2, reps: 5, per: side, hold: 2 s, times-per-day: 3}
        precautions: [new-knee]
        contraindications:
          - {for: a broken leg, because: It has to heal., source: Our protocol of 2026}
        sources: [protocol]
        picture: {file: slide.svg, alt: A person slides one heel., licence: CC0-1.0}
        """);
    files.put(
        SMALL,
        """
        name: Small heel slide
        status: draft
        variant-of: heel-slide
        movement: {knees: up to 45 deg from straight, spine: none}
        pose: {moves: [slide-heel], view: side}
        """);
    files.put(
        LEAFLET,
        """
        title: Exercises for a sore knee
        audience: Adults whose knee is sore
        status: draft
        version: "1"
        updated: 2026-11-21
        next-review: 2028-11-21
        introduction: Keep active.
        red-flags: knee
        sections:
          - heading: At home
            advice: [Use ice after your exercises.]
            exercises:
              - heel-slide
              - heel-slide-small: {dose: {reps: 8, per: side}}
        contact: {heading: Questions, text: [Call us.], telephone: 020 7946 0123}
        brand: plain
        sources: [protocol]
        """);
    files.put(PICTURE, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    return new Clinic(files);
  }

  /** The same clinic, where a file says something else. */
  Clinic with(String path, String find, String replacement) {
    String text = files.get(path);
    if (text == null || !text.contains(find)) {
      throw new IllegalArgumentException(path + " does not say " + find);
    }
    return saying(path, text.replace(find, replacement));
  }

  Clinic saying(String path, String text) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.put(path, text);
    return new Clinic(changed);
  }

  Clinic without(String path) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.remove(path);
    return new Clinic(changed);
  }

  Library library() {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return Library.of(Shelf.inside("clinic", bytes));
  }

  Signatures signatures() {
    return Signatures.of(library(), TODAY);
  }

  /** The same clinic, where somebody has signed some items as they are. */
  Clinic signed(String reviewer, String... items) {
    Signatures now = signatures();
    List<Signature> signed = new ArrayList<>();
    for (String item : items) {
      SignedItem name = SignedItem.parse(item).orElseThrow();
      signed.add(signature(reviewer, now.content(name).orElseThrow()));
    }
    return saying("reviews.yaml", ReviewsText.of(signed));
  }

  static Signature signature(String reviewer, SignedContent content) {
    return new Signature(
        content.name().toString(),
        Signature.FORM,
        reviewer,
        "physiotherapist",
        LocalDate.of(2026, 11, 30),
        null,
        null,
        null,
        content.figure().orElse(null),
        content.hashed());
  }

  /** Everything that its leaflet prints. */
  static final String[] ALL = {
    "exercise/heel-slide", "exercise/heel-slide-small", "leaflet/sore-knee", "red-flags/knee"
  };

  SignatureState state(String item) {
    return signatures().state(SignedItem.parse(item).orElseThrow());
  }

  List<Diagnostic> diagnostics(String rule) {
    return Checker.check(library(), TODAY).diagnostics().stream()
        .filter(found -> found.rule().name().equals(rule))
        .toList();
  }
}
