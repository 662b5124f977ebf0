package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "knee, 4",
    "é, 1",
    "e\u0301, 1",
    "Łódź, 4",
    "日本語, 6",
    "かな, 4",
    "한국, 4",
    "ﾊﾝｶｸ, 4",
    "Ｆｕｌｌ, 8",
    "😀, 2",
    "👍🏽, 2",
    "👩‍⚕️, 2",
    "🇬🇧, 2",
    "❤, 1",
    "❤️, 2",
    "✅, 2",
    "20°, 3",
    "“a”, 3",
    "हिन्दी, 3",
    "مرحبا, 5",
  })
  void countsColumnsAsATerminalDoes(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
