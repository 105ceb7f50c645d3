import { defineMessages, type DataOf, type MessageShape } from "./message-shape";

const inForm = { form: "text", name: "text" } as const;

/** In what way a rule of one's own (自定义勾稽) cannot be read, whatever workbook it is asked of. */
export const misreadShapes = defineMessages({
  noRelation: {},
  severalRelations: {},
  bracketsUnpaired: {},
  unfinished: {},
  /** 支出总表（合计，基本支出）, 支出总表!E19. */
  noBrackets: {},
  /** It compares with a number, or multiplies by one. */
  constant: {},
  severalColumns: {},
  /** 支出总表[合计、小计]: rows alone. */
  columnMissing: {},
  /** The character that was not understood, from one, and what stands there. */
  unexpectedCharacter: { at: "number", found: "text" },
  natureUnknown: {},
});

/** Why a rule that can be read cannot be asked of a workbook; `choices` is what might have been written instead. */
export const misplacedShapes = defineMessages({
  nothingRecognised: { form: "text" },
  formUnknown: { form: "text", choices: "list" },
  formUnclear: { form: "text", choices: "list" },
  rowUnnamed: { form: "text" },
  rowUnknown: { ...inForm, choices: "list" },
  columnUnknown: { ...inForm, choices: "list" },
  placeHoldsNoAmount: inForm,
  placeUnclear: inForm,
});

type ProblemOf<Shapes extends Readonly<Record<string, MessageShape>>> = {
  [Kind in keyof Shapes]: { readonly kind: Kind; readonly data: DataOf<Shapes[Kind]> };
}[keyof Shapes];

/** A rule that cannot be read. */
export type Misread = ProblemOf<typeof misreadShapes>;
/** A rule that names what a workbook does not have, or has more than once. */
export type Misplaced = ProblemOf<typeof misplacedShapes>;
export type OwnRuleProblem = Misread | Misplaced;
