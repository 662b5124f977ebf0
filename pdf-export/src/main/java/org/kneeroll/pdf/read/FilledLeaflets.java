package org.kneeroll.pdf.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.file.RecordKeys;
import org.kneeroll.pdf.read.FieldValues.Field;
import org.kneeroll.pdf.read.FilePage.Laid;
import org.kneeroll.pdf.read.FilePage.Place;
import org.kneeroll.pdf.read.FilledField.Mark;
import org.kneeroll.pdf.read.PrintedRecord.PrintedField;
import org.kneeroll.pdf.read.Remark.Kind;

/**
 * Reads what somebody wrote into leaflets, and accounts for everything else in their file.
 *
 * <pre>{@code
 * Reading<FilledFile> reading = FilledLeaflets.read(bytes, "");
 * if (reading instanceof Reading.Done<FilledFile> done) {
 *   for (FilledLeaflet leaflet : done.value().leaflets()) {
 *     leaflet.entries().forEach(entry -> System.out.println(entry.field() + entry.written()));
 *   }
 * }
 * }</pre>
 *
 * <p>A file may hold several leaflets, whole or in part, joined by any program. Each page and each
 * widget leads to the record of its copy ({@link RecordKeys}), so that neither the names of fields
 * nor their order in the file matter. Where they lead to none, as in files of an older time, the
 * record of the catalog names its fields.
 */
public final class FilledLeaflets {

  /** How many bytes a file may have; whoever takes files into memory need not take more. */
  public static final int LARGEST_FILE = ReadingLimits.USUAL.bytes();

  /** What lies over words without replacing them, or is told elsewhere. */
  private static final Set<String> UNTOLD = Set.of("Link", "Popup");

  /** What lies beside or below words; what it says is a remark on them. */
  private static final Set<String> BESIDE =
      Set.of("Text", "Highlight", "Underline", "Squiggly", "Caret");

  /** How much of an annotation or of a field has to lie on the other. */
  private static final float COVERING = 0.3f;

  /** What it takes to read what a field is about, in steps and in bytes. */
  private static final long COST_OF_A_FIELD = 300;

  private final ReadingLimits limits;
  private final Allowance allowance;
  private final COSDictionary catalog;
  private final FieldValues values;
  private final List<FilePage> pages;
  private final IdentityHashMap<COSDictionary, PrintedRecord> records = new IdentityHashMap<>();

  /** Records that are equal are one object here. */
  private final Map<PrintedRecord, PrintedRecord> kinds = new HashMap<>();

  private final List<Copy> copies = new ArrayList<>();
  private final Set<Field> ours = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Field> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Remark> remarks = new ArrayList<>();

  private FilledLeaflets(
      ReadingLimits limits,
      Allowance allowance,
      COSDictionary catalog,
      FieldValues values,
      List<FilePage> pages) {
    this.limits = limits;
    this.allowance = allowance;
    this.catalog = catalog;
    this.values = values;
    this.pages = pages;
  }

  /**
   * Reads one file. Values are kept as they are written; nothing is corrected or cut.
   *
   * @param password that opens the file; empty for a file that needs none
   */
  public static Reading<FilledFile> read(byte[] pdf, String password) {
    return read(pdf, password, ReadingLimits.USUAL);
  }

  static Reading<FilledFile> read(byte[] pdf, String password, ReadingLimits limits) {
    return OpenedFile.with(
        pdf, password, limits, (document, allowance) -> read(document, limits, allowance));
  }

