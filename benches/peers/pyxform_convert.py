"""pyxform_convert.py FORM.json: turns the form, as XLSForm, into an XForm."""

import json
import resource
import sys
import time

from pyxform.xls2xform import convert

LANGUAGES = {"en": "English (en)", "nb": "Norsk (nb)", "ar": "Arabic (ar)"}


def labels(texts):
    return {f"label::{LANGUAGES[code]}": text for code, text in texts.items()}


def question(plain):
    kind = "select_one yn" if plain["type"] == "select_one" else plain["type"]
    row = {"type": kind, "name": plain["name"], **labels(plain["label"])}
    if plain["on"]:
        row["relevant"] = f"${{{plain['on']}}} > 5"
    return row


def link(number):
    before = "coalesce(${q0}, 0)" if number == 1 else f"${{c{number - 1}}}"
    return {"type": "calculate", "name": f"c{number}", "calculation": f"{before} + 1"}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plain = json.load(file)
    survey = [question(one) for one in plain["questions"]]
    survey += [link(number) for number in range(1, plain["chain"] + 1)]
    choices = [
        {"list_name": "yn", "name": value, **labels(dict.fromkeys(LANGUAGES, value))}
        for value in ("yes", "no")
    ]
    settings = [{"form_title": plain["name"], "form_id": plain["name"], "default_language": "English (en)"}]
    before = time.perf_counter()
    # The columns, which a workbook has in its first row.
    header = [dict.fromkeys(key for row in survey for key in row)]
    form = {"survey": survey, "survey_header": header, "choices": choices, "settings": settings}
    convert(form, validate=False)
    took = time.perf_counter() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"load_ms": took * 1000, "megabytes": peak}))


if __name__ == "__main__":
    main()
