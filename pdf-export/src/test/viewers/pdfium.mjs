// Types into the fields of a PDF as Chrome does: sets the focus on each, types, leaves it, and saves.
//   node pdfium.mjs IN.pdf OUT.pdf VALUES.json     values by the full names of the fields
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "@embedpdf/pdfium";

const [source, target, values] = process.argv.slice(2);
const typed = new Map(Object.entries(JSON.parse(readFileSync(values, "utf8"))));

const require = createRequire(import.meta.url);
const wasmBinary = readFileSync(require.resolve("@embedpdf/pdfium/pdfium.wasm"));
const pdfium = await init({ wasmBinary });
pdfium.PDFiumExt_Init();
const memory = pdfium.pdfium;
const malloc = (size) => memory.wasmExports.malloc(size);

function wide(text) {
  const size = 2 * (text.length + 1);
  const at = malloc(size);
  memory.stringToUTF16(text, at, size);
  return at;
}

const bytes = readFileSync(source);
const at = malloc(bytes.length);
memory.HEAPU8.set(bytes, at);
const pdf = pdfium.FPDF_LoadMemDocument(at, bytes.length, "");
const info = pdfium.PDFiumExt_OpenFormFillInfo();
const form = pdfium.PDFiumExt_InitFormFillEnvironment(pdf, info);

for (let i = 0; i < pdfium.FPDF_GetPageCount(pdf); i++) {
  const page = pdfium.FPDF_LoadPage(pdf, i);
  pdfium.FORM_OnAfterLoadPage(page, form);
  for (let k = 0; k < pdfium.FPDFPage_GetAnnotCount(page); k++) {
    const field = pdfium.FPDFPage_GetAnnot(page, k);
    const size = pdfium.FPDFAnnot_GetFormFieldName(form, field, 0, 0);
    const name = malloc(size);
    pdfium.FPDFAnnot_GetFormFieldName(form, field, name, size);
    const value = typed.get(memory.UTF16ToString(name));
    if (value !== undefined && pdfium.FORM_SetFocusedAnnot(form, field)) {
      pdfium.FORM_SelectAllText(form, page);
      pdfium.FORM_ReplaceSelection(form, page, wide(value));
      pdfium.FORM_ForceToKillFocus(form);
      typed.delete(memory.UTF16ToString(name));
    }
    pdfium.FPDFPage_CloseAnnot(field);
  }
  pdfium.FORM_OnBeforeClosePage(page, form);
  pdfium.FPDF_ClosePage(page);
}
if (typed.size > 0) {
  throw new Error(`there is no field ${[...typed.keys()].join(", ")}`);
}

const writer = pdfium.PDFiumExt_OpenFileWriter();
pdfium.PDFiumExt_SaveAsCopy(pdf, writer);
const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
const out = malloc(size);
pdfium.PDFiumExt_GetFileWriterData(writer, out, size);
writeFileSync(target, memory.HEAPU8.slice(out, out + size));
