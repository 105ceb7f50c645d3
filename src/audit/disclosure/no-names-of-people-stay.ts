import { defineCheck, notChecked, passedUnless } from "../check";

/** The properties of a file (文档属性) name who made it, who saved it last, and in which folder. */
export const noNamesOfPeopleStay = defineCheck({
  id: "no-names-of-people-stay",
  basis: [],
  severity: "warning",
  check({ disclosed }) {
    if (!disclosed?.carried) return notChecked("besideUnread");
    return passedUnless(
      disclosed.carried.properties.map(({ property, value }) => ({
        messageId: property,
        cells: [],
        data: { value },
        identity: [property],
      })),
    );
  },
});
