import type { ComparedItem } from "../../templates/three-public-amounts";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";
import { threePublicFact } from "../three-public/last-year";

const projectForms = ["project-expenditure", "general-public-budget-projects"] as const;

/** What the name of a project speaks of; vehicles for special work and receiving the public are something else. */
const spokenOf: readonly (readonly [name: RegExp, except: RegExp, item: ComparedItem])[] = [
  [/公务接待|接待(费|经费|工作)|招待费/, /信访|来访群众|游客|旅客|新生|学生/, "officialReceptions"],
  [
    /公务用?车|车辆(购置|更新|运行|维修|维护|燃油|租赁)|购车/,
    /特种|救护|消防|环卫|洒水|垃圾|清扫|校车|押运|抢险|农机|执法勤务/,
    "officialVehicles",
  ],
  [/因公出国|出国\(境\)|出国经费|赴(国|境)外/, /留学|援外/, "overseasVisits"],
];

/**
 * Projects whose name speaks of receptions, vehicles or trips abroad, and that hold more than the three public table states
 * for them (“三公”隐藏在项目支出中): the table cannot have counted them whole. A hint.
 */
export const projectsHoldNoThreePublicExpenses = defineCheck({
  id: "projects-hold-no-three-public-expenses",
  basis: [],
  severity: "info",
  check(context) {
    if (!threePublicFact(context, "total")) return notApplicable("noThreePublicForm");
    const rows = projectForms.flatMap((id) =>
      context.facts.tablesOf(id).flatMap(({ facts }) => facts.filter(({ column }) => column.key === "total")),
    );
    if (rows.length === 0) return notApplicable("noProjects");
    return passedUnless(
      rows.flatMap((fact): Breach[] => {
        const name = fact.row.label;
        const item = spokenOf.find(([said, except]) => said.test(name) && !except.test(name))?.[2];
        const stated = item && threePublicFact(context, item);
        if (!item || !stated || fact.amount.lessThanOrEqualTo(stated.amount)) return [];
        return [
          {
            messageId: "larger",
            cells: [fact.cell, stated.cell],
            data: {
              place: placeOf(fact),
              project: name,
              amount: shownAmount(fact),
              item,
              stated: shownAmount(stated),
            },
            identity: identityOf(fact, "hiddenThreePublic"),
            actual: shownAmount(fact),
            expected: shownIn(fact.table, stated.amount),
          },
        ];
      }),
    );
  },
});
