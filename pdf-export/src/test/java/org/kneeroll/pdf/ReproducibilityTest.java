package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ReproducibilityTest {

  private static final byte[] FIRST = Pdf.of(SampleLeaflets.rich());

  @Test
  void givesEqualBytesForEqualLeaflets() {
    assertThat(Pdf.of(SampleLeaflets.rich())).isEqualTo(FIRST);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void givesEqualBytesInTurkeyAndInIndia() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Istanbul"));
      assertThat(Pdf.of(SampleLeaflets.rich())).isEqualTo(FIRST);

      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(Pdf.of(SampleLeaflets.rich())).isEqualTo(FIRST);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
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
