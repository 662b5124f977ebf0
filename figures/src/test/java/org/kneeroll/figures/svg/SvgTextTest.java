package org.kneeroll.figures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
  void wordsCannotBreakOutOfTheirPlace() {
    Drawing drawing = new Drawing(1, 1, List.of());
    String svg = SvgText.of(drawing, 1, "</title><script>alert(1)</script>", "a & b \u0000\u0007");

    assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;", "<desc>a &amp; b </desc>");
  }
}
