import type { Template } from "./template";
import { foldTitle } from "./titles";

/** A form as a set prints it. */
export interface FormOfSet {
  /** The title without year, in the set's own words. */
  readonly printedTitle: string;
  /** The kind of form, in each layout the set allows. */
  readonly templates: readonly [Template, ...Template[]];
  /** Forms that say the same where a place prints them in its stead. */
  readonly saidBy?: readonly Template[];
  /** Not every place has it: a government without levels below it transfers nothing to them. */
  readonly isOfSomePlaces?: true;
}

/** Forms that a place publishes together in certain years (一套公开表). */
export interface TemplateSet {
  readonly id: string;
  readonly title: string;
  /** In the order of the contents page. */
  readonly forms: readonly FormOfSet[];
  /** The first and the last budget year it is known for; no end while it is in use. */
  readonly from: number;
  readonly to?: number;
  /** The place that publishes it. */
  readonly region: string;
  /**
   * Which forms belong to it was read from one contents page or numbering, not from a rule of the place: a form that
   * is missing is mentioned, not demanded.
   */
  readonly formsAreAssumed?: boolean;
}

/** One form of a set: its printed title and the layouts it may have. */
export function form(printedTitle: string, ...templates: [Template, ...Template[]]): FormOfSet {
  return { printedTitle, templates };
}

/** A form that some places of the set have no use for. */
export function formOfSomePlaces(printedTitle: string, ...templates: [Template, ...Template[]]): FormOfSet {
  return { ...form(printedTitle, ...templates), isOfSomePlaces: true };
}

/** Whether a title is the one the set prints for a form, year, number and 部门 or 单位 apart. */
export function isPrintedTitle({ printedTitle }: FormOfSet, title: string): boolean {
  return foldTitle(title).endsWith(foldTitle(printedTitle));
}
