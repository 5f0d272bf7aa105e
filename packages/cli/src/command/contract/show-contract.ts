import type { Contract } from '@mesh/contracts'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { printJson, printTable } from '../print.ts'
import { loadOneContract } from './load-one-contract.ts'

/** `mesh contract show`: what a contract promises, table by table. */
export const showContract: CommandAction<[string, { json?: boolean }]> = async (
  context,
  file,
  { json = false },
) => {
  const { terminal } = context
  const contract: Contract = await loadOneContract(file, context)
  if (json) {
    printJson(terminal, contract)
    return exitCode.ok
  }
  const { name, id, version, status, description, schema = [], slaProperties = [] } = contract
  terminal.out(`${name ?? id} ${version}${status === undefined ? '' : ` (${status})`}`)
  if (description?.purpose !== undefined) terminal.out(description.purpose.trim())
  for (const table of schema) {
    terminal.out(`\n${table.name}${table.description === undefined ? '' : `: ${table.description.trim()}`}`)
    printTable(
      terminal,
      ['column', 'type', 'promises'],
      (table.properties ?? []).map(({ name: column, logicalType, physicalType, ...rest }) => [
        column,
        physicalType ?? logicalType ?? 'any',
        [
          rest.primaryKey === true && 'primary key',
          rest.required === true && 'required',
          rest.unique === true && 'unique',
          rest.enum && `one of ${rest.enum.length}`,
          rest.classification,
          rest.quality && `${rest.quality.length} rules`,
        ]
          .filter((each) => typeof each === 'string')
          .join(', '),
      ]),
    )
  }
  if (slaProperties.length > 0) terminal.out('')
  for (const { property, value, unit = '' } of slaProperties)
    terminal.out(`${property} ${value} ${unit}`.trimEnd())
  return exitCode.ok
}
