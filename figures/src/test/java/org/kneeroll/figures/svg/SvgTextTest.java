package org.kneeroll.figures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.drawing.Bitmap;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Shape;

class SvgTextTest {

  private static final Outline LINE =
      new Outline(
          List.of(
              new Outline.Move(0, 1),
              new Outline.Line(-2.5, 3.257),
              new Outline.Curve(1, -2, 3, 4, 5, 6),
              new Outline.Close()));

  @Test
  void shapesBecomePathsInOrder() {
    Drawing drawing =
        new Drawing(
            10,
            20,
            List.of(
                new Shape.Fill(LINE, Colour.BLACK, true),
                new Shape.Stroke(LINE, new Colour(0x3F4F8C), 0.5)));

    assertThat(SvgText.of(drawing, 40, "A", "B"))
        .isEqualTo(
            """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" width="40mm" height="80mm"\
             viewBox="0 0 10 20">
            <title>A</title>
            <desc>B</desc>
            <g stroke-linecap="round" stroke-linejoin="round">
            <path d="M0 1L-2.5 3.26C1-2 3 4 5 6Z" fill="#000000" fill-rule="evenodd"/>
            <path d="M0 1L-2.5 3.26C1-2 3 4 5 6Z" fill="none" stroke="#3F4F8C" stroke-width="0.5"/>
            </g>
            </svg>
            """);
  }

  @Test
  void dotsTravelInTheFile() throws IOException {
    byte[] colours = {1, 2, 3, 40, 50, 60};
    byte[] opacity = {-1, 100};
    String svg = SvgText.of(Drawing.of(Bitmap.of(2, 1, colours, opacity)), 10, "A", "B");

    String start =
        "<image x=\"0\" y=\"0\" width=\"2\" height=\"1\" preserveAspectRatio=\"none\""
            + " href=\"data:image/png;base64,";
    assertThat(svg).contains(start);
    int from = svg.indexOf(start) + start.length();
    byte[] png = Base64.getDecoder().decode(svg.substring(from, svg.indexOf('"', from)));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getRGB(0, 0)).isEqualTo(0xFF010203);
    assertThat(image.getRGB(1, 0)).isEqualTo(0x6428323C);
  }

  @Test
  void wordsCannotBreakOutOfTheirPlace() {
    Drawing drawing = new Drawing(1, 1, List.of());
    String svg = SvgText.of(drawing, 1, "</title><script>alert(1)</script>", "a & b \u0000\u0007");

    assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;", "<desc>a &amp; b </desc>");
  }
}
