import { formatIdentifier } from '@mesh/core'
import { snowflakeDialect } from '@mesh/sql'
import { lowerType } from '../../lower/lower-type.ts'
import type { Contract } from '../../odcs/contract.ts'
import { storedName } from '../../reference/stored-name.ts'
import type { PlacedColumn } from '../contract-tables.ts'
import { columnTests } from './column-tests.ts'
import type { DbtPlace } from './dbt-place.ts'
import { dbtText } from './dbt-text.ts'
import { foreignKey } from './foreign-key.ts'

/** A column of a model, with constraints, or of a source, without. */
export function dbtColumn(
  contract: Contract,
  { property, pointer }: PlacedColumn,
  place: DbtPlace & { readonly constraints: boolean },
): object {
  const stored = storedName(property)
  const plain = formatIdentifier(stored) === stored
  const siblings = contract.schema?.find(({ properties }) => properties?.includes(property))?.properties ?? []
  const singleKey = siblings.filter(({ primaryKey }) => primaryKey === true).length === 1
  const references = (property.relationships ?? []).flatMap(({ to }, index) => {
    const found = foreignKey(contract, to, `${pointer}/relationships/${index}`, place)
    return found === undefined ? [] : [found]
  })
  const constraints = [
    ...(property.required === true || property.primaryKey === true ? [{ type: 'not_null' }] : []),
    ...(property.primaryKey === true && singleKey ? [{ type: 'primary_key' }] : []),
    ...(property.unique === true ? [{ type: 'unique' }] : []),
    ...references.map(({ to, columns }) => ({ type: 'foreign_key', to, to_columns: columns })),
  ]
  const tests = columnTests(property, pointer, references, singleKey, place.lose)
  const meta = {
    ...(property.classification !== undefined && { classification: dbtText(property.classification) }),
  }
  const config = {
    ...(property.tags !== undefined && { tags: property.tags.map(dbtText) }),
    ...(Object.keys(meta).length > 0 && { meta }),
  }
  return {
    name: dbtText(plain ? stored.toLowerCase() : stored),
    ...(!plain && { quote: true }),
    data_type: dbtText(property.physicalType ?? snowflakeDialect.type(lowerType(property))),
    ...(property.description !== undefined && { description: dbtText(property.description) }),
    ...config,
    ...(place.constraints && constraints.length > 0 && { constraints }),
    ...(tests.length > 0 && { data_tests: tests }),
  }
}
