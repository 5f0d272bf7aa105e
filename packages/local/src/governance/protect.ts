import type { Catalog } from '../catalog/catalog.ts'
import type { Relation } from '../catalog/object/relation.ts'
import { derivedColumn, quoted } from '../translate/emitted.ts'
import { storedName } from '../translate/stored-name.ts'
import type { QueriedRelation, ReadColumn, ReadRelation } from '../translate/translation.ts'
import { type ApplyPolicy, guard } from './guard.ts'

/** A relation as its policies show it: masked columns, and only the rows that there are for whoever asks. */
export function protect<Resolved extends ReadRelation | QueriedRelation>(
  catalog: Catalog,
  relation: Relation,
  found: Resolved,
  sqlName: string,
  apply: ApplyPolicy,
): Resolved {
  const place = (name: string) => {
    const index = relation.columns.findIndex((each) => each.name === name)
    const column = relation.columns[index]
    return found.kind === 'read' ? quoted(column ? storedName(column) : name) : derivedColumn(index)
  }
  const { masks, condition } = guard(catalog, relation, (name) => `${sqlName}.${place(name)}`, apply)
  if (masks.size === 0 && condition === undefined) return found
  const columns = found.kind === 'read' ? found.columns : found.query.columns
  // A column of the past may have another name now.
  const maskOf = (column: ReadColumn) => {
    const now = relation.columns.find((each) => storedName(each) === storedName(column))
    return masks.get(now?.name ?? column.name)
  }
  const list = columns.map((column, index) => {
    const own = found.kind === 'read' ? quoted(storedName(column)) : derivedColumn(index)
    return `${maskOf(column)?.sql ?? `${sqlName}.${own}`} AS ${own}`
  })
  const from = found.kind === 'read' ? found.from : `(${found.query.sql})`
  const where = condition === undefined ? '' : ` WHERE ${condition}`
  const sql = `SELECT ${list.join(', ')} FROM ${from} AS ${sqlName}${where}`
  const shown = columns.map((each) => ({ ...each, type: maskOf(each)?.type ?? each.type }))
  return found.kind === 'read'
    ? { ...found, from: `(${sql})`, columns: shown }
    : { ...found, query: { sql, columns: shown } }
}
