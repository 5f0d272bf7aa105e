import { resolveColumn } from '../reference/resolve-column.ts'
import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { entityText } from './mermaid/entity-text.ts'
import { mermaidText } from './mermaid/mermaid-text.ts'
import { tableRelationships } from './table-relationships.ts'

/**
 * A Mermaid entity relationship diagram: tables, columns with their keys, relationships inside the contract.
 * Source: https://mermaid.js.org/syntax/entityRelationshipDiagram.html
 */
export const mermaid: Exporter = {
  format: 'mermaid',
  extension: '.mmd',
  coverage: {
    contract: ['name', 'id'],
    table: ['name', 'logicalType', 'relationships.from', 'relationships.to', 'relationships.type'],
    column: [
      'name',
      'description',
      'logicalType',
      'physicalType',
      'required',
      'primaryKey',
      'unique',
      'relationships.to',
      'relationships.type',
    ],
    nested: [],
  },
  write: (contract, { options, lose }) => {
    const tables = contractTables(contract, options)
    if (contract.name !== undefined)
      lose({ pointer: '/id', message: 'The title is the name, not the id', severity: 'info' })
    const ids = new Map(tables.map(({ table }, index) => [table, `t${index + 1}`]))
    const lines = tables.flatMap((each) => {
      const relationships = tableRelationships(each)
      return relationships.flatMap(({ from, to, pointer }) => {
        const targets = to.map((reference) => resolveColumn(contract, reference))
        const target = targets[0] && ids.get(targets[0].table)
        if (target === undefined) {
          lose({ pointer, message: 'The diagram does not show what this relationship points at' })
          return []
        }
        const optional = from.some(({ required, primaryKey }) => required !== true && primaryKey !== true)
        const single = from.length === 1 && from[0]?.unique === true
        const label = `${from.map(({ name }) => name).join(', ')} to ${targets.map((one) => one?.column.name ?? '').join(', ')}`
        return [
          `  ${ids.get(each.table)} ${single ? '|o' : '}o'}--${optional ? 'o|' : '||'} ${target} : ${mermaidText(label)}`,
        ]
      })
    })
    return [
      `---\ntitle: ${JSON.stringify(contract.name ?? contract.id)}\n---\nerDiagram`,
      ...tables.map((each) => entityText(each, ids.get(each.table) ?? '', lose)),
      ...lines,
      '',
    ].join('\n')
  },
}