  private static Reading<FilledFile> read(
      PDDocument document, ReadingLimits limits, Allowance allowance) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Optional<FieldValues> values =
        FieldValues.of(catalog.getCOSDictionary(COSName.ACRO_FORM), limits);
    Optional<List<FilePage>> pages = FilePage.of(catalog, limits);
    if (values.isEmpty() || pages.isEmpty()) {
      return new Reading.Failed<>(Obstacle.TANGLED);
    }
    String identifier = identifier(document.getDocument().getDocumentID());
    return new FilledLeaflets(limits, allowance, catalog, values.get(), pages.get())
        .all(identifier);
  }

  /** The first identifier, which stays the same when a file is saved again (14.4). */
  static String identifier(@Nullable COSArray identifiers) {
    return identifiers != null
            && identifiers.size() > 0
            && identifiers.getObject(0) instanceof COSString first
        ? first.toHexString().toUpperCase(Locale.ROOT)
        : "";
  }

  private Reading<FilledFile> all(String identifier) {
    findCopies();
    COSDictionary named = PrintedRecord.pieces(catalog);
    if (named != null && !records.containsKey(named)) {
      addNamed(named);
    }
    lookAtPages();
    for (Field field : values.all()) {
      if (!ours.contains(field) && !foreign.contains(field) && !isOfAPageThatIsGone(field)) {
        remarks.add(foreign(field, 0));
      }
    }
    attachments();
    List<FilledLeaflet> leaflets = new ArrayList<>();
    for (Copy copy : copies) {
      if (copy.record.isNewer()) {
        int page = copy.sheets.isEmpty() ? 0 : copy.sheets.get(0);
        remarks.add(new Remark(Kind.NEWER, page, "", ""));
      } else {
        leaflets.add(copy.leaflet(copies));
      }
    }
    return reading(leaflets, identifier);
  }

  /**
   * Whether a field on no page is one of ours. Some programs take a page out and leave its fields
   * in the form, so that they still say what somebody wrote.
   */
  private boolean isOfAPageThatIsGone(Field field) {
    COSDictionary own = field.dictionary() == null ? null : own(field.dictionary());
    COSDictionary record = own == null ? null : own.getCOSDictionary(key(RecordKeys.RECORD));
    if (own == null || record == null) {
      return false;
    }
    int index = own.getInt(key(RecordKeys.INDEX), -1);
    for (Copy copy : copies) {
      boolean isOf = copy.parts.stream().anyMatch(part -> part.record == record);
      if (isOf && index >= 0 && index < copy.record.fields().size()) {
        Found known = copy.found.putIfAbsent(index, new Found(field, null));
        return known == null || known.field.text().equals(field.text()) || field.text().isEmpty();
      }
    }
    return false;
  }

  private Reading<FilledFile> reading(List<FilledLeaflet> leaflets, String identifier) {
    FilledFile file = new FilledFile(leaflets, remarks, identifier);
    List<Remark> all = file.allRemarks();
    boolean saysMore =
        leaflets.size() > 1 || all.stream().anyMatch(remark -> !remark.text().isEmpty());
    if (saysMore) {
      return new Reading.Done<>(file);
    }
    if (has(all, Kind.NEWER)) {
      return new Reading.Failed<>(Obstacle.NEWER);
    }
    if (has(all, Kind.FLATTENED)) {
      return new Reading.Failed<>(Obstacle.FLATTENED);
    }
    if (leaflets.isEmpty()) {
      boolean isScan = !pages.isEmpty() && pages.stream().allMatch(FilePage::isPicture);
      return new Reading.Failed<>(isScan ? Obstacle.SCAN : Obstacle.NOT_A_LEAFLET);
    }
    return new Reading.Done<>(file);
  }

  private static boolean has(List<Remark> remarks, Kind kind) {
    return remarks.stream().anyMatch(remark -> remark.kind() == kind);
  }

  /** What a page has of one copy: the page itself, or widgets that were put onto another page. */
  private static final class Part {

    private final COSDictionary record;
    private final FilePage page;
    private int printedPage;
    private final Map<Integer, COSDictionary> widgets = new TreeMap<>();

    Part(COSDictionary record, FilePage page) {
      this.record = record;
      this.page = page;
    }

    boolean excludes(Part other) {
      return (printedPage > 0 && printedPage == other.printedPage)
          || !Collections.disjoint(widgets.keySet(), other.widgets.keySet());
    }
  }

  private void findCopies() {
    List<Part> parts = new ArrayList<>();
    for (FilePage page : pages) {
      if (page.sameAs() == 0) {
        parts.addAll(parts(page));
      }
    }
    IdentityHashMap<PrintedRecord, List<Part>> ofOneKind = new IdentityHashMap<>();
    for (Part part : parts) {
      ofOneKind.computeIfAbsent(record(part.record), record -> new ArrayList<>()).add(part);
    }
    for (Part part : parts) {
      boolean cameOneByOne = !hasTwice(ofOneKind.getOrDefault(record(part.record), List.of()));
      copyFor(part, cameOneByOne).add(part);
    }
  }

  /** Whether anything is there a second time, so that parts may be of different copies. */
  private static boolean hasTwice(List<Part> parts) {
    Set<Integer> printedPages = new HashSet<>();
    Set<Integer> indices = new HashSet<>();
    for (Part part : parts) {
      if (part.printedPage > 0 && !printedPages.add(part.printedPage)) {
        return true;
      }
      for (Integer index : part.widgets.keySet()) {
        if (!indices.add(index)) {
          return true;
        }
      }
    }
    return false;
  }

  private Copy copyFor(Part part, boolean cameOneByOne) {
    for (int i = copies.size() - 1; i >= 0; i--) {
      Copy copy = copies.get(i);
      boolean isSame = copy.dictionary == part.record;
      boolean isAlike = cameOneByOne && copy.record.equals(record(part.record));
      if ((isSame || isAlike) && copy.parts.stream().noneMatch(part::excludes)) {
        copy.putTogether |= !isSame;
        return copy;
      }
    }
    Copy copy = new Copy(part.record, record(part.record));
    copies.add(copy);
    return copy;
  }

  private PrintedRecord record(COSDictionary dictionary) {
    PrintedRecord known = records.get(dictionary);
    if (known == null) {
      PrintedRecord read = PrintedRecord.of(dictionary, limits);
      allowance.step(COST_OF_A_FIELD * read.fields().size());
      allowance.hold(COST_OF_A_FIELD * read.fields().size());
      known = kinds.computeIfAbsent(read, kind -> kind);
      records.put(dictionary, known);
    }
    return known;
  }

  private List<Part> parts(FilePage page) {
    IdentityHashMap<PrintedRecord, Part> parts = new IdentityHashMap<>();
    List<Part> inOrder = new ArrayList<>();
    COSDictionary kept = page.kept();
    COSDictionary ofPage = kept == null ? null : kept.getCOSDictionary(key(RecordKeys.RECORD));
    if (kept != null && ofPage != null) {
      Part part = new Part(ofPage, page);
      part.printedPage = Math.max(0, kept.getInt(key(RecordKeys.PAGE), 0));
      parts.put(record(ofPage), part);
      inOrder.add(part);
    }
    for (COSDictionary widget : page.widgets()) {
      COSDictionary own = own(widget);
      COSDictionary record = own == null ? null : own.getCOSDictionary(key(RecordKeys.RECORD));
      int index = own == null ? -1 : own.getInt(key(RecordKeys.INDEX), -1);
      if (record == null || index < 0 || index >= record(record).fields().size()) {
        continue;
      }
      Part part = parts.get(record(record));
      if (part == null || part.widgets.containsKey(index)) {
        part = new Part(record, page);
        parts.put(record(record), part);
        inOrder.add(part);
      }
      part.widgets.put(index, widget);
    }
    return inOrder;
  }

  /** What our widgets keep; a merge may have moved it to the field above. */
  private static @Nullable COSDictionary own(COSDictionary widget) {
    COSDictionary own = widget.getCOSDictionary(key(RecordKeys.WIDGET));
    COSDictionary parent = widget.getCOSDictionary(COSName.PARENT);
    boolean isOnlyAWidget = own == null && parent != null && !widget.containsKey(COSName.T);
    return isOnlyAWidget ? parent.getCOSDictionary(key(RecordKeys.WIDGET)) : own;
  }

  /** A leaflet whose fields are known by their names alone. */
  private void addNamed(COSDictionary dictionary) {
    Copy copy = new Copy(dictionary, record(dictionary));
    Map<String, Integer> indices = new HashMap<>();
    List<PrintedField> fields = copy.record.fields();
    for (int i = 0; i < fields.size(); i++) {
      indices.putIfAbsent(fields.get(i).name(), i);
    }
    for (Field field : values.all()) {
      Integer index = ours.contains(field) ? null : indices.get(field.name());
      if (index != null && !copy.found.containsKey(index)) {
        ours.add(field);
        copy.found.put(index, new Found(field, null));
      }
    }
    for (FilePage page : pages) {
      for (COSDictionary widget : page.widgets()) {
        Field field = values.of(widget);
        Integer index = indices.get(field.name());
        if (index != null && (ours.contains(field) || !copy.found.containsKey(index))) {
          ours.add(field);
          Found one = copy.found.computeIfAbsent(index, any -> new Found(field, null));
          one.place = Place.of(widget);
          one.page = page.number();
        }
      }
    }
    if (copy.found.isEmpty() && !copies.isEmpty()) {
      remarks.add(new Remark(Kind.NAME_ONLY, 0, copy.record.id(), ""));
    } else {
      copies.add(copy);
    }
  }

  /** What is found of a field. */
  private static final class Found {

    private final Field field;
    private @Nullable Place place;
    private int page;
    private boolean covered;

    Found(Field field, @Nullable Place place) {
      this.field = field;
      this.place = place;
    }
  }

  /** One leaflet that somebody has. */
  private final class Copy {

    private final COSDictionary dictionary;
    private final PrintedRecord record;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> sheets = new ArrayList<>();
    private final Map<Integer, Found> found = new TreeMap<>();
    private final List<Remark> told = new ArrayList<>();
    private boolean putTogether;

    Copy(COSDictionary dictionary, PrintedRecord record) {
      this.dictionary = dictionary;
      this.record = record;
    }

    void add(Part part) {
      parts.add(part);
      if (!sheets.contains(part.page.number())) {
        sheets.add(part.page.number());
      }
      part.widgets.forEach(
          (index, widget) -> {
            Field field = values.of(widget);
            ours.add(field);
            Found one = new Found(field, Place.of(widget));
            one.page = part.page.number();
            found.putIfAbsent(index, one);
          });
    }

    FilledLeaflet leaflet(List<Copy> all) {
      List<FilledField> entries = new ArrayList<>();
      for (int i = 0; i < record.fields().size(); i++) {
        entries.add(entry(i, all));
      }
      missing();
      if (putTogether) {
        told.add(new Remark(Kind.PUT_TOGETHER, 0, "", ""));
      }
      return new FilledLeaflet(
          record.id(), record.version(), record.title(), record.language(), sheets, entries, told);
    }

    private FilledField entry(int index, List<Copy> all) {
      PrintedField printed = record.fields().get(index);
      Found one = found.get(index);
      if (one == null) {
        return new FilledField(printed.name(), printed.subject(), "", Mark.MISSING);
      }
      String written = one.field.text();
      Mark mark =
          isShared(one, all)
              ? Mark.SHARED
              : one.covered
                  ? Mark.COVERED
                  : WrittenAmount.mark(printed.subject().quantity(), written);
      return new FilledField(printed.name(), printed.subject(), written, mark);
    }

    private boolean isShared(Found one, List<Copy> all) {
      COSDictionary holder = one.field.holder();
      return holder != null
          && all.stream()
              .filter(copy -> copy != this)
              .flatMap(copy -> copy.found.values().stream())
              .anyMatch(other -> other.field.holder() == holder);
    }

    /** Which pages are not there, and whether those that are have lost all their fields. */
    private void missing() {
      Set<Integer> there = new HashSet<>();
      parts.forEach(part -> there.add(part.printedPage));
      boolean pagesAreKnown = there.stream().anyMatch(page -> page > 0);
      found.forEach(
          (index, one) -> there.add(one.page == 0 ? 0 : record.fields().get(index).page()));
      Set<Integer> withFields = new HashSet<>();
      record.fields().forEach(field -> withFields.add(field.page()));
      List<String> gone = new ArrayList<>();
      for (int page = 1; page <= record.pages() && !parts.isEmpty(); page++) {
        if (!there.contains(page) && (pagesAreKnown || withFields.contains(page))) {
          gone.add(Integer.toString(page));
        }
      }
      if (!gone.isEmpty()) {
        String which = String.join(", ", gone) + " of " + record.pages();
        told.add(new Remark(Kind.PAGE_MISSING, 0, which, ""));
      }
      boolean expectsFields = parts.isEmpty() || !Collections.disjoint(there, withFields);
      if (!withFields.isEmpty() && expectsFields && found.isEmpty()) {
        told.add(new Remark(Kind.FLATTENED, 0, "", ""));
      }
    }
  }

  private void lookAtPages() {
    boolean pagesAreKnown = copies.stream().noneMatch(copy -> copy.parts.isEmpty());
    for (FilePage page : pages) {
      if (page.sameAs() > 0) {
        remarks.add(
            new Remark(Kind.PAGE_TWICE, page.number(), Integer.toString(page.sameAs()), ""));
        continue;
      }
      List<Copy> onIt =
          copies.stream().filter(copy -> copy.sheets.contains(page.number())).toList();
      if (onIt.isEmpty() && pagesAreKnown && !copies.isEmpty()) {
        remarks.add(new Remark(Kind.FOREIGN_PAGE, page.number(), "", ""));
      }
      List<Remark> told = onIt.isEmpty() ? oneOrAll() : onIt.get(0).told;
      if (!onIt.isEmpty() && page.isChanged()) {
        told.add(new Remark(Kind.PAGE_CHANGED, page.number(), "", ""));
      }
      page.laid().forEach(laid -> look(laid, page, told));
      foreignWidgets(page, told);
    }
  }

  private Remark foreign(Field field, int page) {
    Kind kind = copies.isEmpty() ? Kind.UNKNOWN_FIELD : Kind.FOREIGN_FIELD;
    return new Remark(kind, page, field.name(), field.text());
  }

  /** Where to tell of a page that belongs to no copy: in a file with one leaflet, beside it. */
  private List<Remark> oneOrAll() {
    return copies.size() == 1 ? copies.get(0).told : remarks;
  }

  private void foreignWidgets(FilePage page, List<Remark> told) {
    for (COSDictionary widget : page.widgets()) {
      Field field = values.of(widget);
      if (!ours.contains(field) && foreign.add(field)) {
        told.add(foreign(field, page.number()));
        if (!field.text().isBlank()) {
          below(Place.of(widget), page).forEach(over -> over.getValue().covered = true);
        }
      }
    }
  }

  private void look(Laid laid, FilePage page, List<Remark> told) {
    if (UNTOLD.contains(laid.kind())) {
      return;
    }
    if ("FileAttachment".equals(laid.kind())) {
      told.add(new Remark(Kind.ATTACHMENT, page.number(), laid.text(), ""));
      return;
    }
    boolean says = !laid.text().isBlank();
    if (BESIDE.contains(laid.kind())) {
      if (says) {
        told.add(new Remark(Kind.COMMENT, page.number(), "", laid.text()));
      }
      return;
    }
    List<Map.Entry<String, Found>> below = below(laid.place(), page);
    boolean isText = "FreeText".equals(laid.kind()) && says;
    below.forEach(field -> field.getValue().covered = true);
    String names = String.join(", ", below.stream().map(Map.Entry::getKey).toList());
    if (isText) {
      Kind kind = names.isEmpty() ? Kind.COMMENT : Kind.OVER_FIELD;
      told.add(new Remark(kind, page.number(), names, laid.text()));
    } else {
      told.add(new Remark(Kind.DRAWING, page.number(), names, says ? laid.text() : ""));
    }
  }

  /** The fields on a page that something lies over, by their printed names. */
  private List<Map.Entry<String, Found>> below(Place place, FilePage page) {
    List<Map.Entry<String, Found>> below = new ArrayList<>();
    for (Copy copy : copies) {
      copy.found.forEach(
          (index, found) -> {
            if (found.page == page.number() && found.place != null) {
              float common = place.common(found.place);
              float smaller = Math.min(place.area(), found.place.area());
              if (common > 0 && common >= COVERING * smaller) {
                below.add(Map.entry(copy.record.fields().get(index).name(), found));
              }
            }
          });
    }
    return below;
  }

  /** Files inside the file, other than those that a leaflet was made from. */
  private void attachments() {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    COSDictionary tree = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
    COSArray files = tree == null ? null : tree.getCOSArray(COSName.NAMES);
    for (int i = 1; files != null && i < Math.min(files.size(), limits.fields()); i += 2) {
      if (files.getObject(i) instanceof COSDictionary file
          && !"Source".equals(file.getNameAsString("AFRelationship"))) {
        remarks.add(new Remark(Kind.ATTACHMENT, 0, CarriedFiles.nameOf(file), ""));
      }
    }
  }

  private static COSName key(String name) {
    return PrintedRecord.key(name);
  }
}
