import { HostError } from "../../workbook/host-error";
import { openArchive, type OpenOptions } from "../read-workbook";
import { readRelationships } from "../relationships";
import { partText } from "../xml/decode-part";
import { child, parseXml, type XmlElement } from "../xml/document";

/** What a Word document (.docx) says. */
export interface DocumentText {
  /** Paragraphs of the body in order; a line break within one is `\n`. */
  readonly paragraphs: readonly string[];
  /** Tables of the body, whose cells are no part of the paragraphs. */
  readonly tables: number;
}

/** Elements that hold further paragraphs or runs of the text: content controls, links, accepted changes. */
const containers = new Set(["sdt", "sdtContent", "customXml", "smartTag", "hyperlink", "ins", "moveTo", "r"]);

const characters: Readonly<Record<string, string>> = { tab: "\t", cr: "\n", noBreakHyphen: "-" };

/**
 * Reads the text of a .docx as its pages show it: changes taken as accepted; headers, notes, text boxes and pictures
 * left out. Numbers that Word gives to headings by itself are not in the text.
 *
 * @throws HostError `notAWorkbook` for a package without a document, else as `openArchive`.
 */
export function readDocument(bytes: Uint8Array, options: OpenOptions = {}): DocumentText {
  const archive = openArchive(bytes, options);
  const part = readRelationships(archive, "").all.find(({ kind }) => kind === "officeDocument")?.target;
  if (part === undefined || !archive.has(part)) throw new HostError("notAWorkbook", { reason: "noDocument" });
  const { root } = parseXml(partText(archive.read(part)), part);
  const body = root.name === "document" ? child(root, "body") : undefined;
  if (!body) throw new HostError("notAWorkbook", { part });
  const paragraphs: string[] = [];
  let tables = 0;
  const read = (parent: XmlElement): void => {
    for (const element of parent.children) {
      if (element.namespace !== root.namespace) continue;
      if (element.name === "p") paragraphs.push(runText(element));
      else if (element.name === "tbl") tables += 1;
      else if (containers.has(element.name)) read(element);
    }
  };
  read(body);
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
