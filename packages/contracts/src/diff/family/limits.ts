import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import type { ColumnFamily } from '../column-pair.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { sameValue } from '../same-value.ts'
import { compareBounds } from './limit/compare-bounds.ts'
import { compareOther } from './limit/compare-other.ts'

type Direction = 'loosened' | 'tightened' | 'changed' | 'same'

/** What a limit is called, how it reads, and how two of them compare. `maxLength` of a text belongs to its type. */
const limits: Readonly<
  Record<string, readonly [keyof LogicalTypeOptions, keyof LogicalTypeOptions | undefined, 'upper' | 'lower']>
> = {
  maximum: ['maximum', 'exclusiveMaximum', 'upper'],
  minimum: ['minimum', 'exclusiveMinimum', 'lower'],
  maxItems: ['maxItems', undefined, 'upper'],
  minItems: ['minItems', undefined, 'lower'],
  maxProperties: ['maxProperties', undefined, 'upper'],
  minProperties: ['minProperties', undefined, 'lower'],
  minLength: ['minLength', undefined, 'lower'],
}

const others = ['pattern', 'multipleOf', 'uniqueItems', 'required'] as const

/** The limits of a column's values were loosened or tightened. */
export const limitChanges: ColumnFamily = (pair) => {
  const { before, after, subject, title } = pair
  const [old = {}, next = {}] = [before.value.logicalTypeOptions, after.value.logicalTypeOptions]
  if (sameValue(old, next)) return []
  const change = (name: string, direction: Direction, was: unknown, is: unknown): readonly FoundChange[] =>
    direction === 'same'
      ? []
      : [
          {
            rule: `LIMIT_${direction.toUpperCase()}` as ChangeRuleName,
            action: 'changed',
            ...fieldSides(pair, 'logicalTypeOptions'),
            message: `The ${name} of ${title} changed from ${spelled(was)} to ${spelled(is)}`,
            subject,
          },
        ]
  return [
    ...Object.entries(limits).flatMap(([name, [closed, open, side]]) => {
      const [was, is] = [old, next].map((options) => bound(options, closed, open, side))
      return change(name, compareBounds(was, is, side), was?.text, is?.text)
    }),
    ...others.flatMap((name) =>
      change(name, compareOther(name, old[name], next[name]), old[name], next[name]),
    ),
  ]
}

/** The stricter of an inclusive and an exclusive limit. */
function bound(
  options: LogicalTypeOptions,
  closed: keyof LogicalTypeOptions,
  open: keyof LogicalTypeOptions | undefined,
  side: 'upper' | 'lower',
) {
  const [limit, strict] = [options[closed], open && options[open]]
  const value = (raw: unknown) => (typeof raw === 'number' || typeof raw === 'string' ? raw : undefined)
  const inclusive = value(limit)
  const exclusive = value(strict)
  // ODCS v3.0 says with a boolean whether `minimum` itself is excluded.
  const isOpen = (strict as unknown) === true
  if (exclusive === undefined)
    return inclusive === undefined
      ? undefined
      : { value: inclusive, isOpen, text: `${inclusive}${isOpen ? ' (exclusive)' : ''}` }
  const isStricter =
    inclusive === undefined || (side === 'upper' ? exclusive <= inclusive : exclusive >= inclusive)
  return isStricter
    ? { value: exclusive, isOpen: true, text: `${exclusive} (exclusive)` }
    : { value: inclusive, isOpen: false, text: String(inclusive) }
}

const spelled = (limit: unknown): string =>
  limit === undefined ? 'none' : Array.isArray(limit) ? limit.join(', ') : String(limit)
