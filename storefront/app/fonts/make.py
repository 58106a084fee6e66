"""Makes public/type/service-1.woff2: both families of the storefront in one file (decision 0014). Browsers keep it for a
year: another font has another number.

    pip install fonttools brotli && python make.py

Texte (Familjen Grotesk, variable in weight) is the base. Affiche (Bricolage Grotesque, pinned to optical size 96, width
75, weight 800) is added as further glyphs, which the font puts in place of the others when its axis `wdth` is near 75.
"""

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._f_v_a_r import Axis
from fontTools.varLib.featureVars import addFeatureVariations

HERE = Path(__file__).parent
NARROW, WIDE = 75, 100


def parts_of(table):
    """Every object below a table, once."""
    seen, left = set(), [table]
    while left:
        part = left.pop()
        if part is None or id(part) in seen:
            continue
        seen.add(id(part))
        yield part
        if isinstance(part, (list, tuple)):
            left += part
        elif isinstance(part, dict):
            left += part.values()
        elif hasattr(part, "__dict__"):
            left += part.__dict__.values()


def renamed(file, suffix):
    font = TTFont(file)
    font.setGlyphOrder([name + suffix for name in font.getGlyphOrder()])
    for tag in font.keys():
        table = font[tag]
        if hasattr(table, "ensureDecompiled"):
            table.ensureDecompiled()
    return font


def add_glyphs(font, other):
    added = [name for name in other.getGlyphOrder() if not name.startswith(".notdef")]
    order = font.getGlyphOrder() + added
    for name in added:
        font["glyf"].glyphs[name] = other["glyf"].glyphs[name]
        font["hmtx"].metrics[name] = other["hmtx"].metrics[name]
        font["gvar"].variations[name] = []
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    classes = other["GDEF"].table.GlyphClassDef
    if classes:
        font["GDEF"].table.GlyphClassDef.classDefs.update(
            {name: kind for name, kind in classes.classDefs.items() if name in set(added)}
        )


def add_width_axis(font):
    axis = Axis()
    axis.axisTag, axis.minValue, axis.defaultValue, axis.maxValue = "wdth", NARROW, WIDE, WIDE
    axis.axisNameID = font["name"].addName("Width")
    font["fvar"].axes.append(axis)
    for instance in font["fvar"].instances:
        instance.coordinates["wdth"] = WIDE
    font["avar"].segments["wdth"] = {-1.0: -1.0, 0.0: 0.0, 1.0: 1.0}
    # Advances are in gvar as well, and names of styles are of no use on a page.
    del font["HVAR"], font["STAT"]
    store = getattr(font["GDEF"].table, "VarStore", None)
    if store:
        store.VarRegionList.RegionAxisCount = 2
        for region in store.VarRegionList.Region:
            everywhere = otTables.VarRegionAxis()
            everywhere.StartCoord = everywhere.PeakCoord = everywhere.EndCoord = 0.0
            region.VarRegionAxis.append(everywhere)


def add_lookups(font, other, tag):
    """Kerning and figures of the other font, under the same features; they only ever meet its own glyphs."""
    table, theirs = font[tag].table, other[tag].table
    offset = len(table.LookupList.Lookup)
    for part in parts_of(theirs.LookupList):
        if isinstance(part, (otTables.SubstLookupRecord, otTables.PosLookupRecord)):
            part.LookupListIndex += offset
    table.LookupList.Lookup += theirs.LookupList.Lookup
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    added = {}
    for record in theirs.FeatureList.FeatureRecord:
        if record.FeatureTag != "locl":
            added.setdefault(record.FeatureTag, set()).update(i + offset for i in record.Feature.LookupListIndex)
    for record in table.FeatureList.FeatureRecord:
        feature = record.Feature
        feature.LookupListIndex = sorted({*feature.LookupListIndex, *added.get(record.FeatureTag, ())})
        feature.LookupCount = len(feature.LookupListIndex)


def take_variations(font):
    """What the font already replaces by weight, as (lowest weight, replacements); taken out to be put in with ours."""
    table = font["GSUB"].table
    found = []
    for record in table.FeatureVariations.FeatureVariationRecord:
        [condition] = record.ConditionSet.ConditionTable
        replaced = {}
        for substitution in record.FeatureTableSubstitution.SubstitutionRecord:
            for index in substitution.Feature.LookupListIndex:
                for subtable in table.LookupList.Lookup[index].SubTable:
                    replaced.update(subtable.mapping)
        found.append((condition.FilterRangeMinValue, replaced))
    table.FeatureVariations, table.Version = None, 0x00010000
    return found


def make():
    font = TTFont(HERE / "sources/familjen-texte.woff2")
    poster = renamed(HERE / "sources/bricolage-affiche.woff2", ".affiche")
    scale_upem(poster, font["head"].unitsPerEm)
    text_of, poster_of = font.getBestCmap(), poster.getBestCmap()
    add_glyphs(font, poster)
    add_width_axis(font)
    add_lookups(font, poster, "GSUB")
    add_lookups(font, poster, "GPOS")
    narrow = {glyph: poster_of[code] for code, glyph in text_of.items() if code in poster_of}
    bold = [([{"wght": (least, 1.0), "wdth": (-0.5, 0.0)}], replaced) for least, replaced in take_variations(font)]
    addFeatureVariations(font, [([{"wdth": (-1.0, -0.5)}], narrow), *bold], featureTag="rvrn")
    font["post"].formatType = 3.0
    font.flavor = "woff2"
    font.save(HERE / "../../public/type/service-1.woff2")


make()
