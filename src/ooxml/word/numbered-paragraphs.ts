import { child, childrenOf, ownAttribute, type XmlElement } from "../xml/document";
import { ListCounter, valueOf, type Lists } from "./numbering";

/** Which list a paragraph or a style belongs to, and at which level. */
interface Place {
  /** `0` takes the number away that a style would give. */
  readonly list: string | undefined;
  readonly level: number | undefined;
}

interface Style extends Place {
  readonly basedOn: string | undefined;
}

/** The labels that Word puts before numbered paragraphs (自动编号), asked for each paragraph in the order of the document. */
export class NumberedParagraphs {
  private readonly counter: ListCounter;
  private readonly styles: ReadonlyMap<string, Style>;

  constructor(lists: Lists, styles: XmlElement | undefined) {
    this.counter = new ListCounter(lists);
    this.styles = new Map(
      childrenOf(styles, "style").map((element) => [
        ownAttribute(element, "styleId") ?? "",
        { ...placeIn(element), basedOn: valueOf(element, "basedOn") },
      ]),
    );
  }

  labelOf(paragraph: XmlElement): string {
    const own = placeIn(paragraph);
    const style = valueOf(child(paragraph, "pPr"), "pStyle");
    const inherited = this.placeOfStyle(style);
    const list = own.list ?? inherited.list;
    if (list === undefined || list === "0") return "";
    return this.counter.next(list, own.level ?? inherited.level ?? 0);
  }

  /** What a style says, or the nearest it is based on. */
  private placeOfStyle(id: string | undefined): Place {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = this.styles.get(at)?.basedOn) {
      seen.add(at);
      const { list, level } = this.styles.get(at) ?? {};
      if (list !== undefined) return { list, level: level ?? this.counter.levelOfStyle(list, at) };
    }
    return { list: undefined, level: undefined };
  }
}

function placeIn(element: XmlElement): Place {
  const numbering = child(child(element, "pPr"), "numPr");
  const level = valueOf(numbering, "ilvl");
  return { list: valueOf(numbering, "numId"), level: level === undefined ? undefined : Number(level) };
}
