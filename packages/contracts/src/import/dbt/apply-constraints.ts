import type { ImportContext } from '../importer.ts'
import { branch, isTree, list, type Tree, word } from '../tree.ts'
import type { DbtColumn, DbtTable } from './dbt-table.ts'

/** Applies the constraints of a model and of its columns. */
export function applyConstraints(
  table: DbtTable,
  tables: ReadonlyMap<string, DbtTable>,
  context: ImportContext,
): void {
  const { node, columns } = table
  for (const constraint of list(node, 'constraints').filter(isTree))
    apply(
      table,
      constraint,
      list(constraint, 'columns').filter((each) => typeof each === 'string'),
      tables,
      context,
    )
  for (const [key, column] of Object.entries(branch(node, 'columns'))) {
    if (!isTree(column)) continue
    for (const constraint of list(column, 'constraints').filter(isTree))
      apply(table, constraint, [word(column, 'name') ?? key], tables, context)
  }
  for (const key of list(node, 'primary_key'))
    if (typeof key === 'string' && list(node, 'primary_key').length === 1) {
      const column = columns.get(key.toLowerCase())
      if (column !== undefined && column.primaryKey !== true) column.unique = true
    }
}

function apply(
  table: DbtTable,
  constraint: Tree,
  names: readonly string[],
  tables: ReadonlyMap<string, DbtTable>,
  { report }: ImportContext,
): void {
  const { name } = table.head
  const type = word(constraint, 'type') ?? ''
  const found = names.map((each) => table.columns.get(each.toLowerCase()))
  const columns = found.filter((each): each is DbtColumn => each !== undefined)
  if (columns.length < names.length) {
    report(`A constraint ${type} of ${name} names a column that is not there`)
    return
  }
  const [only] = columns
  switch (type) {
    case 'not_null':
      for (const column of columns) column.required = true
      return
    case 'primary_key':
      for (const [index, column] of columns.entries())
        Object.assign(column, { primaryKey: true, primaryKeyPosition: index + 1 })
      return
    case 'unique':
      if (only !== undefined && columns.length === 1) only.unique = true
      else
        table.quality.push({
          metric: 'duplicateValues',
          arguments: { properties: columns.map((each) => each.name) },
          mustBe: 0,
        })
      return
    case 'foreign_key': {
      const target = referenced(word(constraint, 'to') ?? word(constraint, 'expression') ?? '', tables)
      const to = list(constraint, 'to_columns').map(
        (each) => target?.columns.get(String(each).toLowerCase())?.name,
      )
      if (target === undefined || to.length !== columns.length || to.includes(undefined)) {
        report(`A foreign key of ${name} names a table or a column that is not imported`)
        return
      }
      const targets = to.map((each) => `${target.head.name}.${each}`)
      const [first = ''] = targets
      if (only !== undefined && columns.length === 1)
        only.relationships = [...(only.relationships ?? []), { to: first, type: 'foreignKey' }]
      else
        table.relationships.push({
          from: columns.map((each) => `${name}.${each.name}`),
          to: targets,
          type: 'foreignKey',
        })
      return
    }
    case 'check': {
      const expression = word(constraint, 'expression')
      if (expression !== undefined)
        table.quality.push({
          type: 'sql',
          query: `SELECT COUNT(*) FROM \${table} WHERE NOT (${expression})`,
          mustBe: 0,
        })
      return
    }
    default:
      report(`A constraint ${type} of ${name} is not kept`)
  }
}

/** The table that `ref('orders')`, `source('shop', 'orders')` or a full name on the platform speaks of. */
export function referenced(text: string, tables: ReadonlyMap<string, DbtTable>): DbtTable | undefined {
  const call = /^\s*(?:ref|source)\(\s*(?:['"]([^'"]+)['"]\s*,\s*)?['"]([^'"]+)['"]/.exec(text)
  const all = [...tables.values()]
  if (call !== null) {
    const [, scope, name] = call
    return all.find(
      ({ node }) =>
        word(node, 'name') === name &&
        (scope === undefined || word(node, 'source_name') === scope || word(node, 'package_name') === scope),
    )
  }
  const wanted = text.replaceAll('"', '').toLowerCase()
  return all.find(({ head, node }) =>
    [head.physicalName, word(node, 'relation_name')?.replaceAll('"', '')].some(
      (each) => each?.toLowerCase() === wanted,
    ),
  )
}
