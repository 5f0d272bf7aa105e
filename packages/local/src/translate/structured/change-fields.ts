import type { LogicalType, ObjectField } from '@mesh/core'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { type Emitted, emit, textLiteral } from '../emitted.ts'
import { once } from '../once.ts'
import { castTo } from '../translate-cast.ts'
import { jsonPath } from '../variant-path.ts'

/**
 * A structured OBJECT as one with other keys: `CAST(o AS OBJECT(…) RENAME FIELDS)` goes by the places of the keys, `ADD FIELDS` has
 * more of them, which are NULL.
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-structured#casting-from-one-structured-type-to-another
 *
 * @throws SQL.SYNTAX for anything but two structured objects, or keys that do not go together.
 */
export function changeFields(
  value: Emitted,
  type: LogicalType,
  change: 'RENAME FIELDS' | 'ADD FIELDS',
): Emitted {
  const [from, to] = [fieldsOf(value.type), fieldsOf(type)]
  if (from === undefined || to === undefined)
    throw invalidStatement(`${change} is for casts of one structured OBJECT to another`)
  if (change === 'RENAME FIELDS' && from.length !== to.length)
    throw invalidStatement('RENAME FIELDS takes an OBJECT with as many keys')
  const lost = from.find(({ name }) => !to.some((each) => each.name === name))
  if (change === 'ADD FIELDS' && lost !== undefined)
    throw invalidStatement(`ADD FIELDS takes an OBJECT that has the key '${lost.name}' too`)
  const made = once([value.sql], (v) => {
    const members = to.map(({ name }, index) => {
      const source = change === 'RENAME FIELDS' ? (from[index]?.name ?? name) : name
      const found = `coalesce(json_extract(${v}, ${textLiteral(jsonPath([source]))}), CAST('null' AS JSON))`
      return `${textLiteral(`${JSON.stringify(name)}:`)} || CAST(${found} AS VARCHAR)`
    })
    return `CASE WHEN ${v} IS NOT NULL THEN CAST('{' || concat_ws(',', ${members.join(', ')}) || '}' AS JSON) END`
  })
  return castTo(emit(made, { kind: 'object' }), type)
}

const fieldsOf = (type: LogicalType | null): readonly ObjectField[] | undefined =>
  type?.kind === 'object' ? type.fields : undefined
