import { breaksJson } from './breaks-json.ts'
import type { JsonSchema } from './json-schema.ts'

const strangers: readonly unknown[] = [true, -1.5, '\u0000', null, [], {}]

/** Values near a JSON value that break a schema, of the same shape on the outside: objects stay objects, arrays arrays. */
export function* breakingJson(value: unknown, schema: JsonSchema): Iterable<unknown> {
  const breaks = breaksJson(schema)
  for (const changed of changes(value, schema)) if (breaks(changed)) yield changed
}

function* changes(value: unknown, schema: JsonSchema): Iterable<unknown> {
  if (Array.isArray(value)) yield* changedArrays(value, schema)
  else if (typeof value === 'object' && value !== null)
    yield* changedObjects(value as Readonly<Record<string, unknown>>, schema)
  else yield* strangers
}

function* changedObjects(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, maxProperties, additionalProperties }: JsonSchema,
): Iterable<unknown> {
  const known = [...new Set([...Object.keys(value), ...Object.keys(properties)])]
  for (const name of known) {
    const inner = properties[name] ?? (additionalProperties === false ? undefined : additionalProperties)
    if (inner !== undefined)
      for (const each of [...breakingJson(value[name], inner), ...strangers]) yield { ...value, [name]: each }
  }
  for (const name of Object.keys(value)) {
    const { [name]: _, ...rest } = value
    yield rest
  }
  const more = Math.max(1, (maxProperties ?? 0) + 1 - Object.keys(value).length)
  const extra = Array.from({ length: Math.min(more, 1_000) }, (_, index) => [`mesh_${index}`, true] as const)
  yield { ...value, ...Object.fromEntries(extra) }
  yield {}
}

function* changedArrays(
  value: readonly unknown[],
  { items, minItems = 0, maxItems = 0 }: JsonSchema,
): Iterable<unknown> {
  const [first, ...rest] = value
  if (items !== undefined) {
    for (const each of [...breakingJson(first, items), ...strangers]) yield [each, ...rest]
    for (const each of strangers) yield [...value, each]
  }
  if (value.length > 0) yield [...value, first]
  if (minItems > 0) yield value.slice(0, minItems - 1)
  const missing = Math.max(0, Math.min(maxItems + 1 - value.length, 10_000))
  yield [...value, ...Array.from({ length: missing }, () => first ?? null)]
}
