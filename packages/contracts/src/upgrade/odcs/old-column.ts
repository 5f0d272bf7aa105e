import { pointerTo } from '../../read/pointer.ts'
import type { Draft } from '../draft.ts'
import { keepAsCustom } from '../keep-as-custom.ts'

const renames = [
  ['column', 'name'],
  ['isPrimaryKey', 'primaryKey'],
  ['isPrimary', 'primaryKey'],
  ['primary', 'primaryKey'],
  ['isUnique', 'unique'],
  ['partitionStatus', 'partitioned'],
  ['encryptedColumnName', 'encryptedName'],
  ['transformSourceTables', 'transformSourceObjects'],
  ['sampleValues', 'examples'],
  ['criticalDataElementStatus', 'criticalDataElement'],
] as const

const types: Readonly<Record<string, string>> = {
  ...words('string', 'string text varchar char character uuid'),
  ...words('integer', 'integer int bigint smallint tinyint long short'),
  ...words('number', 'number numeric decimal double float real money'),
  ...words('boolean', 'boolean bool'),
  ...words('date', 'date'),
  ...words('timestamp', 'timestamp datetime'),
  ...words('time', 'time'),
  ...words('object', 'object struct record'),
  ...words('array', 'array list'),
}

function words(type: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, type]))
}

/** A column of ODCS v2.2 as a property; what may be null is required no more. */
export function upgradeColumn(draft: Draft, column: string): void {
  for (const [before, after] of renames)
    draft.rename(column, before, after, `ODCS v3 calls ${before} ${after}`)
  for (const name of ['isNullable', 'nullable']) {
    const nullable = draft.get(pointerTo(column, name))
    if (typeof nullable !== 'boolean' || draft.get(pointerTo(column, 'required')) !== undefined) continue
    draft.rename(column, name, 'required', `ODCS v3 says required instead of ${name}`)
    draft.change(pointerTo(column, 'required'), !nullable, `required is the opposite of ${name}`)
  }
  const place = pointerTo(column, 'logicalType')
  const old = draft.get(place)
  if (typeof old !== 'string') return
  const type = types[old.toLowerCase()]
  if (type === undefined) keepAsCustom(draft, place, `${old} is no logical type of ODCS v3`)
  else if (type !== old) draft.change(place, type, `the logical type ${old} is called ${type}`)
}
