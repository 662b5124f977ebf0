package org.kneeroll.cli.filled;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.cli.render.Visible;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.Reading;
import org.kneeroll.pdf.read.Remark;
import org.kneeroll.pdf.read.WrittenAmount;

/**
 * A line for each field of each leaflet, and for everything else that somebody wrote or that could
 * not be read, for spreadsheets (RFC 4180).
 *
 * <p>A spreadsheet takes a cell that begins with one of a few signs for a formula, and a formula
 * can send the sheet's content elsewhere. Such cells begin with an apostrophe here, which tells the
 * spreadsheet that they are text; what people wrote is otherwise as they wrote it, and JSON has it
 * without the apostrophe.
 */
final class FilledCsv {

  private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "leaflet",
          "version",
          "field",
          "exercise",
          "name",
          "quantity",
          "side",
          "day",
          "prescribed",
          "status",
          "written",
          "mark",
          "number",
          "to",
          "unit",
          "part",
          "page",
          "remark");

  private FilledCsv() {}

  static String print(List<ReadFile> files) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(COLUMNS);
      for (ReadFile file : files) {
        if (file.sameAs().isEmpty()) {
          write(csv, file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return out.toString();
  }

  private static void write(CsvWriter csv, ReadFile file) {
    if (file.reading() instanceof Reading.Failed<FilledFile> failed) {
      String message = failed.obstacle().message();
      row(
          csv,
          file.name(),
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "not-read",
          "",
          "",
          "",
          "",
          "",
          message);
    } else if (file.reading() instanceof Reading.Done<FilledFile> done) {
      List<FilledLeaflet> leaflets = done.value().leaflets();
      for (int i = 0; i < leaflets.size(); i++) {
        FilledLeaflet leaflet = leaflets.get(i);
        String part = leaflets.size() == 1 ? "" : Integer.toString(i + 1);
        leaflet.entries().forEach(field -> write(csv, file.name(), leaflet, part, field));
        leaflet.remarks().forEach(remark -> write(csv, file.name(), leaflet, part, remark));
      }
      done.value().remarks().forEach(remark -> write(csv, file.name(), null, "", remark));
    }
  }

  private static void write(
      CsvWriter csv, String file, FilledLeaflet leaflet, String part, FilledField field) {
    Subject subject = field.subject();
    ValueStatus status = subject.status();
    WrittenAmount amount = field.amount();
    row(
        csv,
        file,
        leaflet.id(),
        leaflet.version(),
        field.field(),
        subject.exercise(),
        subject.name(),
        subject.quantity(),
        subject.side(),
        subject.day() == 0 ? "" : Integer.toString(subject.day()),
        subject.prescribed(),
        status == null ? "" : status.word(),
        field.written(),
        field.mark().word(),
        number(amount.from()),
        amount.isRange() ? number(amount.to()) : "",
        amount.unit(),
        part,
        "",
        amount.reason());
  }

  private static void write(
      CsvWriter csv, String file, @Nullable FilledLeaflet leaflet, String part, Remark remark) {
    row(
        csv,
        file,
        leaflet == null ? "" : leaflet.id(),
        leaflet == null ? "" : leaflet.version(),
        remark.field(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        remark.text(),
        remark.kind().word(),
        "",
        "",
        "",
        part,
        remark.page() == 0 ? "" : Integer.toString(remark.page()),
        remark.message());
  }

  private static void row(CsvWriter csv, String... cells) {
    csv.writeRecord(Stream.of(cells).map(FilledCsv::visible).map(FilledCsv::harmless).toList());
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** Viewers end a line within a field as they like; here all lines end alike. */
  private static String visible(String cell) {
    return cell.replaceAll("\r\n?", "\n")
        .lines()
        .map(Visible::of)
        .collect(Collectors.joining("\n"));
  }

  private static String harmless(String cell) {
    return cell.isEmpty() || FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
