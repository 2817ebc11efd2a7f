#!/usr/bin/env python3
"""Writes scenarios/rulebook-words.xsd: every word of the vocabulary, so that an XML editor can offer it.

    tests/rules/schema_words.py            writes the file anew: after every change of the vocabulary
    tests/rules/schema_words.py --check    only says whether it is up to date (a test does)
"""
import pathlib
import sys
import xml.etree.ElementTree as ET

SCENARIOS = pathlib.Path(__file__).resolve().parents[2] / "scenarios"
TARGET = SCENARIOS / "rulebook-words.xsd"
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the vocabulary in rulebook.xml. Written by tests/rules/schema_words.py: change the rulebook, run that. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
"""


def words_type(name, words):
    """A list of at least one of these words."""
    values = "".join(f'\n        <xs:enumeration value="{w}"/>' for w in words)
    return f"""  <xs:simpleType name="{name}">
    <xs:restriction>
      <xs:simpleType><xs:list><xs:simpleType><xs:restriction base="xs:token">{values}
      </xs:restriction></xs:simpleType></xs:list></xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
"""


def group(name, attributes):
    lines = "".join(f'    <xs:attribute name="{a}" type="{t}"/>\n' for a, t in attributes)
    return f'  <xs:attributeGroup name="{name}">\n{lines}  </xs:attributeGroup>\n'


def schema(book):
    voc = ET.parse(book).getroot().find("vocabulary")
    acts, now = list(voc.find("fields")), list(voc.find("situation"))
    values = {f.get("id"): [v.get("id") for v in f] for f in acts}
    values.update({f.get("id"): [v.get("id") for v in f] or values[f.get("values")] for f in now})
    sets = [(s.get("of"), s.get("id")) for s in voc.find("sets")]
    of = {f.get("id"): f.get("values") or f.get("id") for f in acts + now}
    out = [HEAD, words_type("words.verb", ["*"] + [v.get("id") for v in voc.find("verbs")])]
    for field, words in values.items():
        out.append(words_type(f"words.{field}", words + [f"@{i}" for o, i in sets if o == of[field]]))
    out.append(words_type("words.judged", ["allowed", "forbidden"]))
    plain = [(f.get("id"), f'words.{f.get("id")}') for f in acts] + [("judged", "words.judged")]
    lacking = [(f"lacks-{f.get('id')}", f'words.{f.get("id")}') for f in acts if f.get("computed") != "yes"]
    out.append(group("words.act", [(a, "words.to-or-asker" if a == "to" else t) for a, t in plain]))
    out.append(group("words.not-act", [(f"not-{a}", t) for a, t in plain] + lacking))
    out.append(group("words.now", [(f"when-{n}{f.get('id')}", f'words.{f.get("id")}') for f in now for n in ("", "not-")]))
    out.append('  <xs:simpleType name="words.to-or-asker">\n    <xs:union memberTypes="words.to"><xs:simpleType>'
               '<xs:restriction base="xs:token"><xs:enumeration value="@asker"/></xs:restriction>'
               "</xs:simpleType></xs:union>\n  </xs:simpleType>\n</xs:schema>\n")
    return "".join(out)


def main(check):
    text = schema(SCENARIOS / "rulebook.xml")
    if not check:
        TARGET.write_text(text, encoding="utf-8")
    elif not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        sys.exit(f"{TARGET.name} is not up to date with rulebook.xml: run tests/rules/schema_words.py")


if __name__ == "__main__":
    main("--check" in sys.argv[1:])
