package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What the build says about the project, and what it trusts. */
class BuildFilesTest {

  private static final Path ROOT = Fixtures.folder("").resolve("../../../..").normalize();

  private static Element pom(String module) {
    Path file = ROOT.resolve(module).resolve("pom.xml");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String... path) {
    Element at = parent;
    for (String name : path) {
      List<Element> found = children(at, name);
      if (found.isEmpty()) {
        return "";
      }
      at = found.get(0);
    }
    return at.getTextContent().strip();
  }

  private static List<String> modules() {
    return children(children(pom(""), "modules").get(0), "module").stream()
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void everyModuleHasANameAndADescription() {
    assertThat(modules())
        .contains("core", "bom")
        .allSatisfy(
            module -> {
              assertThat(text(pom(module), "name")).as(module).startsWith("Kneeroll ");
              assertThat(text(pom(module), "description")).as(module).isNotBlank();
            });
  }

  @Test
  void whatRepositoriesAskForIsSaidOnceForAllModules() {
    for (String pom : List.of("", "bom")) {
      Element project = pom(pom);
      assertThat(text(project, "url")).isNotBlank();
      assertThat(text(project, "licenses", "license", "name")).isEqualTo("Apache-2.0");
      assertThat(text(project, "developers", "developer", "name")).isNotBlank();
      assertThat(text(project, "scm", "connection")).startsWith("scm:git:");
      assertThat(text(project, "scm", "url")).isNotBlank();
    }
  }

  @Test
  void theBomNamesEveryModuleThatIsPublishedInTheSameVersion() {
    Element bom = pom("bom");
    List<String> published =
        modules().stream()
            .filter(module -> !module.equals("bom") && !module.equals("testing"))
            .map(module -> text(pom(module), "artifactId"))
            .toList();

    assertThat(text(bom, "version")).isEqualTo(text(pom(""), "version"));
    assertThat(
            children(
                    children(children(bom, "dependencyManagement").get(0), "dependencies").get(0),
                    "dependency")
                .stream()
                .map(dependency -> text(dependency, "artifactId")))
        .containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void mavenItselfIsKnownByItsSum() throws IOException {
    Properties wrapper = new Properties();
    try (var in = Files.newInputStream(ROOT.resolve(".mvn/wrapper/maven-wrapper.properties"))) {
      wrapper.load(in);
    }

    assertThat(wrapper.getProperty("distributionUrl")).startsWith("https://");
    assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
    assertThat(wrapper.getProperty("distributionTarSha256Sum")).matches("[0-9a-f]{64}");
    assertThat(Files.readString(ROOT.resolve(".mvn/maven.config"))).contains("--strict-checksums");
  }
}
