package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.pdf.file.Standard;

class ReproducibilityTest {

  private static final byte[] FIRST = Pdf.of(SampleLeaflets.rich());

  static Stream<LeafletPdf> writers() {
    LeafletPdf plain = LeafletPdf.dated(Pdf.DATE);
    return Stream.of(
        plain,
        plain.archived(),
        plain.keeping(Standard.UA_2),
        plain.archived().attaching(SampleLeaflets.attachments()),
        plain.keeping(Standard.UA_2).attaching(SampleLeaflets.attachments()));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void givesEqualBytesForEqualLeaflets(LeafletPdf writer) {
    assertThat(written(writer)).isEqualTo(written(writer));
  }

  @ParameterizedTest
  @MethodSource("writers")
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void givesEqualBytesInTurkeyAndInIndia(LeafletPdf writer) {
    byte[] here = written(writer);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Istanbul"));
      assertThat(written(writer)).isEqualTo(here);

      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(written(writer)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] written(LeafletPdf writer) {
    return Pdf.written(writer.write(SampleLeaflets.rich()));
  }

  @Test
  void givesEqualBytesWhenSeveralThreadsWriteWithOneWriter() {
    LeafletPdf writer = LeafletPdf.dated(Pdf.DATE);

    List<byte[]> files =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> Pdf.written(writer.write(SampleLeaflets.rich())))
            .toList();

    assertThat(files).allSatisfy(file -> assertThat(file).isEqualTo(FIRST));
  }

  @Test
  void givesOtherIdentifiersToOtherLeaflets() {
    byte[] other =
        Pdf.of(SampleLeaflets.leaflet("other", "Walking", List.of(SampleLeaflets.caution())));

    assertThat(identifier(other)).isNotEqualTo(identifier(FIRST));
  }

  private static String identifier(byte[] pdf) {
    return Pdf.read(
        pdf, document -> document.getDocument().getDocumentID().getObject(0).toString());
  }
}
