"""Types into the fields of a PDF as Evince and Okular do, and saves it.

    python3 poppler.py IN.pdf OUT.pdf VALUES.json      values by the full names of the fields
"""

import json
import pathlib
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402

if sys.argv[1:] == ["--version"]:
    print(Poppler.get_version())
    sys.exit()

source, target, values = (pathlib.Path(path).resolve() for path in sys.argv[1:])
typed = json.loads(values.read_text(encoding="utf-8"))

document = Poppler.Document.new_from_file(source.as_uri(), None)
for number in range(document.get_n_pages()):
    for mapping in document.get_page(number).get_form_field_mapping():
        field = mapping.field
        if field.get_name() in typed:
            field.text_set_text(typed.pop(field.get_name()))
if typed:
    sys.exit(f"there is no field {', '.join(typed)}")
document.save(target.as_uri())
