package org.kneeroll.pdf.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Role;

/**
 * The tags of one file (ISO 32000-1, 14.7): what the content on the pages is, and in which order it
 * is read.
 *
 * <p>The two standards differ in one shape. A field's {@code Form} holds nothing but the widget in
 * PDF/UA-1 (ISO 14289-1, 7.18.4), so that its label is a paragraph before it; in PDF/UA-2 the label
 * is the {@code Lbl} of the form (ISO 14289-2, 8.2.5.25). The latter also puts every element into
 * the namespace of PDF 2.0.
 */
final class StructureTree {

  private static final COSName STRUCT_PARENT = Cos.name("StructParent");
  private static final COSName NAMESPACES = Cos.name("Namespaces");
  private static final COSName NS = Cos.name("NS");
  private static final COSName STRUCT_PARENTS = Cos.name("StructParents");

  private static final String PDF_2_NAMESPACE = "http://iso.org/pdf2/ssn";

  private final COSDictionary root = Cos.dictionary("StructTreeRoot");
  private final @Nullable COSDictionary namespace;
  private final Map<Element, COSDictionary> elements = new HashMap<>();
  private final Set<Element> labelled = new HashSet<>();
  private final List<COSBase> parents = new ArrayList<>();

  StructureTree(Element document, boolean isPdf2) {
    this.namespace = isPdf2 ? pdf2Namespace() : null;
    if (namespace != null) {
      root.setItem(NAMESPACES, Cos.array(namespace));
    }
    addKid(root, element(document, root));
  }

  private static COSDictionary pdf2Namespace() {
    COSDictionary namespace = Cos.dictionary("Namespace");
    namespace.setString(NS, PDF_2_NAMESPACE);
    return namespace;
  }

  private COSDictionary element(Element element, COSDictionary parent) {
    COSDictionary dictionary = Cos.dictionary("StructElem");
    dictionary.setItem(COSName.S, Cos.name(type(element.role())));
    dictionary.setItem(COSName.P, parent);
    if (namespace != null) {
      dictionary.setItem(NS, namespace);
    }
    if (element.alternativeText() != null) {
      dictionary.setString(COSName.ALT, element.alternativeText());
    }
    if (element.numbering() != null) {
      COSDictionary attributes = Cos.inline();
      attributes.setItem(COSName.O, Cos.name("List"));
      attributes.setItem(Cos.name("ListNumbering"), Cos.name(numbering(element.numbering())));
      dictionary.setItem(COSName.A, attributes);
    }
    if (element.scope() != null) {
      COSDictionary attributes = Cos.inline();
      attributes.setItem(COSName.O, Cos.name("Table"));
      attributes.setItem(Cos.name("Scope"), Cos.name(scope(element.scope())));
      dictionary.setItem(COSName.A, attributes);
    }
    elements.put(element, dictionary);
    for (Element child : element.children()) {
      addChild(dictionary, child);
    }
    return dictionary;
  }

  /** A labelled field is one element with its label, or two in a row. */
  private void addChild(COSDictionary parent, Element child) {
    if (child.role() != Role.LABELLED_FIELD) {
      addKid(parent, element(child, parent));
    } else if (namespace == null) {
      child.children().forEach(part -> addChild(parent, part));
    } else {
      addKid(parent, labelledForm(child, parent));
    }
  }

  /** The form with its label inside, and the widget to come after it. */
  private COSDictionary labelledForm(Element labelledField, COSDictionary parent) {
    Element label = labelledField.children().get(0);
    Element form = labelledField.children().get(1);
    labelled.add(form);
    COSDictionary dictionary = element(form, parent);
    COSDictionary inside = element(label, dictionary);
    inside.setItem(COSName.S, Cos.name(type(Role.LABEL)));
    addKid(dictionary, inside);
    return dictionary;
  }

  /** The standard structure type of an element (14.8.4). */
  private static String type(Role role) {
    return switch (role) {
      case DOCUMENT -> "Document";
      case SECTION -> "Sect";
      case GROUP -> "Div";
      case HEADING_1 -> "H1";
      case HEADING_2 -> "H2";
      case HEADING_3 -> "H3";
      case HEADING_4 -> "H4";
      case PARAGRAPH -> "P";
      case LIST -> "L";
      case LIST_ITEM -> "LI";
      case LABEL -> "Lbl";
      case LIST_BODY -> "LBody";
      case FIGURE -> "Figure";
      case LINK -> "Link";
      case FORM -> "Form";
      case TABLE -> "Table";
      case TABLE_ROW -> "TR";
      case TABLE_HEADING -> "TH";
      case TABLE_CELL -> "TD";
      case LABELLED_FIELD -> throw new IllegalArgumentException("no element of its own: " + role);
    };
  }

