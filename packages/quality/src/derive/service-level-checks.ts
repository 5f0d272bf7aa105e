import type { ServiceLevel } from '@mesh/contracts'
import { threshold } from '../check/threshold.ts'
import type { AgeMetric } from '../metric/age-seconds.ts'
import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { findNamedColumn } from './find-columns.ts'
import { notChecked } from './not-checked.ts'
import { spanSeconds } from './span-seconds.ts'

const ages: Readonly<Record<string, AgeMetric['of']>> = {
  freshness: 'newest',
  latency: 'newest',
  ly: 'newest',
  frequency: 'newest',
  fy: 'newest',
  retention: 'oldest',
  re: 'oldest',
}

/**
 * The checks of a service level: `freshness`, `latency` (data is there so long after its time) and `frequency` (there is something
 * new so often) bound the age of the newest value of a column, `retention` that of the oldest. The others promise things that are
 * not in the data.
 */
export function deriveServiceLevel(
  tables: ReadonlyMap<string, DerivedTable>,
  level: ServiceLevel,
  defaultElement: string | undefined,
  pointer: string,
): readonly Derived[] {
  const of = ages[level.property.toLowerCase()]
  const unsupported = (message: string, hint?: string) =>
    notChecked(
      'QUALITY.SERVICE_LEVEL_UNSUPPORTED',
      of === undefined ? 'info' : 'warning',
      pointer,
      message,
      hint,
    )
  if (of === undefined) return [unsupported(`The service level ${level.property} is not seen in the data.`)]
  const seconds = spanSeconds(level.value, level.unit)
  if (seconds === undefined)
    return [
      unsupported(
        `${JSON.stringify(level.value)} ${level.unit ?? 'without a unit'} is no span of time.`,
        'Give a number, and a unit such as s, min, h, d, week, month or year.',
      ),
    ]
  const elements = (level.element ?? defaultElement ?? '').split(',').map((element) => element.trim())
  return elements.map((element) => {
    const found = findNamedColumn(tables, element)
    if (found === undefined)
      return unsupported(
        `The ${level.property} of ${JSON.stringify(element)} cannot be measured: it names no column.`,
        'Write the element as table.column, with a column of dates or timestamps.',
      )
    return deriveCheck(found.table, { kind: 'ageSeconds', column: found.column, of }, pointer, {
      must: threshold.atMost(seconds),
      ...(level.description !== undefined && { description: level.description }),
    })
  })
}
