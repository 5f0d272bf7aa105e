import type { Check } from './check.ts'

/** Whether a check is judged by what earlier runs measured. */
export const usesHistory = ({ must, should }: Check): boolean =>
  [must, should].some((each) => each?.kind === 'change' || each?.kind === 'usual')
