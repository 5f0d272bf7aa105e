import { eachProperty } from '../each-property.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

const pairs = [
  ['primaryKeyPosition', 'primaryKey'],
  ['partitionKeyPosition', 'partitioned'],
] as const

/** A column of the primary key may be NULL, or has a position in a key that it is no part of. */
export const keyColumn: LintRule = {
  code: 'CONTRACT.KEY_COLUMN',
  severity: 'warning',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property, pointer }): readonly LintFinding[] => [
      ...(property.primaryKey === true && property.required === false
        ? [
            {
              pointer: `${pointer}/required`,
              message: `${property.name} is in the primary key and may be NULL`,
              hint: 'Write required: true, or remove the field.',
            },
          ]
        : []),
      ...pairs.flatMap(([position, key]) =>
        (property[position] ?? -1) > 0 && property[key] !== true
          ? [
              {
                pointer: `${pointer}/${position}`,
                message: `${property.name ?? 'The property'} has a ${position} and is not ${key}`,
                hint: `Write ${key}: true, or remove the position.`,
              },
            ]
          : [],
      ),
    ]),
}
