/** What a call becomes; `undefined` where only its value can stand for it. */
type Rewrite = (...given: readonly string[]) => string | undefined;

const isAtom = (text: string) => /^(?:'(?:[^']|'')+'!)?[\p{L}\d_.$!:%]+$/u.test(text);
/** An argument as an operand of its own. */
const operand = (text: string) => (isAtom(text) ? text : `(${text})`);
const quotient = (part = "", whole = "") => `${operand(part)}/${operand(whole)}`;

/** Decimals asked for, two when left out. */
const places = (decimals = "") => (decimals === "" ? "2" : decimals);
/** A blank stays blank, as in the function. */
const rounded = (cell: string, amount: string, decimals: string | undefined) => {
  const round = `ROUND(${amount},${places(decimals)})`;
  return isAtom(cell) && !/^[\d.]+$/.test(cell) ? `IF(${cell}="","",${round})` : round;
};

/** What an amount in each unit is multiplied by to stand in 万元. */
const inTenThousands: Readonly<Record<string, string>> = {
  "": "/10000",
  '"元"': "/10000",
  '"千元"': "/10",
  '"万元"': "",
  '"亿元"': "*10000",
};

/** The sum of the parts may lie off the total by half a step for each of them and for the total itself. */
function tie(total = "", parts = "", step = ""): string {
  const gap = `${operand(total)}-SUM(${parts})`;
  const margin = `${operand(step === "" ? "0.01" : step)}*(ROWS(${parts})*COLUMNS(${parts})+1)/2`;
  return `IF(ROUND(${gap},8)=0,"相符",IF(ROUND(ABS(${gap})-${margin},8)<=0,"尾差","不符"))`;
}

/**
 * The built-in formula (内置公式) of each function that has one, without its `=`. Whatever rests on dated policy, on lists
 * or on wording has none: its value stands for it.
 */
export const builtInFormulas: Readonly<Record<string, Rewrite>> = {
  DEBTTOGDP: quotient,
  DEBTTOCAPACITY: quotient,
  SHARE: quotient,
  DEBTSERVICE: (principal = "", interest = "", capacity = "", refinanced = "") => {
    const less = refinanced === "" ? "" : `-${operand(refinanced)}`;
    return `(${operand(principal)}+${operand(interest)}${less})/${operand(capacity)}`;
  },
  DEBTHEADROOM: (ceiling = "", debt = "") => `${operand(ceiling)}-${operand(debt)}`,
  EXACTSUM: (amounts = "") => `SUM(${amounts})`,
  PACE: (executed = "", budget = "", month = "") => `${quotient(executed, budget)}-${operand(month)}/12`,
  ROUNDHALF: (number = "", decimals) => rounded(number, number, decimals),
  TENTHOUSAND: (amount = "", decimals, unit = "") => {
    const factor = inTenThousands[unit];
    return factor === undefined ? undefined : rounded(amount, `${operand(amount)}${factor}`, decimals);
  },
  TIE: tie,
  WEIGHTEDMEAN: (values = "", weights = "") => `SUMPRODUCT(${values},${weights})/SUM(${weights})`,
};
