import { formatIdentifier } from '@mesh/core'
import type { Column } from '../../catalog/object/column.ts'
import type { DynamicTable, Relation, Table, TableKey } from '../../catalog/object/relation.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { spellType } from '../../translate/spell-type.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellPolicy, spellTags } from '../spell-governance.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a table, view or dynamic table, its policies and tags with it. */
export function spellRelation(context: DdlContext, relation: Relation): string {
  const { catalog, roles } = context
  const name = createdName(context, relation)
  const governed = (column: Column) =>
    spellPolicy(catalog, roles, column.masking) + spellTags(catalog, roles, column.tags)
  const comment = (value: string | null) => (value ? ` COMMENT ${spellText(value)}` : '')
  const columns = relation.columns.map((column) => {
    const spelled =
      relation.kind === 'TABLE'
        ? `${formatIdentifier(column.name)} ${typeOf(column)}`
        : formatIdentifier(column.name)
    return spelled + governed(column) + comment(column.comment)
  })
  const items = [...columns, ...(relation.kind === 'TABLE' ? keysOf(relation) : [])]
  const list = `(\n\t${items.join(',\n\t')}\n)`
  const rest =
    spellPolicy(catalog, roles, relation.rowAccess) +
    spellTags(catalog, roles, relation.tags) +
    (relation.comment === '' ? '' : ` COMMENT=${spellText(relation.comment)}`)
  switch (relation.kind) {
    case 'TABLE':
      return `create or replace ${relation.temporaryIn === undefined ? (relation.transient ? 'TRANSIENT ' : '') : 'TEMPORARY '}TABLE ${name} ${list}${clustering(relation)}${rest};`
    case 'VIEW':
      return `create or replace ${relation.secure ? 'secure ' : ''}${relation.materialized === undefined ? '' : 'materialized '}view ${name}${list}${rest} as ${relation.query};`
    case 'DYNAMIC_TABLE': {
      const { refreshMode, query } = relation
      return `create or replace dynamic table ${name}${list}${scheduling(relation)} refresh_mode = ${refreshMode}${warehouses(relation)}${clustering(relation)}${rest} as ${query};`
    }
  }
}

function typeOf({ type, nullable, default: value, identity }: Column): string {
  const parts = [spellType(type)]
  if (!nullable) parts.push('NOT NULL')
  if (identity !== undefined)
    parts.push(
      `autoincrement start ${identity.start} increment ${identity.increment} ${identity.ordered ? 'order' : 'noorder'}`,
    )
  else if (value !== null) parts.push(`DEFAULT ${value}`)
  return parts.join(' ')
}

const keysOf = ({ keys }: Table): readonly string[] =>
  keys.map((key) => {
    const named = key.name.startsWith('SYS_CONSTRAINT_') ? '' : `constraint ${formatIdentifier(key.name)} `
    return `${named}${words[key.kind]} (${listed(key.columns)})${references(key)}${key.rely ? ' rely' : ''}`
  })

const words = { primary: 'primary key', unique: 'unique', foreign: 'foreign key' } as const

const references = ({ references: target }: TableKey): string =>
  target === undefined ? '' : ` references ${fullName(target.table)}(${listed(target.columns)})`

const listed = (names: readonly string[]): string => names.map(formatIdentifier).join(', ')

/** `LINEAR(A, B)` as CLUSTER BY takes it. */
const clustering = ({ clusterBy }: Table | DynamicTable): string =>
  clusterBy === undefined || clusterBy === null ? '' : ` cluster by ${clusterBy.replace(/^LINEAR/, '')}`

function scheduling({ targetLag, scheduler }: DynamicTable): string {
  const isDownstream = targetLag?.toUpperCase() === 'DOWNSTREAM'
  const lag = targetLag === null ? '' : ` target_lag = ${isDownstream ? 'DOWNSTREAM' : spellText(targetLag)}`
  return scheduler ? `${lag} scheduler = ${scheduler}` : lag
}

const warehouses = ({ warehouse, initializationWarehouse }: DynamicTable): string =>
  ` warehouse = ${formatIdentifier(warehouse)}${initializationWarehouse ? ` initialization_warehouse = ${formatIdentifier(initializationWarehouse)}` : ''}`
