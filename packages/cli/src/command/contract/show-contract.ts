import type { Contract, DataProduct } from '@mesh/contracts'
import { exitCode } from '../../console/exit-code.ts'
import type { Terminal } from '../../console/terminal.ts'
import { visible } from '../../console/visible.ts'
import type { CommandAction } from '../context.ts'
import { printJson, printTable } from '../print.ts'
import { loadOneDocument } from './load-one-document.ts'

/** `mesh contract show`: what a contract promises, table by table; what a data product offers and reads, port by port. */
export const showContract: CommandAction<[string, { json?: boolean }]> = async (
  context,
  file,
  { json = false },
) => {
  const { terminal } = context
  const document = await loadOneDocument(file, context)
  if (json) printJson(terminal, document)
  else {
    const { name, id, version, status, description } = document
    const heading = [name ?? id, version, status && `(${status})`].filter((each) => typeof each === 'string')
    terminal.out(visible(heading.join(' ')))
    if (description?.purpose !== undefined) terminal.out(visible(description.purpose.trim()))
    if (document.kind === 'DataContract') showTables(terminal, document)
    else showPorts(terminal, document)
  }
  return exitCode.ok
}

function showPorts(terminal: Terminal, { outputPorts = [], inputPorts = [] }: DataProduct): void {
  for (const [title, ports] of [
    ['offers', outputPorts],
    ['reads', inputPorts],
  ] as const) {
    if (ports.length === 0) continue
    terminal.out('')
    printTable(
      terminal,
      [title, 'version', 'contract'],
      ports.map(({ name, version = '', contractId = '' }) => [name, version, contractId]),
    )
  }
}

function showTables(terminal: Terminal, { schema = [], slaProperties = [] }: Contract): void {
  for (const table of schema) {
    terminal.out(
      `\n${visible([table.name, table.description?.trim()].filter((each) => each !== undefined).join(': '))}`,
    )
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
    terminal.out(visible(`${property} ${value} ${unit}`.trimEnd()))
}
