import type { InferRow, TableName } from '../define/contract-rows.ts'
import type { Contract } from '../odcs/contract.ts'
import { itemChecks } from './check/item-checks.ts'
import { itemTest } from './check/item-test.ts'
import { isRecord } from './check/record-checks.ts'
import { findIssues } from './find-issues.ts'
import { rowColumns } from './row-columns.ts'
import type { RowIssue } from './row-issue.ts'

/** Tells rows of a table from other values. */
export interface RowValidator<Row> {
  /** Whether the value is a row of the table. Allocates nothing for one that is. */
  (value: unknown): value is Row
  /** Every reason why it is not, empty for a row. */
  readonly issues: (value: unknown) => readonly RowIssue[]
}

/**
 * A validator of the rows of one table that judges as {@link rowSchema} does and is made for speed: each column is a closure
 * made for its type, nothing is generated as text.
 *
 * @throws CONTRACT.UNKNOWN_TABLE when the contract has no such table, CONTRACT.INVALID_PATTERN when a pattern is no
 * regular expression.
 * @example
 * const isAirport = compileRowValidator(airports, 'airports')
 * if (!isAirport(row)) console.log(isAirport.issues(row))
 */
export function compileRowValidator<Subject extends Contract, Name extends TableName<Subject>>(
  contract: Subject,
  name: Name,
): RowValidator<InferRow<Subject, Name>> {
  const columns = rowColumns(contract, name).map((each) => ({ name: each.name, checks: itemChecks(each) }))
  const names = columns.map((each) => each.name)
  const tests = columns.map(({ checks }) => itemTest(checks))
  const positions = new Map(names.map((each, index) => [each, index]))
  const count = names.length

  // Rows mostly have their columns in the order of the contract: then no name is looked up.
  const isRow = (value: unknown): boolean => {
    if (!isRecord(value)) return false
    const row = value as Readonly<Record<string, unknown>>
    let at = 0
    for (const key in row) {
      const position = key === names[at] ? at : positions.get(key)
      const test = position === undefined ? undefined : tests[position]
      if (test === undefined || !test(row[key])) return false
      at += 1
    }
    return at === count
  }

  const issues = (value: unknown): readonly RowIssue[] => {
    if (!isRecord(value))
      return [
        {
          code: 'ROW.NOT_A_ROW',
          path: [],
          message: 'Expected an object',
          expected: 'an object',
          found: value,
        },
      ]
    const row = value as Readonly<Record<string, unknown>>
    const found = columns.flatMap(({ name: key, checks }) =>
      findIssues({ key, value: row[key], item: checks, present: isIn(row, key) }, [key]),
    )
    const unknown: RowIssue[] = []
    for (const key in row)
      if (!positions.has(key))
        unknown.push({
          code: 'ROW.UNKNOWN_COLUMN',
          path: [key],
          message: `The table has no column ${JSON.stringify(key)}`,
          expected: 'no other columns',
          found: row[key],
        })
    return [...found, ...unknown]
  }
  return Object.assign(isRow, { issues }) as RowValidator<InferRow<Subject, Name>>
}

/** Whether `for … in` meets the key. */
function isIn(row: object, key: string): boolean {
  for (let each: object | null = row; each !== null; each = Object.getPrototypeOf(each))
    if (Object.hasOwn(each, key)) return Object.prototype.propertyIsEnumerable.call(each, key)
  return false
}
