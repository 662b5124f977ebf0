#!/usr/bin/env python3
"""Rebuilds the font files that leaflets embed.

Each is a static subset of a Noto Sans font: one script's letters plus Basic Latin, so that digits
and full stops in a Greek sentence need no change of font. Hinting and layout features are left
out: they would take three quarters of the size, and leaflets are set glyph by glyph.

Needs Debian 12's packages `fonttools` (4.38) and `fonts-noto-core` (20201225-1); with these the
output is the same byte for byte.

    python3 pdf-export/fonts/build.py
"""

import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = pathlib.Path("/usr/share/fonts/truetype/noto")
TARGET = pathlib.Path(__file__).parent.parent / "src/main/resources/org/kneeroll/pdf/font"


def span(first, last):
    return set(range(first, last + 1))


BASIC = span(0x20, 0x7E) | {0xA0}
LATIN_1 = span(0xA1, 0xFF) - {0xAD}
# Hyphens, dashes, quotation marks, bullet, ellipsis, primes, thin and narrow spaces.
PUNCTUATION = (
    {0x2009, 0x202F}
    | span(0x2010, 0x2014)
    | span(0x2018, 0x201E)
    | {0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC}
)
LATIN = (
    BASIC
    | LATIN_1
    | PUNCTUATION
    | span(0x100, 0x17F)  # Latin Extended-A
    | span(0x218, 0x21B)  # Romanian
    | span(0x1E80, 0x1E85)  # Welsh
    | {0x1E9E, 0x1EF2, 0x1EF3}
    | {0x2044, 0x2116, 0x2122, 0x2153, 0x2154, 0x215B, 0x215C, 0x215D, 0x215E}
)
VIETNAMESE = (
    BASIC
    | LATIN_1
    | PUNCTUATION
    | {0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0}
    | span(0x1E00, 0x1EFF)  # Latin Extended Additional
)
GREEK = BASIC | LATIN_1 | PUNCTUATION | span(0x370, 0x3FF)
CYRILLIC = BASIC | LATIN_1 | PUNCTUATION | span(0x400, 0x52F) | {0x2116}
SYMBOLS = span(0x2190, 0x2195) | {0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265}

FACES = [
    ("NotoSans-Regular", "NotoSans-Regular", LATIN),
    ("NotoSans-Bold", "NotoSans-Bold", LATIN),
    ("NotoSans-Regular", "NotoSansGreek-Regular", GREEK),
    ("NotoSans-Bold", "NotoSansGreek-Bold", GREEK),
    ("NotoSans-Regular", "NotoSansCyrillic-Regular", CYRILLIC),
    ("NotoSans-Bold", "NotoSansCyrillic-Bold", CYRILLIC),
    ("NotoSans-Regular", "NotoSansVietnamese-Regular", VIETNAMESE),
    ("NotoSans-Bold", "NotoSansVietnamese-Bold", VIETNAMESE),
    ("NotoSansMath-Regular", "NotoSansMath-Regular", SYMBOLS),
]


def build(source, name, characters):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "MATH", "gasp", "DSIG", "STAT"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    font = TTFont(SOURCE / f"{source}.ttf", recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    family, style = name.split("-")
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = family
        elif record.nameID in (3, 6):
            record.string = name
        elif record.nameID == 4:
            record.string = f"{family} {style}"
    font.save(TARGET / f"{name}.ttf")
    characters_found = len(font.getBestCmap())
    size = (TARGET / f"{name}.ttf").stat().st_size
    print(f"{name}: {characters_found} characters, {size} bytes")


TARGET.mkdir(parents=True, exist_ok=True)
for face in FACES:
    build(*face)
