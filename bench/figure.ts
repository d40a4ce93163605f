/** Something measured, beside what it is held against in the same run. */
export type Figure = {
  name: string;
  unit: string;
  measured: number;
  baseline: number;
  against: string;
  most?: number;
};
