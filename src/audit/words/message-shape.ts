import type { MessageData, MessageValue, PlaceInForm, ShownAmount } from "../finding";

/** What a placeholder of a message may hold. */
interface Placeholders {
  readonly text: string;
  readonly number: number;
  readonly amount: ShownAmount;
  /** Printed words, or an amount, whichever the rule has at hand. */
  readonly said: string | number | ShownAmount;
  readonly place: PlaceInForm;
  readonly places: readonly PlaceInForm[];
  readonly list: string | number | readonly (string | number)[];
  /** Pairs of what is printed and what it should be. */
  readonly pairs: readonly (readonly [string | number | ShownAmount, string | number | ShownAmount])[];
}

type Placeholder = keyof Placeholders;

/** The placeholders of one message by name; `?` marks those that may be absent. */
export type MessageShape = Readonly<Record<string, Placeholder | `${Placeholder}?`>>;

/** The data of a message, as its words receive it. */
export type DataOf<Shape extends MessageShape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends `${infer Kind extends Placeholder}?`
    ? Placeholders[Kind] | undefined
    : Shape[Name] extends Placeholder
      ? Placeholders[Shape[Name]]
      : never;
};

/** The words of a family of messages in one language: the compiler wants one for each, and knows its placeholders. */
export type WordsFor<Shapes extends Readonly<Record<string, MessageShape>>> = {
  readonly [Id in keyof Shapes]: (data: DataOf<Shapes[Id]>) => string;
};

/** Declares the messages of a family and keeps their exact types. */
export function defineMessages<const Shapes extends Readonly<Record<string, MessageShape>>>(shapes: Shapes) {
  return shapes;
}

/** The names of placeholders that are missing from the data, or hold something else than declared. */
export function unfilledPlaceholders(shape: MessageShape, data: MessageData): readonly string[] {
  return Object.entries(shape)
    .filter(([name, declared]) => {
      const value = data[name];
      if (value === undefined) return !declared.endsWith("?");
      return !accepts[declared.replace("?", "") as Placeholder](value);
    })
    .map(([name]) => name);
}

const accepts: Readonly<Record<Placeholder, (value: MessageValue) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  amount: isAmount,
  said: isSaid,
  place: isPlace,
  places: (value) => Array.isArray(value) && value.every(isPlace),
  list: (value) => isScalar(value) || (Array.isArray(value) && value.every(isScalar)),
  pairs: (value) =>
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isSaid)),
};

function isScalar(value: MessageValue): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isAmount(value: MessageValue): value is ShownAmount {
  return typeof value === "object" && "yuan" in value;
}

function isSaid(value: MessageValue): boolean {
  return isScalar(value) || isAmount(value);
}

/** Whether a value of a message is a place in a form. */
export function isPlace(value: MessageValue): value is PlaceInForm {
  return typeof value === "object" && "template" in value && "cell" in value;
}
