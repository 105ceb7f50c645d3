import { strToU8, zipSync } from "fflate";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of a small .docx: `body` is the inner XML of its body, elements with the prefix `w`; `parts` that of others. */
export function smallDocument(
  body: string,
  parts: Readonly<Partial<Record<"numbering" | "styles", string>>> = {},
): Uint8Array {
  const others = Object.entries(parts);
  const leads = others.map(
    ([kind], i) => `<Relationship Id="rId${i + 1}" Type="${relationships}/${kind}" Target="${kind}.xml"/>`,
  );
  return zipSync({
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="${packageRelationships}">${leads.join("")}</Relationships>`,
    ),
    ...Object.fromEntries(
      others.map(([kind, xml]) => [
        `word/${kind}.xml`,
        strToU8(`<w:${kind} xmlns:w="${word}">${xml}</w:${kind}>`),
      ]),
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" ` +
        `Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

/** A paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of rows of plain cells. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
