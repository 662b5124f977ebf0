package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.core.leaflet.Section;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Look;
import org.kneeroll.leaflet.Standing;
import org.kneeroll.leaflet.Subject;

/**
 * Composes the leaflets of one catalogue, in the order in which a patient needs their parts.
 *
 * <p>Takes only content that validation found without errors: whatever is missing here is a
 * caller's mistake and an {@link IllegalArgumentException} that names it. Immutable; the same input
 * gives the same leaflet.
 *
 * <pre>{@code
 * LeafletComposer composer = new LeafletComposer(catalogue, Wording.of("en-GB"), Pictures.none());
 * ComposedLeaflet composed = composer.compose("my-leaflet", leaflet, brand, null);
 * }</pre>
 */
public final class LeafletComposer {

  private final Catalogue catalogue;
  private final Wording wording;
  private final Pictures pictures;

  /**
   * Composes with the exercises and red flags of a catalogue.
   *
   * @param wording the fixed words, in the catalogue's language
   * @param pictures where the pictures of exercises come from
   */
  public LeafletComposer(Catalogue catalogue, Wording wording, Pictures pictures) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.wording = Objects.requireNonNull(wording, "wording");
    this.pictures = Objects.requireNonNull(pictures, "pictures");
  }

  /**
   * Composes a leaflet in a brand that no signature covers: its pages say that it is not clinically
   * reviewed, whatever its own {@code status} is.
   *
   * @param id the leaflet's id; the leaflet itself need not stand in the catalogue
   * @param logo the drawing of the brand's logo, or null to go without one
   * @throws IllegalArgumentException if the leaflet names an exercise or a set of red flags that
   *     the catalogue does not have, or if a component is missing that validation asks for
   */
  public ComposedLeaflet compose(String id, Leaflet leaflet, Brand brand, @Nullable Drawing logo) {
    return compose(id, leaflet, brand, logo, Standing.notReviewed());
  }

  /**
   * Composes a leaflet in a brand.
   *
   * @param id the leaflet's id; the leaflet itself need not stand in the catalogue
   * @param logo the drawing of the brand's logo, or null to go without one
   * @param standing who answers for the leaflet, and whether it may be given to patients
   * @throws IllegalArgumentException if the leaflet names an exercise or a set of red flags that
   *     the catalogue does not have, or if a component is missing that validation asks for
   */
  public ComposedLeaflet compose(
      String id, Leaflet leaflet, Brand brand, @Nullable Drawing logo, Standing standing) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(standing, "standing");
    Programme programme = Programme.of(leaflet, catalogue);
    List<Programme.Entry> entries = programme.entries();
    Imprint imprint = new Imprint(wording, leaflet, standing);
    CheckWords checks = new CheckWords(wording, entries);
    StopWords stops = new StopWords(wording, entries);
    TransferWords transfers = new TransferWords(wording, entries);
    ExerciseBlocks exercises =
        new ExerciseBlocks(wording, leaflet, programme, checks, stops, transfers, pictures);
    String flagsName = required(leaflet.redFlags(), "leaflet.redFlags");
    RedFlags flags = redFlags(flagsName);

    List<Block> body = new ArrayList<>();
    body.addAll(imprint.statusLines());
    introduction(leaflet, body);
    body.add(patient());
    body.addAll(RedFlagPanels.of(flags, flagsName));
    body.addAll(checks.beforeAll());
    body.addAll(stops.panel());
    sections(leaflet, programme, exercises, transfers, body);
    if (leaflet.diary() != null) {
      body.addAll(new Diary(wording, entries).of(leaflet.diary()));
    }
    body.addAll(contacts(leaflet, brand));
    body.addAll(imprint.partners());
    body.addAll(sources(leaflet, entries, flags));
    body.addAll(imprint.about(entries));

    return new ComposedLeaflet(
        id,
        required(catalogue.settings().language(), "catalogue.language"),
        OneLine.of(required(leaflet.title(), "leaflet.title")),
        OneLine.of(required(leaflet.version(), "leaflet.version")),
        Look.of(brand, logo),
        OneLine.blocks(body),
        imprint.running(id, brand));
  }

  private RedFlags redFlags(String name) {
    RedFlags flags = catalogue.settings().redFlags().get(name);
    if (flags == null) {
      throw new IllegalArgumentException("not a set of red flags of the catalogue: " + name);
    }
    return flags;
  }

  private void introduction(Leaflet leaflet, List<Block> body) {
    String audience = required(leaflet.audience(), "leaflet.audience");
    if (leaflet.introduction() != null) {
      body.add(new Block.Paragraph(Tone.LEAD, leaflet.introduction()));
    }
    String words = wording.say("leaflet.audience", Sentences.continued(audience));
    body.add(new Block.Paragraph(Tone.PLAIN, Sentences.ended(words)));
  }

  private Block patient() {
    return new Block.Panel(
        Block.Urgency.CALM,
        List.of(
            new Block.Heading(2, wording.say("patient.heading")),
            new Block.Fields(
                List.of(
                    patient("patient.name", Width.LONG),
                    patient("patient.date", Width.MEDIUM),
                    patient("patient.clinician", Width.LONG)))));
  }

  private Block.Field patient(String name, Width width) {
    String key = "field." + name;
    String quantity = name.substring(name.indexOf('.') + 1);
    return new Block.Field(
        name,
        wording.say(key),
        wording.say(key + ".description"),
        "",
        width,
        Subject.ofLeaflet(quantity));
  }

  /** The sections in the author's order; how to get up follows the last that has exercises. */
  private void sections(
      Leaflet leaflet,
      Programme programme,
      ExerciseBlocks exercises,
      TransferWords transfers,
      List<Block> body) {
    int last = -1;
    for (int i = 0; i < leaflet.sections().size(); i++) {
      last = programme.sections().get(i).isEmpty() ? last : i;
    }
    for (int i = 0; i < leaflet.sections().size(); i++) {
      section(leaflet.sections().get(i), programme.sections().get(i), exercises, body);
      if (i == last) {
        body.addAll(transfers.afterAll());
      }
    }
  }

  private void section(
      Section section, List<Programme.Entry> entries, ExerciseBlocks exercises, List<Block> body) {
    String heading = required(section.heading(), "section.heading");
    boolean sameWords =
        section.advice().isEmpty()
            && entries.size() == 1
            && entries.get(0).name().equalsIgnoreCase(heading);
    if (!sameWords) {
      body.add(new Block.Heading(2, heading));
    }
    if (section.shows() != null) {
      pictures.of(section.shows()).ifPresent(body::add);
    }
    section.advice().forEach(text -> body.add(new Block.Paragraph(Tone.PLAIN, text)));
    // An exercise whose name is all that its section's heading says takes the heading's place.
    int level = sameWords ? 2 : 3;
    entries.forEach(entry -> body.add(exercises.of(entry, level)));
  }

  /**
   * Whom to ask. A patient is not told of two desks: what the leaflet says goes before the contact
   * of its own brand, and the contact of another brand in which it is printed goes before that.
   */
  private List<Block> contacts(Leaflet leaflet, Brand brand) {
    ContactBlocks contacts = new ContactBlocks(wording);
    List<Block> blocks =
        new ArrayList<>(contacts.of(leaflet.selfReferral(), "leaflet.selfReferral"));
    boolean ofLeaflet = leaflet.contact() != null || leaflet.selfReferral() != null;
    blocks.addAll(
        brand.contact() != null && (!ofLeaflet || isAnother(brand, leaflet))
            ? contacts.of(brand.contact(), "brand.contact")
            : contacts.of(leaflet.contact(), "leaflet.contact"));
    return blocks;
  }

  private boolean isAnother(Brand brand, Leaflet leaflet) {
    return leaflet.brand() != null
        && catalogue.brand(leaflet.brand()).filter(brand::equals).isEmpty();
  }

  private List<Block> sources(Leaflet leaflet, List<Programme.Entry> entries, RedFlags flags) {
    SourceList sources = new SourceList(wording);
    entries.forEach(entry -> sources.add(entry.exercise().sources()));
    sources.add(flags.sources());
    sources.add(leaflet.sources());
    return sources.blocks();
  }
}
