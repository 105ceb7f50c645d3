import { trainingRules2013, trainingRules2016 } from "../documents";
import { defineParameter } from "../parameter";

/** Upper limits of training expenses (培训费) by class of training, lecturers' fees left out. */
export const trainingNorms = defineParameter({
  id: "training-norms",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2017-01-01",
      value: {
        first: { lodging: "500", meals: "150", venueAndTransport: "80", other: "30", total: "760" },
        second: { lodging: "400", meals: "150", venueAndTransport: "70", other: "30", total: "650" },
        third: { lodging: "340", meals: "130", venueAndTransport: "50", other: "30", total: "550" },
      },
      references: [trainingRules2016],
      certainty: "oneReprint",
    },
  ],
});

/** The norm before 2017, one for all classes: old files still cite it. */
export const trainingNormBefore2017 = defineParameter({
  id: "training-norm-before-2017",
  confirmedOn: "2026-11-21",
  values: [
    { from: "2014-01-01", value: "450", references: [trainingRules2013], certainty: "knowledge" },
    { from: "2017-01-01", value: null, references: [trainingRules2016] },
  ],
});

/** Long trainings: days above the bound are paid at a part of the norm. */
export const longTraining = defineParameter({
  id: "long-training",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2017-01-01",
      value: { fullNormDays: 30, shareAbove: "0.7", arrivalDays: 1, departureDays: 1 },
      references: [trainingRules2016.article("第三章")],
    },
  ],
});

/** Lecturers' fees (讲课费) after tax. */
export const lecturerFees = defineParameter({
  id: "lecturer-fees",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2017-01-01",
      value: { associateProfessor: "500", professor: "1000", academician: "1500", hoursInHalfDay: 4 },
      references: [trainingRules2016],
    },
  ],
});
