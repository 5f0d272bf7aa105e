import { type Contract, compileRowValidator } from '@mesh/contracts'
import { notASubject } from '../errors.ts'
import type { Verdict } from './verdict.ts'

/** Whether a value is a row of a table of a contract: of its only one when no name is given. */
export function expectValidRow(row: unknown, contract: Contract, table?: string): Verdict {
  const [only, ...others] = contract.schema ?? []
  const name = table ?? (others.length === 0 ? only?.name : undefined)
  if (name === undefined)
    throw notASubject(
      `a row without the name of its table: ${contract.id} has ${contract.schema?.length ?? 0}`,
      'Say which as the last argument.',
    )
  const isRow = compileRowValidator(contract, name)
  return {
    pass: isRow(row),
    message: () =>
      isRow(row)
        ? `Expected no row of ${name}, and it is one`
        : [
            `Expected a row of ${name}`,
            ...isRow.issues(row).map(({ path, message }) => `  ✗ ${path.join('.')}  ${message}`),
          ].join('\n'),
  }
}
