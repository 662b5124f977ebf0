package org.kneeroll.catalogue.svg;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.EventFilter;
import javax.xml.stream.Location;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.XmlEncoding;

/**
 * Reads the XML of an SVG file.
 *
 * <p>Nothing outside the file is looked at, and no entity is expanded. A document type declaration
 * that only names SVG, which many drawing programs write, is passed over.
 */
final class MarkupReader {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private final Objections objections;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private Optional<SvgElement> root = Optional.empty();
  private boolean started;

  private MarkupReader(Objections objections) {
    this.objections = objections;
  }

  /** An element whose end has not been read. */
  private record OpenElement(
      String name, Map<String, String> attributes, List<SvgElement> children, StringBuilder text) {}

  /**
   * The root element.
   *
   * @return empty if there is none to work with; the objection to it has been raised
   */
  static Optional<SvgElement> read(byte[] svg, Objections objections) {
    MarkupReader reader = new MarkupReader(objections);
    if (!XmlEncoding.isKept(svg)) {
      objections.raise(
          "the file is no picture, or is damaged: some of its bytes are no text",
          Objections.SAVE_PLAIN);
      return Optional.empty();
    }
    try {
      return reader.read(factory().createXMLStreamReader(new ByteArrayInputStream(svg)));
    } catch (XMLStreamException thrown) {
      reader.explain(thrown.getLocation());
      return Optional.empty();
    }
  }

  /** The events that JSVG reads, less those of paints and effects that nothing refers to. */
  static XMLEventReader events(byte[] svg) throws XMLStreamException {
    XMLInputFactory factory = factory();
    return factory.createFilteredReader(
        factory.createXMLEventReader(new ByteArrayInputStream(svg)), new UnusedPaints());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  private Optional<SvgElement> read(XMLStreamReader xml) throws XMLStreamException {
    try {
      while (objections.isEmpty() && xml.hasNext()) {
        take(xml.next(), xml);
      }
    } finally {
      xml.close();
    }
    return objections.isEmpty() ? root : Optional.empty();
  }

  private void take(int event, XMLStreamReader xml) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        OpenElement inside = open.peek();
        if (inside != null) {
          inside.text().append(xml.getText());
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE ->
          objections.raise(
              "the file uses an abbreviation of its own, `&" + xml.getLocalName() + ";`",
              Objections.SAVE_PLAIN);
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        if ("xml-stylesheet".equals(xml.getPITarget())) {
          objections.raise(
              "the picture takes its colours from another file (`xml-stylesheet`)",
              "keep everything in one file: " + Objections.SAVE_PLAIN);
        }
      }
      default -> {
        // Comments, white space and the document type carry nothing.
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    boolean known = isSvg(xml.getNamespaceURI());
    if (!started && !(known && "svg".equals(xml.getLocalName()))) {
      objections.raise(
          "the file is not an SVG picture: it begins with `" + xml.getLocalName() + "`",
          "give an SVG or PNG file");
      return;
    }
    started = true;
    if (!known) {
      skip(xml);
      return;
    }
    if (open.size() == SvgLimits.DEPTH) {
      objections.raise(
          "elements stand inside of elements more than " + SvgLimits.DEPTH + " times over",
          "ungroup the parts of the picture in a drawing program");
      return;
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      String name = xml.getAttributeLocalName(i);
      boolean link = XLINK.equals(namespace) && "href".equals(name);
      if (link) {
        attributes.putIfAbsent(name, xml.getAttributeValue(i).trim());
      } else if (isSvg(namespace)) {
        attributes.put(name, xml.getAttributeValue(i).trim());
      }
    }
    open.push(
        new OpenElement(xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder()));
  }

  private void end() {
    OpenElement ended = open.pop();
    SvgElement element =
        new SvgElement(ended.name(), ended.attributes(), ended.children(), ended.text().toString());
    OpenElement parent = open.peek();
    if (parent != null) {
      parent.children().add(element);
    } else {
      root = Optional.of(element);
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static boolean isSvg(@Nullable String namespace) {
    return namespace == null || namespace.isEmpty() || SVG.equals(namespace);
  }

  private void explain(Location place) {
    if (started) {
      objections.raise(
          "the file breaks off or is damaged at line "
              + place.getLineNumber()
              + ", column "
              + place.getColumnNumber(),
          Objections.SAVE_PLAIN);
    } else {
      objections.raise("the file is not an SVG picture", "give an SVG or PNG file");
    }
  }

  /** Lets everything pass but the elements of {@link Vocabulary#isPaintOrEffect}. */
  private static final class UnusedPaints implements EventFilter {
    private int depth;

    @Override
    public boolean accept(XMLEvent event) {
      if (event.isStartElement()) {
        boolean unused =
            Vocabulary.isPaintOrEffect(event.asStartElement().getName().getLocalPart());
        if (depth > 0 || unused) {
          depth++;
        }
      } else if (event.isEndElement() && depth > 0) {
        depth--;
        return false;
      }
      return depth == 0;
    }
  }
}
