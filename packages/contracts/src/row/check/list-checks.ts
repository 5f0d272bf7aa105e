import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import { itemTest } from './item-test.ts'
import type { ChecksOf, ItemChecks, ValueCheck } from './value-check.ts'

const isList: ValueCheck = { test: Array.isArray, code: 'ROW.WRONG_TYPE', expected: 'a list' }

/** Checks of a list: its items, how many there are, and that none repeats. */
export function listChecks(
  item: SchemaItem,
  { minItems = 0, maxItems, uniqueItems }: LogicalTypeOptions,
  checksOf: ChecksOf,
): readonly ValueCheck[] {
  const most = maxItems ?? Number.POSITIVE_INFINITY
  const checks: ValueCheck[] = [isList]
  if (minItems > 0 || maxItems !== undefined)
    checks.push({
      test: (value) => {
        const { length } = value as readonly unknown[]
        return length >= minItems && length <= most
      },
      code: 'ROW.ITEMS',
      expected: `${minItems} to ${maxItems ?? 'any number of'} items`,
    })
  if (item.items !== undefined) checks.push(itemsCheck(checksOf(item.items)))
  if (uniqueItems === true)
    checks.push({
      test: (value) => new Set(value as readonly unknown[]).size === (value as readonly unknown[]).length,
      code: 'ROW.ITEMS',
      expected: 'items that do not repeat',
    })
  return checks
}

/** Checks of a vector: numbers, as many as it has dimensions. */
export function vectorChecks(dimensions: number): readonly ValueCheck[] {
  return [
    isList,
    {
      test: (value) => (value as readonly unknown[]).length === dimensions,
      code: 'ROW.ITEMS',
      expected: `${dimensions} numbers`,
    },
    {
      test: (value) => {
        const list = value as readonly unknown[]
        for (let at = 0; at < list.length; at += 1) if (!Number.isFinite(list[at])) return false
        return true
      },
      code: 'ROW.WRONG_TYPE',
      expected: `${dimensions} numbers`,
    },
  ]
}

function itemsCheck(checks: ItemChecks): ValueCheck {
  const test = itemTest(checks)
  return {
    test: (value) => {
      const list = value as readonly unknown[]
      for (let at = 0; at < list.length; at += 1) if (!test(list[at])) return false
      return true
    },
    code: 'ROW.ITEMS',
    expected: 'items as the contract says',
    parts: (value) =>
      Array.from(value as readonly unknown[], (each, key) => ({
        key,
        value: each,
        item: checks,
        present: true,
      })),
  }
}
