package org.kneeroll.catalogue.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.testing.Golden;

class SvgRefusalTest {

  private static final String RECT = "<rect width=\"4\" height=\"4\"%s/>";

  @Test
  void namesWhatALogoCannotKeep() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("empty", "");
    files.put("words", "hello");
    files.put("web page", "<html><body/></html>");
    files.put("no size", "<svg><rect/></svg>");
    files.put("size in per cent", "<svg width=\"100%\" height=\"100%\"/>");
    files.put("view box without area", "<svg viewBox=\"0 0 0 10\"/>");
    files.put("view box of words", "<svg viewBox=\"a b c d\"/>");
    files.put("huge", "<svg viewBox=\"0 0 1e30 1e30\"/>");
    files.put("damaged", "<svg viewBox=\"0 0 4 4\">\n  <rect>\n</svg>");
    files.put("text", inside("<g><text>Clinic</text></g>"));
    files.put("image", inside("<image href=\"http://example.org/a.png\"/>"));
    files.put("script", inside("<script>alert(1)</script>"));
    files.put("handler", inside(RECT.formatted(" onclick=\"x()\"")));
    files.put("animation", inside("<circle r=\"1\"><animate attributeName=\"r\"/></circle>"));
    files.put("link", inside("<a href=\"http://example.org/\"><g/></a>"));
    files.put("foreign object", inside("<foreignObject/>"));
    files.put(
        "gradient", inside("<linearGradient id=\"a\"/>" + RECT.formatted(" fill=\"url(#a)\"")));
    files.put(
        "pattern", inside("<pattern id=\"a\"/>" + RECT.formatted(" style=\"fill:url('#a')\"")));
    files.put("mask", inside("<mask id=\"a\"/>" + RECT.formatted(" mask=\"url(#a)\"")));
    files.put(
        "filter in a rule",
        inside("<filter id=\"a\"/><style>rect{filter:url(#a)}</style>" + RECT.formatted("")));
    files.put("filter function", inside(RECT.formatted(" style=\"filter:blur(2px)\"")));
    files.put("blending", inside(RECT.formatted(" style=\"mix-blend-mode:multiply\"")));
    files.put("line of the page", inside(RECT.formatted(" vector-effect=\"non-scaling-stroke\"")));
    files.put("see-through colour", inside(RECT.formatted(" fill=\"#FF000080\"")));
    files.put("see-through group", inside("<g opacity=\"0.5\">" + RECT.formatted("") + "</g>"));
    files.put("paint of another file", inside(RECT.formatted(" fill=\"url(other.svg#a)\"")));
    files.put("use of another file", inside("<use href=\"file:///etc/passwd#a\"/>"));
    files.put("missing part", inside("<use href=\"#nowhere\"/>"));
    files.put("missing paint", inside(RECT.formatted(" fill=\"url(#nowhere)\"")));
    files.put("style sheet of another file", "<?xml-stylesheet href=\"a.css\"?><svg/>");
    files.put("import", inside("<style>@import url(http://example.org/a.css);</style>"));
    files.put("rule for screens", inside("<style>@media print{rect{fill:red}}</style>"));
    files.put("nested selector", inside("<style>g .a{fill:red}</style>"));
    files.put("open rule", inside("<style>.a{fill:red</style>"));
    files.put("path", inside("<path d=\"M0 0 L4 x\"/>"));
    files.put("path without start", inside("<path d=\"L4 4\"/>"));
    files.put("points", inside("<polygon points=\"0,0 4,4 4\"/>"));
    files.put("transform", inside("<g transform=\"rotate(1 2)\"/>"));
    files.put("length", inside("<circle r=\"wide\"/>"));
    files.put("colour name", inside(RECT.formatted(" fill=\"reddish\"")));
    files.put("colour number", inside(RECT.formatted(" fill=\"#12\"")));
    files.put("colour variable", inside(RECT.formatted(" style=\"fill:var(--brand)\"")));
    files.put("negative width", inside(RECT.formatted(" stroke=\"red\" stroke-width=\"-1\"")));
    files.put("far away", inside("<path d=\"M0 0 H1e9 V9 z\"/>"));
    files.put("use of itself", inside("<g id=\"a\"><use href=\"#a\"/></g>"));

    StringBuilder text = new StringBuilder();
    files.forEach(
        (name, svg) ->
            text.append(name).append('\n').append(Dump.of(SvgReader.read(svg.getBytes(UTF_8)))));
    Golden.assertMatches("svg/refusals.txt", text.toString());
  }

  @Test
  void speaksInSentencesWithoutCapitalAndFullStop() {
    PictureResult result = SvgReader.read(inside("<text/>").getBytes(UTF_8));
    assertThat(result)
        .isEqualTo(
            new PictureResult.Refusal(
                "the picture contains text (`text`)",
                "turn the text into paths in a drawing program"));
  }

  private static String inside(String content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">" + content + "</svg>";
  }
}
