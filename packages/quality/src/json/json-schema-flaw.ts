import { ruleFlaw } from '../rule/rule-flaw.ts'
import { type JsonSchema, jsonTypes } from './json-schema.ts'

const keywords: Readonly<Record<keyof JsonSchema, true>> = {
  type: true,
  enum: true,
  minimum: true,
  maximum: true,
  exclusiveMinimum: true,
  exclusiveMaximum: true,
  multipleOf: true,
  minLength: true,
  maxLength: true,
  pattern: true,
  format: true,
  minItems: true,
  maxItems: true,
  uniqueItems: true,
  items: true,
  minProperties: true,
  maxProperties: true,
  required: true,
  properties: true,
  additionalProperties: true,
}

/** Keywords that say nothing of values. */
const notes: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
])

/** Why no value could be judged by a schema, which may come from elsewhere; nothing when all can. */
export function jsonSchemaFlaw(schema: JsonSchema, at = ''): string | undefined {
  if (typeof schema !== 'object' || schema === null)
    return `Its JSON schema has ${at || 'a root'} that is no object.`
  const odd = Object.keys(schema).find((name) => !Object.hasOwn(keywords, name) && !notes.has(name))
  if (odd !== undefined) return `Its JSON schema uses ${odd}${at && ` in ${at}`}, which is not judged.`
  const { type, format, items, properties = {}, additionalProperties, enum: values } = schema
  const unknown = [type ?? []].flat().find((each) => !jsonTypes.includes(each))
  if (unknown !== undefined)
    return `Its JSON schema names the type ${JSON.stringify(unknown)}, which JSON has not.`
  if (values?.some((value) => typeof value === 'object' && value !== null))
    return 'The enum of its JSON schema has a value that is no scalar.'
  if (format !== undefined) {
    const flaw = ruleFlaw({ kind: 'format', format })
    if (flaw !== undefined) return flaw
  }
  const inner: readonly (readonly [string, JsonSchema])[] = [
    ...(items === undefined ? [] : [[`${at}/items`, items] as const]),
    ...Object.entries(properties).map(([name, each]) => [`${at}/properties/${name}`, each] as const),
    ...(additionalProperties === undefined || additionalProperties === false
      ? []
      : [[`${at}/additionalProperties`, additionalProperties] as const]),
  ]
  return inner.map(([place, each]) => jsonSchemaFlaw(each, place)).find((flaw) => flaw !== undefined)
}
