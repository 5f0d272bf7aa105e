import type { LogicalType } from '@mesh/core'
import { commonTypeOfNodes } from '../common-type-of-nodes.ts'
import { decimalOf } from '../decimal.ts'
import { type Inferred, logicalTypeIn } from '../inferred.ts'
import { knownTypeOf } from '../known-type-of.ts'
import { elementType } from '../path-type.ts'
import type { ResultRule } from '../result-call.ts'

const array: ResultRule = ({ type }) => {
  const given = type(0)
  return given?.kind === 'array' ? given : given && { kind: 'array' }
}

const flattened: ResultRule = ({ type }) => {
  const given = type(0)
  const items = given?.kind === 'array' ? given.items : undefined
  return items?.kind === 'array' ? items : given && { kind: 'array' }
}

const element: ResultRule = ({ type }) => elementType(type(0), undefined)

const get: ResultRule = ({ type, arguments: [, key] }) =>
  elementType(type(0), key?.kind === 'stringLiteral' ? key.value : undefined)

/** A path that is text is not read here: of a structured value it may lead anywhere. */
const get_path: ResultRule = ({ type }) => {
  const given = elementType(type(0), undefined)
  return given?.kind === 'variant' ? given : undefined
}

const keys: ResultRule = ({ type }) => {
  const given = type(0)
  if (given?.kind === 'map') return { kind: 'array', items: given.key }
  return given?.kind === 'object' && given.fields
    ? { kind: 'array', items: { kind: 'string' } }
    : { kind: 'array' }
}

/** The lambda's result is the item of a structured array. */
const transform: ResultRule = ({ type, arguments: [, change], inference }) => {
  const given = type(0)
  if (given === undefined) return undefined
  if (given.kind !== 'array' || given.items === undefined || change?.kind !== 'lambda')
    return { kind: 'array' }
  const parameters = new Map<string, Inferred>()
  for (const { name, type: declared } of change.parameters)
    parameters.set(name.name, declared ? knownTypeOf(declared) : given.items)
  const items: LogicalType | undefined = logicalTypeIn(inference.within(parameters).infer(change.body))
  return items && { kind: 'array', items }
}

/** A sum grows beyond what it starts with; anything else keeps its type. */
const reduce: ResultRule = ({ type }) => {
  const start = type(1)
  if (start?.kind === 'string') return { kind: 'string' }
  return decimalOf(start) || start?.kind === 'null' ? undefined : start
}

/** Results stand at every second argument from the third on; a single one at the end is the default. */
const decode: ResultRule = ({ arguments: given, inference }) =>
  commonTypeOfNodes(
    inference,
    given.filter((_, index) => index >= 2 && (index % 2 === 0 || index === given.length - 1)),
  )

const cell: ResultRule = ({ type }) => type(0) && { kind: type(0)?.kind === 'string' ? 'string' : 'integer' }

/** Results of functions of arrays, objects, maps and cells. */
export const containerRules = {
  array,
  flattened,
  element,
  get,
  get_path,
  keys,
  transform,
  reduce,
  decode,
  cell,
}
