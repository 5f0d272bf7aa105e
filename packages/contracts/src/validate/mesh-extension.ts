import { pointerTo } from '../read/pointer.ts'
import { isRecord, list, oneOf, type Rule, record, text, whole } from './rule.ts'

const format: Rule = (value, pointer, report) => {
  const csv = isRecord(value) && value.type === 'csv'
  record(
    {
      type: oneOf(['parquet', 'json', 'csv']),
      ...(csv && { skipHeader: whole(0), delimiter: text, nullIf: list(text) }),
    },
    ['type'],
  )(value, pointer, report)
}

const transformation: Rule = (value, pointer, report) => {
  record({ table: text, as: oneOf(['view', 'dynamic-table']), query: text, targetLag: text }, [
    'table',
    'as',
    'query',
  ])(value, pointer, report)
  if (isRecord(value) && value.as === 'dynamic-table' && value.targetLag === undefined)
    report({
      code: 'CONTRACT.MISSING_FIELD',
      pointer,
      message: 'A dynamic table has no targetLag',
      hint: "Say how far it may fall behind: targetLag: '1 hour', or downstream.",
    })
}

const values: Readonly<Record<string, Rule>> = {
  namespace: record({ database: text, schema: text }, ['database', 'schema']),
  ingestion: list(record({ table: text, format, match: oneOf(['position', 'name']) }, ['table', 'format'])),
  transformations: list(transformation),
  access: list(record({ role: text, purpose: text }, ['role'])),
  metrics: list(
    record({ name: text, description: text, expression: text, table: text }, ['name', 'expression', 'table']),
  ),
}

/** Checks the custom properties whose vendor is `mesh`; those of others are theirs. */
const meshProperties =
  (known: Readonly<Record<string, Rule>>): Rule =>
  (value, pointer, report) => {
    if (!Array.isArray(value)) return
    const seen = new Set<unknown>()
    value.forEach((each: unknown, index) => {
      if (!isRecord(each) || each.vendor !== 'mesh') return
      const at = pointerTo(pointer, index)
      const name = String(each.property)
      const rule = Object.hasOwn(known, name) ? known[name] : undefined
      if (rule === undefined)
        report({
          code: 'CONTRACT.UNKNOWN_MESH_PROPERTY',
          pointer: pointerTo(at, 'property'),
          message: `The vendor mesh has no property ${JSON.stringify(name)} here`,
          hint: `It has ${Object.keys(known).join(', ')}.`,
        })
      else rule(each.value, pointerTo(at, 'value'), report)
      if (seen.has(name))
        report({ code: 'CONTRACT.DUPLICATE', pointer: at, message: `The property ${name} is there twice` })
      seen.add(name)
    })
  }

/** What suppressions of lint hold is judged by lint. */
const readByLint: Rule = () => {}

/** The mesh extension of a data product. */
export const productExtension: Rule = meshProperties({ ...values, 'lint-ignore': readByLint })

/** The mesh extension of an input port: the id of the product that offers the contract. */
export const inputPortExtension: Rule = meshProperties({ product: text, 'lint-ignore': readByLint })

/** The mesh extension of a product and of its input ports. */
export const productMeshExtension: Rule = (value, pointer, report) => {
  if (!isRecord(value)) return
  productExtension(value.customProperties, pointerTo(pointer, 'customProperties'), report)
  const { inputPorts } = value
  if (!Array.isArray(inputPorts)) return
  const ports = pointerTo(pointer, 'inputPorts')
  inputPorts.forEach((port: unknown, index) => {
    if (isRecord(port))
      inputPortExtension(
        port.customProperties,
        pointerTo(pointerTo(ports, index), 'customProperties'),
        report,
      )
  })
}
