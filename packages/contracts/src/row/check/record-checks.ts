import type { SchemaItem } from '../../odcs/schema.ts'
import { itemTest } from './item-test.ts'
import type { ChecksOf, ValueCheck, ValueTest } from './value-check.ts'

/** Checks of a record: its fields, which may be more than the contract names. Without fields, any plain object. */
export function recordChecks({ properties }: SchemaItem, checksOf: ChecksOf): readonly ValueCheck[] {
  if (properties === undefined) return [isPlain]
  const fields = [...new Map(properties.map((each) => [each.name, checksOf(each)]))].map(
    ([name, checks]) => ({ name, checks, test: itemTest(checks) }),
  )
  return [
    { test: isRecord, code: 'ROW.WRONG_TYPE', expected: 'an object' },
    {
      test: (value) => {
        for (const { name, test } of fields) if (!hasField(value, name, test)) return false
        return true
      },
      code: 'ROW.WRONG_TYPE',
      expected: 'fields as the contract says',
      parts: (value) =>
        fields.map(({ name, checks }) => ({
          key: name,
          value: (value as Values)[name],
          item: checks,
          present: name in (value as Values),
        })),
    },
  ]
}

/** Checks of a map: a plain object with values as the contract says. */
export function mapChecks({ map }: SchemaItem, checksOf: ChecksOf): readonly ValueCheck[] {
  if (map === undefined) return [isPlain]
  const checks = checksOf(map.value)
  const test = itemTest(checks)
  return [
    isPlain,
    {
      test: (value) => {
        for (const key of Reflect.ownKeys(value as Values))
          if (typeof key === 'string' && isOwnField(value as Values, key) && !test((value as Values)[key]))
            return false
        return true
      },
      code: 'ROW.WRONG_TYPE',
      expected: 'values as the contract says',
      parts: (value) =>
        Object.entries(value as Values).map(([key, each]) => ({
          key,
          value: each,
          item: checks,
          present: true,
        })),
    },
  ]
}

type Values = Readonly<Record<string, unknown>>

const isOwnField = (value: Values, key: string) => Object.prototype.propertyIsEnumerable.call(value, key)

function hasField(value: unknown, name: string, test: ValueTest): boolean {
  const field = (value as Values)[name]
  return test(field) && (field !== undefined || name in (value as Values))
}

/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain: ValueCheck = {
  test: (value) => {
    if (!isRecord(value)) return false
    const prototype: unknown = Object.getPrototypeOf(value)
    return prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf')
  },
  code: 'ROW.WRONG_TYPE',
  expected: 'a plain object',
}
