import type { Tree } from '../tree.ts'
import type { SchemaPlace } from './schema-place.ts'

/** Reports every keyword of a schema of a type that nobody reads: as a warning where it decides which values are right. */
export function reportUnkept(
  schema: Tree,
  type: string | undefined,
  { context, pointer }: SchemaPlace,
): void {
  const words = new Set(type === undefined ? [] : (ofType[type] ?? []))
  for (const key of Object.keys(schema))
    if (!general.has(key) && !words.has(key) && !key.startsWith('x-'))
      context.report(
        `${key} is not kept`,
        { pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` },
        binding.has(key) ? 'warning' : 'info',
      )
}

const general = new Set([
  ...['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$defs', 'definitions', '$ref', '$vocabulary'],
  ...['title', 'description', 'deprecated', 'examples', 'example', 'default'],
  ...['type', 'nullable', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'],
])

const ofType: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as never,
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: [
    ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
    ...['propertyNames', 'patternProperties'],
  ],
}

const binding = new Set([
  ...['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'dependencies', 'contains'],
  ...['prefixItems', 'additionalItems', 'unevaluatedProperties', 'unevaluatedItems', 'minContains'],
  ...['maxContains', 'discriminator', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'patternProperties', 'minProperties', 'maxProperties', 'propertyNames'],
  ...['$dynamicRef', '$recursiveRef', 'extends', 'disallow', 'divisibleBy'],
])
