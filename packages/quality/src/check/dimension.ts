/** The aspects of quality that ODCS names. */
export const dimensions = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
] as const

/** One of {@link dimensions}. */
export type Dimension = (typeof dimensions)[number]
