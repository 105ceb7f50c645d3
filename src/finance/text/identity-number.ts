const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/** Area, date of birth and order: what eighteen digits must look like before their check digit is worth computing. */
const shape =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;

/**
 * The numbers of identity cards (居民身份证号码) in a text: eighteen digits with a day of birth and the right check
 * digit, so that no other number of that length is taken for one.
 *
 * @see GB 11643-1999; ISO 7064:1983, MOD 11-2
 */
export function identityNumbers(text: string): string[] {
  return [...text.matchAll(shape)].map(([number]) => number).filter(hasCheckDigit);
}

function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return checkDigits[sum % 11] === number[17]!.toUpperCase();
}
