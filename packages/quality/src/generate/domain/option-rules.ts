import type { SchemaItem } from '@mesh/contracts'
import type { RangeBound } from '../../rule/range.ts'
import type { RuleValue } from '../../rule/rule-value.ts'
import type { SimpleRule } from '../../rule/value-rule.ts'

/** The rules in the options and the enum of a property. */
export function optionRules({
  logicalTypeOptions: options = {},
  enum: allowed,
}: SchemaItem): readonly SimpleRule[] {
  const { minLength, maxLength, pattern, multipleOf } = options
  return [
    ...bounds('minimum', options.minimum, options.exclusiveMinimum),
    ...bounds('maximum', options.maximum, options.exclusiveMaximum),
    ...(minLength === undefined ? [] : [{ kind: 'length', minimum: minLength } as const]),
    ...(maxLength === undefined ? [] : [{ kind: 'length', maximum: maxLength } as const]),
    ...(pattern === undefined ? [] : [{ kind: 'pattern', pattern, match: 'search' } as const]),
    ...(multipleOf === undefined ? [] : [{ kind: 'multipleOf', divisor: multipleOf } as const]),
    ...(allowed === undefined
      ? []
      : [
          {
            kind: 'accepted',
            values: allowed.map(({ value }) => value as RuleValue).filter((each) => each !== null),
          } as const,
        ]),
  ]
}

const bounds = (
  end: 'minimum' | 'maximum',
  inclusive: number | string | undefined,
  exclusive: number | string | undefined,
): readonly SimpleRule[] => {
  const bound = (value: RuleValue | undefined, isExclusive: boolean): readonly SimpleRule[] =>
    value === undefined
      ? []
      : [{ kind: 'range', [end]: { value, exclusive: isExclusive } satisfies RangeBound }]
  return [...bound(inclusive, false), ...bound(exclusive, true)]
}
