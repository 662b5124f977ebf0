#!/usr/bin/env python3
"""Rebuilds the font files that leaflets embed.

The regular face has every character that can be printed or typed into a field: a viewer draws a
field with one font only, and nobody knows beforehand who is going to write in it. The bold faces
have the same characters, one script each plus Basic Latin; a leaflet embeds those that it needs.
All are static parts of Noto Sans fonts. Hinting and layout features are left out: they would take
three quarters of the size, and leaflets are set glyph by glyph.

Needs Debian 12's packages `fonttools` (4.38) and `fonts-noto-core` (20201225-1); with these the
output is the same byte for byte.

    /usr/bin/python3 pdf-export/fonts/build.py
"""

import io
import pathlib

from fontTools import merge, subset
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
# Those that are written today.
GREEK_LETTERS = span(0x384, 0x3CE) | {0x37E}
CYRILLIC_LETTERS = span(0x400, 0x45F) | span(0x48A, 0x4FF) | {0x2116}
GREEK = BASIC | LATIN_1 | PUNCTUATION | GREEK_LETTERS
CYRILLIC = BASIC | LATIN_1 | PUNCTUATION | CYRILLIC_LETTERS
SYMBOLS = span(0x2190, 0x2195) | {0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265}
# What people type into fields in their own digits. Digits need no shaping, and stand from left to
# right in every script.
DIGITS = [
    ("NotoSansArabic", span(0x660, 0x669) | {0x66B, 0x66C} | span(0x6F0, 0x6F9)),
    ("NotoSansDevanagari", span(0x966, 0x96F)),
    ("NotoSansBengali", span(0x9E6, 0x9EF)),
    ("NotoSansGurmukhi", span(0xA66, 0xA6F)),
    ("NotoSansGujarati", span(0xAE6, 0xAEF)),
    ("NotoSansTamil", span(0xBE6, 0xBEF)),
    ("NotoSansThai", span(0xE50, 0xE59)),
    ("NotoSansMyanmar", span(0x1040, 0x1049)),
]


def digits(weight):
    return [(f"{family}-{weight}", characters) for family, characters in DIGITS]


EVERYTHING = [
    ("NotoSans-Regular", LATIN | VIETNAMESE | GREEK_LETTERS | CYRILLIC_LETTERS),
    ("NotoSansMath-Regular", SYMBOLS),
    *digits("Regular"),
]

FACES = [
    ("NotoSans-Regular", EVERYTHING),
    ("NotoSans-Bold", [("NotoSans-Bold", LATIN)]),
    ("NotoSansGreek-Bold", [("NotoSans-Bold", GREEK)]),
    ("NotoSansCyrillic-Bold", [("NotoSans-Bold", CYRILLIC)]),
    ("NotoSansVietnamese-Bold", [("NotoSans-Bold", VIETNAMESE)]),
    ("NotoSansDigits-Bold", digits("Bold")),
    ("NotoSansMath-Regular", [("NotoSansMath-Regular", SYMBOLS)]),
]


def part(source, characters):
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
    return font


def joined(fonts):
    """The glyphs of all in one font, which is the first in everything else."""
    files = []
    for font in fonts:
        files.append(io.BytesIO())
        font.save(files[-1])
        files[-1].seek(0)
    whole = merge.Merger().merge(files)
    whole.recalcTimestamp = False
    first = fonts[0]
    for name in ("name", "OS/2"):
        whole[name] = first[name]
    for field in ("ascent", "descent", "lineGap"):
        setattr(whole["hhea"], field, getattr(first["hhea"], field))
    for field in ("created", "modified", "fontRevision"):
        setattr(whole["head"], field, getattr(first["head"], field))
    return whole


def build(name, sources):
    fonts = [part(*source) for source in sources]
    font = fonts[0] if len(fonts) == 1 else joined(fonts)
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
