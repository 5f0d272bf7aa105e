import { evaluationFailed } from '../errors.ts'

/** A number that can be calculated with. @throws QUALITY.EVALUATION for NaN and infinity, which engines refuse too. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw evaluationFailed('A value is NaN or infinite.')
  return value
}
