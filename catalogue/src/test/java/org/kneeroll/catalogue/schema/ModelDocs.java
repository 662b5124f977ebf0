package org.kneeroll.catalogue.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.kneeroll.core.validation.ComponentNames;

/**
 * What the Javadoc of the model says about a component of a record or a word of a vocabulary: the
 * one place that says it, for programmers and for authors.
 */
final class ModelDocs {

  /** Asides for programmers: what null means, and how a component differs from its key. */
  private static final Pattern FOR_PROGRAMMERS =
      Pattern.compile("[;,] (?:(?:or|otherwise) )?null\\b.*|; the key in a file is .*");

  private static final Pattern CONSTANT =
      Pattern.compile("\\{@link [A-Za-z]*#([A-Z][A-Z_]*)\\}|\\{@code ([^}]*)\\}");

  /** The name of a component, as against a word of a file such as {@code en-GB}. */
  private static final Pattern COMPONENT = Pattern.compile("[a-z]+([A-Z][a-z]+)+");

  private final Path sources;
  private final Map<Class<?>, Map<String, String>> byType = new HashMap<>();

  /**
   * Docs from a folder of sources.
   *
   * @param sources with a folder for each package
   */
  ModelDocs(Path sources) {
    this.sources = sources;
  }

  /** What a component of a record is, as a sentence. */
  String component(Class<?> type, String component) {
    return words(type, component);
  }

  /** What a word of a vocabulary means, as a sentence. */
  String constant(Enum<?> constant) {
    return words(constant.getDeclaringClass(), constant.name());
  }

  private String words(Class<?> type, String name) {
    String words = byType.computeIfAbsent(type, this::read).get(name);
    if (words == null) {
      throw new IllegalStateException("the Javadoc of " + type + " says nothing about " + name);
    }
    return words;
  }

  private Map<String, String> read(Class<?> type) {
    Path file = sources.resolve(outermost(type).getName().replace('.', '/') + ".java");
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException("no source of " + type + " at " + file);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      Map<String, String> words = new HashMap<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(DocTrees.instance(task), type, words).scan(unit, null);
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Class<?> outermost(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer;
  }

  /** Collects the docs of one type of a file. */
  private static final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final Class<?> type;
    private final Map<String, String> words;

    Reader(DocTrees docs, Class<?> type, Map<String, String> words) {
      this.docs = docs;
      this.type = type;
      this.words = words;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      if (tree.getSimpleName().contentEquals(type.getSimpleName())) {
        doc(getCurrentPath())
            .ifPresent(
                doc ->
                    doc.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(
                            param ->
                                words.put(
                                    param.getName().toString(),
                                    sentence(join(param.getDescription())))));
      }
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
      boolean ofType =
          getCurrentPath().getParentPath().getLeaf() instanceof ClassTree holder
              && holder.getSimpleName().contentEquals(type.getSimpleName());
      if (ofType && type.isEnum()) {
        doc(getCurrentPath())
            .ifPresent(
                doc ->
                    words.putIfAbsent(
                        tree.getName().toString(), sentence(join(doc.getFullBody()))));
      }
      return super.visitVariable(tree, null);
    }

    private Optional<DocCommentTree> doc(TreePath path) {
      return Optional.ofNullable(docs.getDocCommentTree(path));
    }

    private static String join(List<?> parts) {
      StringBuilder joined = new StringBuilder();
      parts.forEach(joined::append);
      return joined.toString().replaceAll("\\s+", " ").strip();
    }
  }

  private static String key(String code) {
    return COMPONENT.matcher(code).matches() ? ComponentNames.key(code) : code;
  }

  private static String sentence(String doc) {
    String plain =
        CONSTANT
            .matcher(doc)
            .replaceAll(
                code ->
                    code.group(1) != null
                        ? "`" + code.group(1).toLowerCase(Locale.ROOT).replace('_', '-') + "`"
                        : "`" + key(code.group(2)) + "`");
    String kept = FOR_PROGRAMMERS.matcher(plain).replaceAll("");
    String begun = kept.substring(0, 1).toUpperCase(Locale.ROOT) + kept.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }
}
