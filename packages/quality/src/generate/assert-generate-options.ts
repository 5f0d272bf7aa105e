import type { Contract } from '@mesh/contracts'
import { invalidOption } from '../errors.ts'
import type { GenerateOptions } from './generate-options.ts'

const mostRows = 2 ** 40

/**
 * Refuses options that mean nothing.
 *
 * @throws QUALITY.INVALID_OPTION for a number of rows that is none, a share that is none, and names that the contract does not have.
 */
export function assertGenerateOptions(contract: Contract, options: GenerateOptions): void {
  const { rows = {}, seed = 1, columns = {} } = options
  const tables = new Map((contract.schema ?? []).map((table) => [table.name, table.properties ?? []]))
  const assertTable = (option: string, name: string): void => {
    if (!tables.has(name))
      throw invalidOption(
        option,
        `${contract.id} has no table ${JSON.stringify(name)}, but ${[...tables.keys()].join(', ')}.`,
      )
  }
  for (const [name, count] of typeof rows === 'number' ? [['', rows] as const] : Object.entries(rows)) {
    if (name !== '') assertTable('rows', name)
    if (!Number.isInteger(count) || count < 0 || count > mostRows)
      throw invalidOption('rows', `${count} is no number of rows.`)
  }
  if (!Number.isSafeInteger(seed)) throw invalidOption('seed', `${seed} is no whole number.`)
  for (const [name, wanted] of Object.entries(columns)) {
    assertTable('columns', name)
    const known = new Set((tables.get(name) ?? []).map((property) => property.name))
    for (const [column, { nulls = 0 }] of Object.entries(wanted)) {
      if (!known.has(column))
        throw invalidOption('columns', `${name} has no column ${JSON.stringify(column)}.`)
      if (!(nulls >= 0 && nulls <= 1))
        throw invalidOption('columns', `${nulls} is no share of rows, 0 to 1, for ${name}.${column}.`)
    }
  }
}
