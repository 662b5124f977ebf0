package org.kneeroll.pdf.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.pdf.read.FilledField.Mark;
import org.kneeroll.pdf.read.Remark.Kind;

class FormDataTest {

  private static final String XFDF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve">
      <annots><freetext page="1" rect="1,2,3,4"><contents>rather 8</contents></freetext>
      <ink page="0"><inklist/></ink></annots>
      <fields><field name="patient"><field name="name"><value>Zoë</value></field></field>
      <field name="heel-slide.reps"><value>7 &amp; more</value></field>
      <field name="other"><value-richtext><body><p>so <b>far</b></p></body></value-richtext></field>
      </fields>
      <f href="C:\\came back\\walking.pdf"/><ids original="ab12" modified="cd"/>
      </xfdf>
      """;

  private static final String FDF =
      """
      %FDF-1.2
      1 0 obj
      <</FDF<</F(forms/walking.pdf)/ID[<AB12><CD>]/Fields[<</T(patient)/Kids[<</T(name)/V(Jo)>>]>>
      <</T(heel-slide.reps)/V(8)>>]/Annots[<</Subtype/Text/Page 0/Contents(hello)>>]>>>>
      endobj
      trailer
      <</Root 1 0 R>>
      %%EOF
      """;

  @Test
  void readsXfdf() {
    FormData data = read(XFDF.getBytes(UTF_8));

    assertThat(data.pdf()).isEqualTo("walking.pdf");
    assertThat(data.identifier()).isEqualTo("AB12");
    assertThat(data.values())
        .containsOnly(
            entry("patient.name", "Zoë"),
            entry("heel-slide.reps", "7 & more"),
            entry("other", "so far"));
    assertThat(data.remarks())
        .extracting(Remark::kind, Remark::page, Remark::text)
        .containsExactly(tuple(Kind.COMMENT, 2, "rather 8"), tuple(Kind.DRAWING, 1, ""));
  }

  @Test
  void readsXfdfOfTwoBytesToACharacter() {
    byte[] wide = XFDF.replace("UTF-8", "UTF-16").getBytes(UTF_16);

    assertThat(FormData.isFormData(wide)).isTrue();
    assertThat(read(wide).values()).containsEntry("patient.name", "Zoë");
  }

  @Test
  void readsFdf() {
    FormData data = read(FDF.getBytes(UTF_8));

    assertThat(data.pdf()).isEqualTo("walking.pdf");
    assertThat(data.identifier()).isEqualTo("AB12");
    assertThat(data.values())
        .containsOnly(entry("patient.name", "Jo"), entry("heel-slide.reps", "8"));
    assertThat(data.remarks())
        .extracting(Remark::kind, Remark::text)
        .containsExactly(tuple(Kind.COMMENT, "hello"));
  }

  @Test
  void saysWhatTheLeafletAsked() {
    FilledFile form = CameBack.read(CameBack.by(CameBack.WALKING, "blank", "heel-slide.reps", ""));
    FilledFile file = read(XFDF.getBytes(UTF_8)).in(form);

    FilledLeaflet leaflet = file.leaflets().get(0);
    assertThat(leaflet.id()).isEqualTo("walking");
    assertThat(CameBack.field(leaflet, "patient.name").written()).isEqualTo("Zoë");
    assertThat(CameBack.field(leaflet, "heel-slide.reps").written()).isEqualTo("7 & more");
    assertThat(CameBack.field(leaflet, "heel-slide.hold").mark()).isEqualTo(Mark.MISSING);
    assertThat(file.remarks())
        .extracting(Remark::kind, Remark::field)
        .contains(tuple(Kind.FOREIGN_FIELD, "other"));
  }

  @Test
  void saysAllThereIsWithoutTheLeaflet() {
    FilledFile file = read(FDF.getBytes(UTF_8)).in(null);

    assertThat(file.leaflets()).isEmpty();
    assertThat(file.remarks())
        .filteredOn(remark -> remark.kind() == Kind.UNKNOWN_FIELD)
        .extracting(Remark::field, Remark::text)
        .containsExactly(tuple("patient.name", "Jo"), tuple("heel-slide.reps", "8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE xfdf [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><xfdf><fields><field name='a'>"
            + "<value>&e;</value></field></fields></xfdf>",
        "<!DOCTYPE xfdf [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><xfdf>&b;</xfdf>",
        "<!DOCTYPE xfdf SYSTEM 'http://example.org/x.dtd'><xfdf/>",
      })
  void fetchesAndGrowsNothing(String xfdf) {
    assertThat(FormData.read(xfdf.getBytes(UTF_8)))
        .isEqualTo(new Reading.Failed<FormData>(Obstacle.DECLARING));
  }

  @Test
  void givesUpWhatIsTooDeepTooLongOrBroken() {
    assertThat(obstacle("<xfdf>" + "<field name='a'>".repeat(500))).isEqualTo(Obstacle.TANGLED);
    assertThat(obstacle("<xfdf><fields><field name='a'><value>" + "x".repeat(300_000)))
        .isEqualTo(Obstacle.TANGLED);
    assertThat(obstacle("<xfdf><fields>")).isEqualTo(Obstacle.DAMAGED);
    assertThat(obstacle("%FDF-1.2 and no more")).isEqualTo(Obstacle.DAMAGED);
  }

  private static Obstacle obstacle(String data) {
    Reading<FormData> reading = FormData.read(data.getBytes(UTF_8));
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    return ((Reading.Failed<FormData>) reading).obstacle();
  }

  private static FormData read(byte[] bytes) {
    Reading<FormData> reading = FormData.read(bytes);
    assertThat(reading).isInstanceOf(Reading.Done.class);
    return ((Reading.Done<FormData>) reading).value();
  }
}