  private static String scope(Element.Scope scope) {
    return switch (scope) {
      case COLUMN -> "Column";
      case ROW -> "Row";
    };
  }

  /** PDF 2.0 has a word for a list of terms (ISO 32000-2, table 382); before, there was none. */
  private String numbering(Element.Numbering numbering) {
    return switch (numbering) {
      case NONE -> namespace == null ? "None" : "Description";
      case DISC -> "Disc";
      case DECIMAL -> "Decimal";
    };
  }

  /** A page's part of the tree, to be begun before any of its annotations. */
  PageTags page(COSDictionary page) {
    COSArray contents = new COSArray();
    page.setInt(STRUCT_PARENTS, parents.size());
    parents.add(contents);
    return new PageTags(page, contents);
  }

  /** The finished root, to be set in the catalog. */
  COSDictionary root() {
    COSArray numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    COSDictionary parentTree = Cos.inline();
    parentTree.setItem(COSName.NUMS, numbers);
    root.setItem(Cos.name("ParentTree"), parentTree);
    root.setInt(Cos.name("ParentTreeNextKey"), parents.size());
    return root;
  }

  private COSDictionary dictionary(Element element) {
    COSDictionary dictionary = elements.get(element);
    if (dictionary == null) {
      throw new IllegalArgumentException(
          "a mark belongs to an element outside the document: " + element);
    }
    return dictionary;
  }

  private static void addKid(COSDictionary parent, COSBase kid) {
    COSBase kids = parent.getItem(COSName.K);
    if (kids == null) {
      parent.setItem(COSName.K, kid);
    } else if (kids instanceof COSArray array) {
      array.add(kid);
    } else {
      parent.setItem(COSName.K, Cos.array(kids, kid));
    }
  }

  /** What the marks of one page are. */
  final class PageTags {

    private final COSDictionary page;
    private final COSArray contents;

    private PageTags(COSDictionary page, COSArray contents) {
      this.page = page;
      this.contents = contents;
    }

    /** The type under which an element stands in the tree, such as {@code H1}. */
    String type(Element element) {
      return dictionary(element).getNameAsString(COSName.S);
    }

    /** Whether the element of a field holds the words that name it. */
    boolean isLabelled(Element form) {
      return labelled.contains(form);
    }

    /** Gives the content that follows on the page to an element, and returns its number. */
    int content(Element element) {
      int mcid = contents.size();
      COSDictionary dictionary = dictionary(element);
      COSBase home = dictionary.getItem(COSName.PG);
      if (home == null) {
        dictionary.setItem(COSName.PG, page);
        addKid(dictionary, COSInteger.get(mcid));
      } else if (home == page) {
        addKid(dictionary, COSInteger.get(mcid));
      } else {
        COSDictionary elsewhere = Cos.inline("MCR");
        elsewhere.setItem(COSName.PG, page);
        elsewhere.setInt(COSName.MCID, mcid);
        addKid(dictionary, elsewhere);
      }
      contents.add(dictionary);
      return mcid;
    }

    /** Gives an annotation on the page to an element. */
    void annotation(Element element, COSDictionary annotation) {
      COSDictionary reference = Cos.inline("OBJR");
      reference.setItem(Cos.name("Obj"), annotation);
      reference.setItem(COSName.PG, page);
      COSDictionary dictionary = dictionary(element);
      addKid(dictionary, reference);
      annotation.setInt(STRUCT_PARENT, parents.size());
      parents.add(dictionary);
    }

    /** Says where a picture is (14.8.5.4.3), in points from the lower left corner of the page. */
    void bounds(Element figure, double x, double y, double width, double height) {
      COSDictionary attributes = Cos.inline();
      attributes.setItem(COSName.O, Cos.name("Layout"));
      attributes.setItem(Cos.name("Placement"), Cos.name("Block"));
      attributes.setItem(COSName.BBOX, Cos.numbers(x, y, x + width, y + height));
      dictionary(figure).setItem(COSName.A, attributes);
    }
  }
}
