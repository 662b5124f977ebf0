// Types into the fields of a PDF as Firefox does, and saves it.
//   node pdfjs.mjs IN.pdf OUT.pdf VALUES.json      values by the full names of the fields
import { readFileSync, writeFileSync } from "node:fs";

// It is asked for when the library is loaded, and needed for drawing alone, which nobody does here.
globalThis.DOMMatrix ??= class {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const [source, target, values] = process.argv.slice(2);
const typed = JSON.parse(readFileSync(values, "utf8"));

const task = getDocument({ data: new Uint8Array(readFileSync(source)), verbosity: 0 });
const pdf = await task.promise;
const fields = await pdf.getFieldObjects();
for (const [name, value] of Object.entries(typed)) {
  const field = fields[name]?.find((object) => object.type);
  if (!field) {
    throw new Error(`there is no field ${name}`);
  }
  pdf.annotationStorage.setValue(field.id, { value });
}
writeFileSync(target, await pdf.saveDocument());
await task.destroy();
