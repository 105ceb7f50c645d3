import { bankCardNumbers } from "../../../src/finance/text/bank-card-number";
import { identityNumbers } from "../../../src/finance/text/identity-number";
import { maskedNumber } from "../../../src/finance/text/masked-number";
import { inventedCardNumber, inventedIdentityNumber } from "../../support/careless-file";

const wrongDigit = (number: string) => `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;

describe("identityNumbers", () => {
  test.each([
    { name: "in a sentence", text: `身份证${inventedIdentityNumber}，`, found: [inventedIdentityNumber] },
    { name: "two of them", text: `${inventedIdentityNumber}、${inventedIdentityNumber}`, count: 2 },
    { name: "with a wrong check digit", text: wrongDigit(inventedIdentityNumber), found: [] },
    { name: "within a longer number", text: `9${inventedIdentityNumber}`, found: [] },
    { name: "a month that is none", text: "110101199013010012", found: [] },
    { name: "a unified social credit code", text: "11310107MB2F30298E", found: [] },
    { name: "an amount", text: "1,234,567,890,123.45元", found: [] },
  ])("$name", ({ text, found, count }) => {
    if (found) expect(identityNumbers(text)).toEqual(found);
    else expect(identityNumbers(text)).toHaveLength(count!);
  });

  test("a last X may be small", () => {
    const withX = Array.from(
      { length: 1000 },
      (_, order) => `11010119900101${String(order).padStart(3, "0")}`,
    )
      .flatMap((digits) => identityNumbers(`${digits}X`))
      .at(0)!;
    expect(identityNumbers(withX.toLowerCase())).toEqual([withX.toLowerCase()]);
  });
});

describe("bankCardNumbers", () => {
  test.each([
    { name: "whole", text: `卡号${inventedCardNumber}`, found: [inventedCardNumber] },
    {
      name: "in groups of four",
      text: inventedCardNumber.replace(/(\d{4})(?=\d)/g, "$1 "),
      found: [inventedCardNumber],
    },
    { name: "with a wrong check digit", text: wrongDigit(inventedCardNumber), found: [] },
    { name: "a code that does not begin with 62", text: "4111111111111111", found: [] },
    { name: "an amount", text: "6222021234567890.12", found: [] },
  ])("$name", ({ text, found }) => expect(bankCardNumbers(text)).toEqual(found));
});

test("a masked number shows its last four digits", () => {
  expect(maskedNumber("6222021234567894")).toBe("************7894");
  expect(maskedNumber("123")).toBe("123");
});
