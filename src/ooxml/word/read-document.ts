import { HostError } from "../../workbook/host-error";
import { openArchive, type OpenOptions } from "../read-workbook";
import { readRelationships } from "../relationships";
import { partText } from "../xml/decode-part";
import { child, parseXml, type XmlElement } from "../xml/document";
import { NumberedParagraphs } from "./numbered-paragraphs";
import { readLists } from "./numbering";

/** What a Word document (.docx) says. */
export interface DocumentText {
  /** Paragraphs of the body in order; a line break within one is `\n`. */
  readonly paragraphs: readonly string[];
  /** Tables of the body, whose cells are no part of the paragraphs. */
  readonly tables: number;
}

/** Elements that hold further paragraphs or runs of the text: content controls, links, accepted changes. */
const containers = new Set(["sdt", "sdtContent", "customXml", "smartTag", "hyperlink", "ins", "moveTo", "r"]);

const rowsAndCells = new Set(["tr", "tc"]);

const characters: Readonly<Record<string, string>> = { tab: "\t", cr: "\n", noBreakHyphen: "-" };

/**
 * Reads the text of a .docx as its pages show it: changes taken as accepted; headers, notes, text boxes and pictures
 * left out. Numbers that Word gives to paragraphs by itself (自动编号) stand before them.
 *
 * @throws HostError `notAWorkbook` for a package without a document, else as `openArchive`.
 */
export function readDocument(bytes: Uint8Array, options: OpenOptions = {}): DocumentText {
  const archive = openArchive(bytes, options);
  const partOf = (source: string, kind: string) => {
    const part = readRelationships(archive, source).all.find((each) => each.kind === kind)?.target;
    return part !== undefined && archive.has(part) ? part : undefined;
  };
  const rootOf = (part: string) => parseXml(partText(archive.read(part)), part).root;
  const part = partOf("", "officeDocument");
  if (part === undefined) throw new HostError("notAWorkbook", { reason: "noDocument" });
  const root = rootOf(part);
  const body = root.name === "document" ? child(root, "body") : undefined;
  if (!body) throw new HostError("notAWorkbook", { part });
  const [numbering, styles] = [partOf(part, "numbering"), partOf(part, "styles")];
  const numbered =
    numbering === undefined
      ? undefined
      : new NumberedParagraphs(
          readLists(rootOf(numbering)),
          styles === undefined ? undefined : rootOf(styles),
        );
  const paragraphs: string[] = [];
  let tables = 0;
  const read = (parent: XmlElement, isInTable: boolean): void => {
    for (const element of parent.children) {
      if (element.namespace !== root.namespace) continue;
      if (element.name === "p") {
        // The numbers of a table count on in the lists they share with the text.
        const label = numbered?.labelOf(element) ?? "";
        const text = runText(element);
        if (!isInTable) paragraphs.push(text.trim() === "" ? text : label + text);
      } else if (element.name === "tbl") {
        if (!isInTable) tables += 1;
        read(element, true);
      } else if (containers.has(element.name) || (isInTable && rowsAndCells.has(element.name))) {
        read(element, isInTable);
      }
    }
  };
  read(body, false);
  return { paragraphs, tables };
}

function isPageBreak({ attributes }: XmlElement): boolean {
  return Object.values(attributes).some((value) => value === "page" || value === "column");
}

function runText(parent: XmlElement): string {
  let text = "";
  for (const element of parent.children) {
    if (element.namespace !== parent.namespace) continue;
    if (element.name === "t") text += element.text;
    else if (element.name === "br") text += isPageBreak(element) ? "" : "\n";
    else text += characters[element.name] ?? (containers.has(element.name) ? runText(element) : "");
  }
  return text;
}
