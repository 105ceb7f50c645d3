import { meetingRules2016 } from "../documents";
import { defineParameter } from "../parameter";

/** Upper limits of meeting expenses (会议费) by class of meeting; the parts may stand in for one another. */
export const meetingNorms = defineParameter({
  id: "meeting-norms",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2016-07-01",
      value: {
        first: { lodging: "500", meals: "150", other: "110", total: "760" },
        second: { lodging: "400", meals: "150", other: "100", total: "650" },
        thirdAndFourth: { lodging: "340", meals: "130", other: "80", total: "550" },
      },
      references: [meetingRules2016],
    },
  ],
});

/** Largest number of persons by class of meeting. */
export const meetingSizes = defineParameter({
  id: "meeting-sizes",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2016-07-01",
      value: { second: 300, third: 150, fourth: 50 },
      references: [meetingRules2016],
      certainty: "oneReprint",
      status: "warningOnly",
    },
  ],
});

/** Longest meetings, arrival and departure left out. */
export const meetingDays = defineParameter({
  id: "meeting-days",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2016-07-01",
      value: { second: 2, thirdAndFourth: 2, conveyingAndArranging: 1 },
      references: [meetingRules2016],
      certainty: "knowledge",
      status: "warningOnly",
    },
  ],
});
