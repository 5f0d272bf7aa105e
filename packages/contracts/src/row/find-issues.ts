import type { ItemChecks, Part } from './check/value-check.ts'
import type { RowIssue } from './row-issue.ts'

/** What is wrong with a value, or with each of its parts. */
export function findIssues(part: Part, path: readonly (string | number)[]): readonly RowIssue[] {
  const { value, item, present } = part
  if (!present)
    return [
      {
        code: 'ROW.MISSING_COLUMN',
        path,
        message: `There is no ${JSON.stringify(path.at(-1))}`,
        expected: words(item),
      },
    ]
  if (item.isNullable && value === null) return []
  for (const { test, code, expected, parts } of item.checks) {
    if (test(value)) continue
    const inner =
      parts === undefined ? [] : [...parts(value)].flatMap((each) => findIssues(each, [...path, each.key]))
    if (inner.length > 0) return inner
    const isNull = value === null
    return [
      {
        code: isNull ? 'ROW.NULL' : code,
        path,
        message: `Expected ${isNull ? `${expected}, not NULL` : expected}, found ${show(value)}`,
        expected,
        found: value,
      },
    ]
  }
  return []
}

const words = ({ checks, isNullable }: ItemChecks) =>
  `${checks[0]?.expected ?? 'a value'}${isNullable ? ' or NULL' : ''}`

/** A value in few words: texts are cut, and what is nested is named by its kind. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value === null) return 'NULL'
  if (typeof value === 'object') return value instanceof Uint8Array ? 'bytes' : 'an object'
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value)
}
