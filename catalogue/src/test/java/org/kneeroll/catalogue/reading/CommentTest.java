package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.Comment;
import org.kneeroll.catalogue.source.SourceFile;

class CommentTest {

  private static List<Comment> comments(String text) {
    return Reading.file("x.yaml", text).comments();
  }

  /** Each comment as it stands in the file; a trailing one after an ellipsis. */
  private static List<String> shown(String text) {
    SourceFile file = Reading.file("x.yaml", text);
    return file.comments().stream()
        .map(c -> (c.trailing() ? "..." : "") + file.text().slice(c.span()))
        .toList();
  }

  @Test
  void standAloneOrBehindSomethingAndKnowTheirPlace() {
    assertThat(
            shown(
                """
                # first
                a: b # second \s
                #third
                c: # fourth
                  - d # fifth
                  # sixth
                """))
        .containsExactly(
            "# first", "...# second", "#third", "...# fourth", "...# fifth", "# sixth");
    assertThat(comments("c: d #  a  b \n").get(0).text()).isEqualTo("a  b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b#c\n",
        "a: 'b # c'\n",
        "a: \"b # c\"\n",
        "a: |\n  # b\n  c # d\n",
        "a: >-\n  b\n  # c\n",
        "a: \"b\n  # c\"\n",
        "'# a': b\n",
        "a: {b: '# c'}\n",
        "a: &b#c d\n",
      })
  void aHashInsideAValueBeginsNone(String text) {
    assertThat(comments(text)).isEmpty();
  }

  @Test
  void standAroundBlocksAndBrackets() {
    assertThat(shown("a: | # one\n  x # y\n# two\nb: c\n")).containsExactly("...# one", "# two");
    assertThat(shown("a: [ # one\n  b, # two\n  c\n] # three\n"))
        .containsExactly("...# one", "...# two", "...# three");
    assertThat(shown("a: b # one\n  # two\n")).containsExactly("...# one", "# two");
    assertThat(shown("a: &x # one\n  b: c\nd: *x # two\n")).containsExactly("...# one", "...# two");
  }

  @Test
  void keepTheirPlaceAfterEmojiByteOrderMarksAndAllLineEnds() {
    assertThat(shown("\uFEFFa: \uD83E\uDDB5 # one\r\n# two\r\nb: c # three\r"))
        .containsExactly("...# one", "# two", "...# three");
    assertThat(shown("a: b\t# one\n")).containsExactly("...# one");
  }

  @Test
  void areReadAroundWhatIsBroken() {
    assertThat(shown("# one\na: b\nc: \"open # not one\nd: e # two\n"))
        .startsWith("# one")
        .noneMatch(comment -> comment.contains("not one"));
    assertThat(Reading.file("x.json", "{\"a\": 1} // b\n").comments()).isEmpty();
  }

  @Test
  void ofASecondDocumentAreNoneOfTheFirst() {
    assertThat(shown("a: b # one\n---\nc: d # two\n")).containsExactly("...# one");
  }
}
