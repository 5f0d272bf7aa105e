import { notEvaluable } from '../../../errors.ts'
import type { Cell, JsonCell } from '../../cell/cell.ts'
import { jsonText } from '../../cell/json-text.ts'
import { castTo } from '../node/cast.ts'
import { memberOf } from '../node/path.ts'
import {
  argument,
  booleanType,
  constantText,
  type EvaluatedCall,
  type FunctionRules,
  strictly,
  textType,
  wholeArgument,
  wholeType,
} from './function-rule.ts'

const json = (cell: Cell): unknown => (cell as JsonCell).json

/** Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured */
export const semiStructuredFunctions: FunctionRules = {
  ARRAY_SIZE: (call) =>
    strictly(call, wholeType, [semi(call, 0)], (cell) => {
      const list = json(cell)
      return Array.isArray(list) ? BigInt(list.length) : null
    }),
  ARRAY_CONTAINS: (call) =>
    strictly(call, booleanType, [semi(call, 0), semi(call, 1)], (value, list) => {
      const wanted = jsonText(json(value), true)
      const items = json(list)
      return Array.isArray(items) && items.some((item) => jsonText(item, true) === wanted)
    }),
  OBJECT_KEYS: (call) =>
    strictly(call, { kind: 'array' }, [semi(call, 0)], (cell) => {
      const value = json(cell)
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { kind: 'json', json: Object.keys(value).sort() }
        : null
    }),
  GET_PATH: (call) => {
    const path = constantText(call, 1)
    if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(path))
      throw notEvaluable('GET_PATH with that path', call.where)
    return strictly(call, { kind: 'variant' }, [semi(call, 0)], (cell) => {
      const found = path.split('.').reduce<unknown>(memberOf, json(cell))
      return found === undefined ? null : { kind: 'json', json: found }
    })
  },
  GET: (call) => {
    const key = argument(call, 1)
    const isText = key.type.kind === 'string'
    const at = isText ? key.at : wholeArgument(call, 1)
    return strictly(call, { kind: 'variant' }, [semi(call, 0), at], (cell, name) => {
      const found = memberOf(json(cell), isText ? (name as string) : Number(name))
      return found === undefined ? null : { kind: 'json', json: found }
    })
  },
  IS_NULL_VALUE: (call) => strictly(call, booleanType, [semi(call, 0)], (cell) => json(cell) === null),
  IS_ARRAY: (call) => strictly(call, booleanType, [semi(call, 0)], (cell) => Array.isArray(json(cell))),
  IS_OBJECT: (call) =>
    strictly(call, booleanType, [semi(call, 0)], (cell) => kindOf(json(cell)) === 'OBJECT'),
  TYPEOF: (call) => strictly(call, textType, [semi(call, 0)], (cell) => kindOf(json(cell))),
}

function kindOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'VARCHAR'
    case 'boolean':
      return 'BOOLEAN'
    case 'bigint':
      return 'INTEGER'
    case 'number':
      return Number.isInteger(value) ? 'INTEGER' : 'DECIMAL'
    default:
      if (value === null) return 'NULL_VALUE'
      return Array.isArray(value) ? 'ARRAY' : 'OBJECT'
  }
}

const semi = (call: EvaluatedCall, index: number) =>
  castTo(argument(call, index), { kind: 'variant' }, false, call.where).at
