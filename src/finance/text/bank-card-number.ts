/** Cards of Chinese banks begin with 62; digits may stand in groups of four. */
const shape = /(?<![\d.])62\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\d.])/g;

/**
 * The numbers of bank cards (银行卡号) in a text: sixteen to nineteen digits with the right check digit.
 *
 * @see GB/T 17550.1; ISO/IEC 7812-1, Luhn's check digit
 */
export function bankCardNumbers(text: string): string[] {
  return [...text.matchAll(shape)].map(([number]) => number.replace(/[ -]/g, "")).filter(hasCheckDigit);
}

function hasCheckDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : 2 * Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
