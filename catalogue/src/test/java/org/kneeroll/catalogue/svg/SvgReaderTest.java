package org.kneeroll.catalogue.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline.Close;
import org.kneeroll.core.drawing.Outline.Line;
import org.kneeroll.core.drawing.Outline.Move;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.testing.Golden;

class SvgReaderTest {

  private static final String LOGO = "/org/kneeroll/catalogue/builtin/brands/%s/logo.svg";

  @ParameterizedTest
  @ValueSource(strings = {"shapes", "strokes", "structure", "styles", "small"})
  void keepsEveryKindOfShapeAndStyle(String name) throws IOException {
    Golden.assertMatches("svg/" + name + ".txt", Dump.of(SvgReader.read(resource(name + ".svg"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "camden-style"})
  void readsTheBuiltInLogos(String brand) throws IOException {
    Golden.assertMatches(
        "svg/logo-" + brand + ".txt", Dump.of(SvgReader.read(resource(LOGO.formatted(brand)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shapes.svg",
        "strokes.svg",
        "structure.svg",
        "styles.svg",
        "/org/kneeroll/catalogue/builtin/brands/plain/logo.svg",
        "/org/kneeroll/catalogue/builtin/brands/camden-style/logo.svg"
      })
  void givesTheSameDrawingTwiceAndUnderATurkishLocale(String name) throws IOException {
    byte[] svg = resource(name);
    PictureResult first = SvgReader.read(svg);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(SvgReader.read(svg)).isEqualTo(first).isInstanceOf(PictureResult.Picture.class);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takesTheViewBoxForTheSizeWhateverTheSizeOnAScreen() {
    String square = "<rect x=\"10\" y=\"20\" width=\"5\" height=\"5\"/></svg>";
    Drawing drawing =
        drawing("<svg viewBox=\"10 20 30 15\" width=\"100%\" height=\"17cm\">" + square);
    assertThat(drawing.width()).isEqualTo(30);
    assertThat(drawing.height()).isEqualTo(15);
    assertThat(((Shape.Path) drawing.shapes().get(0)).outline().segments())
        .containsExactly(
            new Move(0, 0), new Line(5, 0), new Line(5, 5), new Line(0, 5), new Close());
  }

  @Test
  void takesTheSizeInPixelsWhereThereIsNoViewBox() {
    Drawing drawing =
        drawing("<svg width=\"1in\" height=\"48\"><rect width=\"1\" height=\"1\"/></svg>");
    assertThat(drawing.width()).isEqualTo(96);
    assertThat(drawing.height()).isEqualTo(48);
  }

  @Test
  void readsTheEncodingThatTheFileNames() {
    String svg =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><svg viewBox=\"0 0 4 4\"><title>Größe</title>"
            + "<rect width=\"4\" height=\"4\" fill=\"red\"/></svg>";
    PictureResult result = SvgReader.read(svg.getBytes(StandardCharsets.UTF_16));
    assertThat(result)
        .isInstanceOfSatisfying(
            PictureResult.Picture.class,
            picture ->
                assertThat(picture.drawing().shapes())
                    .extracting(shape -> ((Shape.Path) shape).colour())
                    .containsExactly(new Colour(0xFF0000)));
  }

  @Test
  void paintsInTheOrderOfTheFile() {
    Drawing drawing =
        drawing(
            "<svg viewBox=\"0 0 4 4\"><rect width=\"4\" height=\"4\" fill=\"red\" stroke=\"blue\"/>"
                + "<rect width=\"1\" height=\"1\" fill=\"lime\"/></svg>");
    assertThat(drawing.shapes())
        .extracting(shape -> ((Shape.Path) shape).colour().toString())
        .isEqualTo(List.of("#FF0000", "#0000FF", "#00FF00"));
  }

  @Test
  void readsAnEmptyPictureAsADrawingWithoutShapes() {
    assertThat(drawing("<svg viewBox=\"0 0 4 4\"/>").shapes()).isEmpty();
  }

  private static Drawing drawing(String svg) {
    PictureResult result = SvgReader.read(svg.getBytes(UTF_8));
    assertThat(result).isInstanceOf(PictureResult.Picture.class);
    return ((PictureResult.Picture) result).drawing();
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = SvgReaderTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
