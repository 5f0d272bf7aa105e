import { unsupportedFeature } from '../../errors.ts'
import { booleanType, countType, emit, textLiteral, textType, variantType } from '../emitted.ts'
import { argument, argumentList, constantText, type FunctionRules } from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured */
export const semiStructuredFunctions: FunctionRules = {
  ARRAY_CONSTRUCT: (call) => emit(`json_array(${argumentList(call)})`, { kind: 'array' }),
  ARRAY_SIZE: (call) => emit(`json_array_length(${argument(call, 0).sql})`, countType),
  ARRAY_CONTAINS: (call) =>
    emit(`json_contains(${argument(call, 1).sql}, to_json(${argument(call, 0).sql}))`, booleanType),
  // json_extract by [*] keeps each null, which a cast to a list loses.
  ARRAY_DISTINCT: (call) =>
    emit(`to_json(list_distinct(json_extract(${argument(call, 0).sql}, '$[*]')))`, { kind: 'array' }),
  GET: (call) => {
    const key = argument(call, 1)
    if (key.type?.kind !== 'string') throw unsupportedFeature('GET by another key than a text', call.where)
    const pointer = `'/' || replace(replace(${key.sql}, '~', '~0'), '/', '~1')`
    return emit(`json_extract(${argument(call, 0).sql}, ${pointer})`, variantType)
  },
  OBJECT_KEYS: (call) => emit(`to_json(json_keys(${argument(call, 0).sql}))`, { kind: 'array' }),
  GET_PATH: (call) => {
    const path = constantText(call, 1)
    if (path === undefined || !/^[A-Za-z_][\w.]*$/.test(path))
      throw unsupportedFeature('GET_PATH with that path', call.where)
    return emit(`json_extract(${argument(call, 0).sql}, ${textLiteral(`$.${path}`)})`, variantType)
  },
  TYPEOF: (call) =>
    emit(
      `(CASE json_type(${argument(call, 0).sql}) WHEN 'VARCHAR' THEN 'VARCHAR' WHEN 'UBIGINT' THEN 'INTEGER' WHEN 'BIGINT' THEN 'INTEGER' WHEN 'DOUBLE' THEN 'DECIMAL' WHEN 'NULL' THEN 'NULL_VALUE' ELSE json_type(${argument(call, 0).sql}) END)`,
      textType,
    ),
}
