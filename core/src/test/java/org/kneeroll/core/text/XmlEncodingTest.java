package org.kneeroll.core.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlEncodingTest {

  private static final String DECLARED = "<?xml version='1.0' encoding='%s'?><a b='\u00e4'/>";

  @Test
  void isKeptWhereAllBytesAreText() {
    assertThat(XmlEncoding.isKept("<a>\u00e4</a>".getBytes(UTF_8))).isTrue();
    assertThat(XmlEncoding.isKept("\uFEFF<a>\u00e4</a>".getBytes(UTF_8))).isTrue();
    assertThat(XmlEncoding.isKept(DECLARED.formatted("utf-8").getBytes(UTF_8))).isTrue();
    assertThat(XmlEncoding.isKept(new byte[0])).isTrue();
  }

  @Test
  void isNotKeptWhereSomeAreNot() {
    assertThat(XmlEncoding.isKept("<a>\u00e4</a>".getBytes(ISO_8859_1))).isFalse();
    assertThat(XmlEncoding.isKept(DECLARED.formatted("UTF-8").getBytes(ISO_8859_1))).isFalse();
    assertThat(XmlEncoding.isKept(DECLARED.formatted("US-ASCII").getBytes(UTF_8))).isFalse();
  }

  @Test
  void isLeftToTheParserInAnyOtherEncoding() {
    assertThat(XmlEncoding.isKept(DECLARED.formatted("ISO-8859-1").getBytes(ISO_8859_1))).isTrue();
    assertThat(XmlEncoding.isKept("<a>\u00e4</a>".getBytes(UTF_16))).isTrue();
  }
}
