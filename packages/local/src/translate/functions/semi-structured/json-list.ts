import { type Emitted, emit, variantType } from '../../emitted.ts'
import { castTo } from '../../translate-cast.ts'

/** The items of an ARRAY as a list of DuckDB's, each as JSON; NULL for anything else. */
export const itemsOf = ({ sql }: Emitted): string => itemsIn(sql)

/** The same for SQL. */
export const itemsIn = (sql: string): string =>
  `(CASE WHEN json_type(${sql}) = 'ARRAY' THEN CAST(json_extract(${sql}, '$[*]') AS JSON[]) END)`

/** A list of JSON as an ARRAY. */
export const arrayOf = (list: string): Emitted => emit(`to_json(${list})`, { kind: 'array' })

/** A value as an item of an ARRAY; NULL becomes the null of JSON. */
export const itemOf = (value: Emitted): string =>
  `coalesce(${castTo(value, variantType).sql}, CAST('null' AS JSON))`
