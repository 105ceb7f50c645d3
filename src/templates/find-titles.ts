import { CellKind, type SheetView, type WorkbookView } from "../workbook/snapshot";
import { correctedTexts, noForm, type CorrectedTexts, type RecognitionCorrection } from "./corrections";
import { foldLabel, longestHeading } from "./headings";
import type { Template } from "./template";
import { templatesTitled } from "./titles";

/** Where a form may begin, and which forms it may be. */
export interface Beginning {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly templates: readonly Template[];
  /** By its title, by a heading that one form alone has, or because a person said so. */
  readonly by: "title" | "tellingHeading" | "correction";
}

/** The texts of a workbook that begin a form: each distinct text is looked at once, however often it stands in the book. */
export class FormBeginnings {
  private readonly texts: readonly string[];
  private readonly titled: (text: number) => readonly Template[];
  private readonly told: (text: number) => readonly Template[];
  private readonly corrected: CorrectedTexts;

  constructor(
    view: WorkbookView,
    private readonly templates: readonly Template[],
    corrections: readonly RecognitionCorrection[],
  ) {
    this.corrected = correctedTexts(view, corrections);
    const telling = templates.filter(({ tellingHeading }) => tellingHeading);
    const { texts } = view.snapshot;
    this.texts = texts;
    this.titled = onceEach((index) => templatesTitled(texts[index]!, templates));
    this.told = onceEach((index) =>
      mayTell(texts[index]!) ? templatesTold(foldLabel(texts[index]!), telling) : [],
    );
  }

  /**
   * The titles on a sheet row by row, a person's word first. The platform's sheets that include transfers may say so in
   * their name alone.
   */
  titlesOn(sheet: SheetView): Beginning[][] {
    const corrected = this.corrected.get(sheet.name);
    const [transfers] = /[(（]含转移支付[)）]/.exec(sheet.name) ?? [];
    return beginningsOn(sheet, (text) => {
      const correction = corrected?.get(text);
      if (!correction) {
        const named = transfers && templatesTitled(`${this.texts[text]!}${transfers}`, this.templates);
        const titled = named && named.length > 0 ? named : this.titled(text);
        return titled.length > 0 ? { templates: titled, by: "title" } : undefined;
      }
      const meant = this.templates.filter(({ id }) => id === correction.template);
      return meant.length > 0 ? { templates: meant, by: "correction" } : undefined;
    });
  }

  /** Headings on a sheet that one form alone has, at most one a row; none where a person said that the sheet holds no form. */
  tellingHeadingsOn(sheet: SheetView): Beginning[] {
    const corrections = this.corrected.get(sheet.name)?.values() ?? [];
    if ([...corrections].some(({ template }) => template === noForm)) return [];
    const told = beginningsOn(sheet, (text) => {
      const templates = this.told(text);
      return templates.length > 0 ? { templates, by: "tellingHeading" } : undefined;
    });
    return told.map(([first]) => first!);
  }
}

/** Remembers what was found out of each text; the formulas of a large workbook, which are texts too, are never asked. */
function onceEach(find: (text: number) => readonly Template[]): typeof find {
  const known = new Map<number, readonly Template[]>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = find(text)));
    return found;
  };
}

/** Headings are short and Chinese: other texts need no folding. */
function mayTell(text: string): boolean {
  return text.length <= longestHeading && /\p{Script=Han}/u.test(text);
}

function templatesTold(label: string, templates: readonly Template[]): Template[] {
  return templates.filter(({ tellingHeading }) => tellingHeading!.test(label));
}

/** Row by row, those without any left out. */
function beginningsOn(
  sheet: SheetView,
  find: (text: number) => Pick<Beginning, "templates" | "by"> | undefined,
): Beginning[][] {
  const { kinds, values, columns } = sheet.data;
  const found: Beginning[][] = [];
  sheet.forEachRow((row, start, end) => {
    const ofRow: Beginning[] = [];
    for (let i = start; i < end; i += 1) {
      const beginning = kinds[i] === CellKind.text ? find(values[i]!) : undefined;
      if (beginning) ofRow.push({ row, column: columns[i]!, text: String(sheet.valueAt(i)), ...beginning });
    }
    if (ofRow.length > 0) found.push(ofRow);
  });
  return found;
}
