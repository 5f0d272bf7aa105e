import { driftCheck } from './build/drift-check.ts'
import { rowChecks } from './build/row-checks.ts'
import { statisticChecks } from './build/statistic-checks.ts'
import { valueChecks } from './build/value-checks.ts'

/**
 * Makes checks by hand. Names are written as SQL spells them.
 *
 * @example
 * const checks = [
 *   check.unique('airports', 'iata'),
 *   check.range('airports', 'latitude', { minimum: -90, maximum: 90 }),
 *   check.references('flights', 'origin', 'airports', 'iata', { must: threshold.atMost(0.01, 'fractionOfRows') }),
 * ]
 */
export const check = { ...valueChecks, ...rowChecks, ...statisticChecks, ...driftCheck }
