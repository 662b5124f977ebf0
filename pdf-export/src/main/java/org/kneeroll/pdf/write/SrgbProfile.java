package org.kneeroll.pdf.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An ICC profile of the sRGB colour space, made here so that it has no author and never changes.
 *
 * <p>The profile that a JDK brings differs between releases and lacks the copyright tag that PDF/A
 * asks for. Sources: ICC.1:2001-04 (version 2 profiles: header in 6.1, tags in 6.4, types in 6.5);
 * primaries and curve of IEC 61966-2-1, adapted to D50.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;
  private static final int CURVE_POINTS = 256;
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  private SrgbProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description("sRGB"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(WHITE));
    tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
    tags.put("rTRC", curve());
    List<String> sharingTheCurve = List.of("gTRC", "bTRC");

    int count = tags.size() + sharingTheCurve.size();
    int start = HEADER + 4 + TAG_ENTRY * count;
    int end = start + tags.values().stream().mapToInt(tag -> padded(tag.length)).sum();
    ByteBuffer profile = ByteBuffer.allocate(end);
    header(profile);
    profile.putInt(count);
    int offset = start;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      int length = tag.getValue().length;
      entry(profile, tag.getKey(), offset, length);
      profile.put(offset, tag.getValue());
      if (tag.getKey().equals("rTRC")) {
        for (String sharing : sharingTheCurve) {
          entry(profile, sharing, offset, length);
        }
      }
      offset += padded(length);
    }
    return profile.array();
  }

  private static void entry(ByteBuffer profile, String signature, int offset, int length) {
    profile.put(ascii(signature)).putInt(offset).putInt(length);
  }

  private static void header(ByteBuffer profile) {
    profile.putInt(profile.capacity());
    profile.putInt(0); // no preferred colour engine
    profile.putInt(0x02100000); // version 2.1
    profile.put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    profile.put(ascii("acsp"));
    profile.position(68); // platform, flags, device and intent stay zero
    for (double part : WHITE) {
      profile.putInt(fixed(part));
    }
    profile.position(HEADER);
  }

  private static byte[] description(String words) {
    int unicodeAndScriptCode = 4 + 4 + 2 + 1 + 67;
    return ByteBuffer.allocate(12 + words.length() + 1 + unicodeAndScriptCode)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(words.length() + 1)
        .put(ascii(words))
        .array();
  }

  private static byte[] text(String words) {
    return ByteBuffer.allocate(8 + words.length() + 1)
        .put(ascii("text"))
        .putInt(0)
        .put(ascii(words))
        .array();
  }

  private static byte[] xyz(double... parts) {
    ByteBuffer content = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (double part : parts) {
      content.putInt(fixed(part));
    }
    return content.array();
  }

  /** From device values to light, in 256 steps. */
  private static byte[] curve() {
    ByteBuffer content =
        ByteBuffer.allocate(12 + 2 * CURVE_POINTS)
            .put(ascii("curv"))
            .putInt(0)
            .putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double c = i / (CURVE_POINTS - 1.0);
      double light = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
      content.putShort((short) Math.round(light * 0xFFFF));
    }
    return content.array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 0x10000);
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
