package org.kneeroll.catalogue.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.catalogue.picture.PictureResult.Picture;
import org.kneeroll.catalogue.picture.PictureResult.Refusal;

class HostileSvgTest {

  private static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">";

  @Test
  void doesNotExpandEntities() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY l0 \"<rect/>\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    refusal(laughs + "]>" + START + "&l29;</svg>");
  }

  @Test
  void doesNotOpenExternalEntities() {
    refusal("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + START + "&x;</svg>");
    refusal(
        "<!DOCTYPE svg [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>" + START + "&y;</svg>");
    refusal("<!DOCTYPE svg [<!ENTITY x \"red\">]>" + START + "<rect fill=\"&x;\"/></svg>");
  }

  @Test
  void refusesElementsNestedTooDeeply() {
    int depth = 20_000;
    assertThat(refusal(START + "<g>".repeat(depth) + "</g>".repeat(depth) + "</svg>").reason())
        .startsWith("elements stand inside of elements");
  }

  @Test
  void refusesALongChainOfUses() {
    StringBuilder chain = new StringBuilder(START).append("<rect id=\"u0\"/>");
    for (int i = 1; i < 5000; i++) {
      chain.append("<use id=\"u%d\" href=\"#u%d\"/>".formatted(i, i - 1));
    }
    assertThat(refusal(chain + "</svg>").reason()).contains("use each other");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 16})
  void refusesUsesThatMultiply(int factor) {
    StringBuilder laughs = new StringBuilder(START).append("<g id=\"u0\"><rect/></g>");
    for (int i = 1; i <= 20; i++) {
      laughs.append("<g id=\"u%d\">".formatted(i));
      laughs.append("<use href=\"#u%d\"/>".formatted(i - 1).repeat(factor)).append("</g>");
    }
    assertThat(refusal(laughs + "</svg>").reason())
        .startsWith("the picture has more than 5000 parts");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThat(refusal(START + " ".repeat(300_000) + "</svg>").reason())
        .isEqualTo("the file has 294 kilobytes; a picture may have 256");
  }

  @Test
  void refusesTooManySegments() {
    assertThat(refusal(START + "<path d=\"M0 0" + "h1v1".repeat(12_000) + "\"/></svg>").reason())
        .isEqualTo("the picture has more than 20000 lines and curves");
  }

  @Test
  void refusesDashesWithoutNumber() {
    assertThat(
            refusal(
                    START
                        + "<path d=\"M0 0h99\" stroke=\"red\" stroke-dasharray=\"0.0001\"/></svg>")
                .reason())
        .contains("dashed too finely");
  }

  @Test
  void refusesEdgesThatTakeTooLongToCutAlong() {
    String teeth = teeth();
    assertThat(
            refusal(
                    START
                        + "<clipPath id=\"c\"><circle cx=\"50\" cy=\"50\" r=\"40\"/></clipPath>"
                        + "<path clip-path=\"url(#c)\" d=\""
                        + teeth
                        + "\"/></svg>")
                .reason())
        .contains("too intricate");
    assertThat(
            refusal(
                    START
                        + "<clipPath id=\"c\"><path d=\""
                        + teeth
                        + "\"/></clipPath><g clip-path=\"url(#c)\"><rect/></g></svg>")
                .reason())
        .contains("too intricate");
  }

  @Test
  void givesAResultForAFileCutOffAtAnyByte() throws IOException {
    byte[] svg = SvgReaderTest.resource("styles.svg");
    int end = new String(svg, UTF_8).indexOf("</svg>") + "</svg>".length();
    for (int length = 0; length < end; length++) {
      assertThat(SvgReader.read(Arrays.copyOf(svg, length)))
          .as("%d bytes", length)
          .isInstanceOf(Refusal.class);
    }
    assertThat(SvgReader.read(Arrays.copyOf(svg, end))).isInstanceOf(Picture.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shapes.svg", "strokes.svg", "structure.svg", "styles.svg"})
  void givesAResultForDamagedFilesAndLogsNothing(String name) throws IOException {
    byte[] svg = SvgReaderTest.resource(name);
    List<LogRecord> logged = new ArrayList<>();
    Logger logger = Logger.getLogger("com.github.weisj.jsvg");
    Handler handler = collectInto(logged);
    logger.addHandler(handler);
    int refused = 0;
    try {
      for (int seed = 0; seed < 400; seed++) {
        Random random = new Random(seed);
        byte[] damaged = svg.clone();
        for (int i = 0; i < 3; i++) {
          damaged[random.nextInt(damaged.length)] = svg[random.nextInt(svg.length)];
        }
        PictureResult result = SvgReader.read(damaged);
        assertThat(result).as("seed %d", seed).isNotNull();
        refused += result instanceof Refusal ? 1 : 0;
        assertThat(logged).as("seed %d: %s", seed, new String(damaged, UTF_8)).isEmpty();
      }
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(refused).isBetween(100, 399);
  }

  private static Handler collectInto(List<LogRecord> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        logged.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private static String teeth() {
    StringBuilder path = new StringBuilder("M0 0");
    for (int i = 0; i < 800; i++) {
      path.append('L').append(i / 8.0).append(i % 2 == 0 ? " 10" : " 90");
    }
    return path.toString();
  }

  private static Refusal refusal(String svg) {
    PictureResult result = SvgReader.read(svg.getBytes(UTF_8));
    assertThat(result).isInstanceOf(Refusal.class);
    return (Refusal) result;
  }
}
