package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.ModelPath;

/** Each broken line of a JSON file is reported, and what stands around it is read. */
class JsonRecoveryTest {

  /** A broken entry, with the place of the defect between guillemets. */
  private static final List<String> DEFECTS =
      List.of(
          "\"k\": «yes»,",
          "\"k\": «1O»,",
          "\"k\": «+5»,",
          "\"k\": «\"»open,",
          "\"k\": \"a «\\q» b\",",
          "\"k\": \"a«\t»b\",",
          "«\"k\"» \"no colon\",",
          "\"k\": «,»",
          "\"k\": 1,«,»",
          "\"k\": {\"a\": «}»,",
          "\"k\": [1, «two», 3],",
          "\"k\": «=»,",
          "\"k\": \"no comma\"");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void asManyDefectsAsThereAreAreFoundEachAtItsPlace(long seed) {
    Random random = new Random(seed);
    List<String> defects = new ArrayList<>(DEFECTS);
    Collections.shuffle(defects, random);
    StringBuilder text = new StringBuilder("{\n");
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < defects.size(); i++) {
      String line = "  " + defects.get(i).replace("\"k\"", "\"k" + i + "\"");
      int mark = line.indexOf('«');
      String clean = line.replace("«", "").replace("»", "");
      String good = "  \"good" + i + "\": " + i + ",\n";
      places.add(mark < 0 ? text.length() + clean.length() + 3 : text.length() + mark);
      text.append(clean).append('\n').append(good);
    }
    text.append("  \"last\": true\n}\n");

    SourceFile file = Reading.file("x.json", text.toString());

    assertThat(file.diagnostics())
        .as(text.toString())
        .extracting(diagnostic -> diagnostic.primary().span().start())
        .containsExactlyElementsOf(places.stream().sorted().toList());
    for (int i = 0; i < defects.size(); i++) {
      assertThat(file.root().get().find(ModelPath.of("good" + i))).as("good" + i).isPresent();
    }
    assertThat(file.root().get().find(ModelPath.of("last"))).isPresent();
  }

  @Test
  void whatCouldNotBeReadIsNotInTheTreeAndKnownAsLost() {
    SourceFile file = Reading.file("x.json", "{\"a\": yes, \"b\": \"\\q\", \"c\": 1}");

    assertThat(Reading.show(file.root().get())).isEqualTo("{c: 1}");
    assertThat(file.mayHaveLost(ModelPath.of("a"))).isTrue();
    assertThat(file.mayHaveLost(ModelPath.of("b"))).isTrue();
    assertThat(file.diagnostics()).extracting(Diagnostic::message).hasSize(2);
  }

  @Test
  void ofTwoRepairsTheOneIsTakenThatLeadsFarther() {
    assertThat(places("{\"a\": [1, 2}, \"b\": nope}")).containsExactly(11, 19);
    assertThat(places("{\"x\": {\"a\": [1, 2}, \"b\": 2}")).containsExactly(17);
    assertThat(places("{\"x\": [{\"a\": [1, 2}, 3], \"b\": nope}")).containsExactly(18, 30);
  }

  @Test
  void aListThatIsNotClosedEndsBeforeTheNextKey() {
    SourceFile file = Reading.file("x.json", "{\"a\": [1,\n  2,\n\"b\": {\"c\": no}}");

    assertThat(places("{\"a\": [1,\n  2,\n\"b\": {\"c\": no}}")).containsExactly(6, 26);
    assertThat(Reading.show(file.root().get())).isEqualTo("{a: [1, 2]}");
  }

  @Test
  void whatIsMissingIsPutInWhereNoBlankStands() {
    assertThat(places("{\"a\":[1 \"x\"2],\"b\"3,\"c\":,\"d\":}"))
        .containsExactly(8, 11, 14, 23, 28);
  }

  private static List<Integer> places(String text) {
    return Reading.file("x.json", text).diagnostics().stream()
        .map(diagnostic -> diagnostic.primary().span().start())
        .toList();
  }
}
