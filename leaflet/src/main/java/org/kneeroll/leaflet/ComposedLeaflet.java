package org.kneeroll.leaflet;

import java.util.List;
import java.util.Objects;

/**
 * A leaflet in its final words and order, ready for any writer.
 *
 * @param id the leaflet's id, such as {@code acute-lower-back-pain}
 * @param language BCP 47 tag of the text, such as {@code en-GB}
 * @param title the document's title and its only heading of level 1
 * @param version the leaflet's version, as its author writes it
 * @param look the brand
 * @param body everything between header and footer; starts with the blocks after the title
 * @param running what pages say beside the body
 */
public record ComposedLeaflet(
    String id,
    String language,
    String title,
    String version,
    Look look,
    List<Block> body,
    Running running) {

  /** Copies the body. */
  public ComposedLeaflet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(look, "look");
    body = List.copyOf(body);
    Objects.requireNonNull(running, "running");
  }

  /**
   * What pages say beside the body.
   *
   * @param footer at the foot of pages, such as the version and the review dates, in reading order
   * @param pageLabel the page number's words, with {@code {page}} and {@code {pages}} in their
   *     places
   * @param continuedLabel the words above what goes on from the page before, with {@code {heading}}
   *     in its place
   */
  public record Running(List<String> footer, String pageLabel, String continuedLabel) {
    /** Copies the lines. */
    public Running {
      footer = List.copyOf(footer);
      Objects.requireNonNull(pageLabel, "pageLabel");
      Objects.requireNonNull(continuedLabel, "continuedLabel");
    }

    /** The words for one page. */
    public String pageLabel(int page, int pages) {
      return pageLabel
          .replace("{page}", Integer.toString(page))
          .replace("{pages}", Integer.toString(pages));
    }

    /** The words above what goes on under a heading. */
    public String continuedLabel(String heading) {
      return continuedLabel.replace("{heading}", heading);
    }
  }
}
