import type { Location } from '@mesh/core'
import type { ArithmeticOperator, IntervalLiteral } from '@mesh/sql'
import { notEvaluable } from '../../../errors.ts'
import { localOf } from '../../cast/to-moment.ts'
import type { ZonedInstant } from '../../cell/zoned-instant.ts'
import { addUnits } from '../../time/add-units.ts'
import { type DateUnit, dateUnit } from '../../time/date-part.ts'
import { localTime, nanosOf } from '../../time/local-time.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator } from '../evaluator.ts'
import { movedTo } from '../functions/moved-to.ts'
import { strict } from '../strict.ts'

/** A day or timestamp moved by an interval: `d + INTERVAL '1 month, 2 days'`. */
export function moveByInterval(
  operator: ArithmeticOperator,
  value: Evaluator,
  { value: text, unit }: IntervalLiteral,
  where: Location,
): Evaluator {
  if (unit !== undefined || (operator !== '+' && operator !== '-'))
    throw notEvaluable('Such an interval', where)
  const steps = text.split(',').map((part): readonly [number, DateUnit] => {
    const [, count, name] = /^\s*([+-]?\d+)(?:\s+([A-Za-z]+))?\s*$/.exec(part) ?? []
    const found = dateUnit((name ?? 'second').toUpperCase())
    if (count === undefined || found === undefined) throw notEvaluable(`INTERVAL '${text}'`, where)
    return [operator === '-' ? -Number(count) : Number(count), found]
  })
  if (value.type.kind === 'date') {
    const whole = steps.every(([, each]) => /^(?:year|quarter|month|week|day)$/.test(each))
    const move = (days: number) =>
      steps.reduce((local, [count, each]) => addUnits(local, each, count), nanosOf({ days, nanos: 0 }))
    return whole
      ? computed(
          value.type,
          [value],
          strict([value.at], (cell) => localTime(move(cell as number)).days),
        )
      : computed(
          { kind: 'timestamp', zone: 'ntz' },
          [value],
          strict([value.at], (cell) => move(cell as number)),
        )
  }
  const moment = value.type.kind === 'timestamp' ? value : asType(value, { kind: 'timestamp', zone: 'ntz' })
  return computed(
    moment.type,
    [moment],
    strict([moment.at], (cell) =>
      steps.reduce(
        (at, [count, each]) => movedTo(at, addUnits(localOf(at), each, count)),
        cell as bigint | ZonedInstant,
      ),
    ),
  )
}
