package org.kneeroll.pdf.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.drawing.Bitmap;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.Pdf;
import org.kneeroll.pdf.SampleLeaflets;

class EmbeddedBitmapsTest {

  @Test
  void keepEveryDotAndItsOpacity() {
    Bitmap dots = SampleLeaflets.dots();

    BufferedImage shown =
        Pdf.read(leaflet(dots), document -> only(document.getPage(0).getResources()));

    byte[] colours = dots.colours();
    byte[] opacity = dots.opacity();
    assertThat(opacity).isNotNull();
    for (int i = 0; i < dots.columns() * dots.rows(); i++) {
      int expected =
          (opacity[i] & 0xFF) << 24
              | (colours[3 * i] & 0xFF) << 16
              | (colours[3 * i + 1] & 0xFF) << 8
              | (colours[3 * i + 2] & 0xFF);
      assertThat(shown.getRGB(i % dots.columns(), i / dots.columns())).isEqualTo(expected);
    }
  }

  @Test
  void standOnceHoweverOftenTheyAreShown() {
    Bitmap dots = SampleLeaflets.dots();

    int count =
        Pdf.read(
            leaflet(dots, SampleLeaflets.dots()),
            document -> images(document.getPage(0).getResources()).size());

    assertThat(count).isEqualTo(1);
  }

  private static byte[] leaflet(Bitmap... pictures) {
    ComposedLeaflet rich = SampleLeaflets.rich();
    List<Block> body = new ArrayList<>();
    for (Bitmap picture : pictures) {
      body.add(new Block.Picture(Drawing.of(picture), "Colours that fade away."));
    }
    return Pdf.of(
        new ComposedLeaflet(
            rich.id(),
            rich.language(),
            rich.title(),
            rich.version(),
            rich.look(),
            body,
            rich.running()));
  }

  private static List<PDImageXObject> images(PDResources resources) throws IOException {
    List<PDImageXObject> images = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      images.add((PDImageXObject) resources.getXObject(name));
    }
    return images;
  }

  private static BufferedImage only(PDResources resources) throws IOException {
    List<PDImageXObject> images = images(resources);
    assertThat(images).hasSize(1);
    return images.get(0).getImage();
  }
}
