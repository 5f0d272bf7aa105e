import { importFailed } from '../../errors.ts'
import type { SchemaItem, SchemaProperty } from '../../odcs/schema.ts'
import { maxImportDepth } from '../import-limits.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { typeFields } from '../type-fields.ts'
import { type ProtoField, type ProtoMessage, parseProto } from './parse-proto.ts'
import { scalarTypes } from './scalar-types.ts'

/**
 * Protobuf (proto2, proto3): each message at the top that no other message holds is a table; numbers are kept.
 * Source: https://protobuf.dev/reference/protobuf/proto3-spec/
 */
export const protobuf: Importer = {
  format: 'protobuf',
  read: ([text = ''], context) => {
    const { scope, messages, enums } = parseProto(text, (message, line) => context.report(message, { line }))
    const held = new Set(
      [...messages.values()].flatMap(({ name, fields }) =>
        fields.map(({ type }) => resolve(type, name, messages)).filter((each) => each !== name),
      ),
    )
    const top = [...messages.values()].filter(({ name, isEntry }) => !isEntry && !name.includes('.'))
    const free = top.filter(({ name }) => !held.has(name))
    const tables = free.length > 0 ? free : top
    if (tables.length === 0) throw importFailed('protobuf', 'There is no message in it.')
    return {
      ...(scope !== undefined && { domain: scope }),
      schema: tables.map((message) => ({
        name: message.name,
        ...(message.comment !== '' && { description: message.comment }),
        properties: fieldsOf(message, { messages, enums, trail: [message.name], context }),
      })),
    }
  },
}

interface Scope {
  readonly messages: ReadonlyMap<string, ProtoMessage>
  readonly enums: ReadonlyMap<string, readonly string[]>
  readonly trail: readonly string[]
  readonly context: ImportContext
}

/** The full name of what a type means inside a message: the innermost first. */
function resolve(type: string, within: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const bare = type.replace(/^\./, '')
  for (let parts = within.split('.'); ; parts = parts.slice(0, -1)) {
    const name = [...parts, bare].join('.')
    if (known.has(name)) return name
    if (parts.length === 0) break
  }
  // With the package before it.
  const last = bare.split('.').at(-1) ?? bare
  return bare.includes('.') && known.has(last) && !bare.startsWith('google.') ? last : undefined
}

function fieldsOf(message: ProtoMessage, scope: Scope): readonly SchemaProperty[] {
  return message.fields.map((field) => {
    scope.context.count()
    const required = field.label === 'required' || (field.label === '' && field.choice === undefined)
    const item =
      field.label === 'repeated'
        ? {
            logicalType: 'array' as const,
            items: { ...itemOf(field.type, message, field, scope), required: true },
          }
        : itemOf(field.type, message, field, scope)
    return {
      name: field.name,
      ...item,
      ...((required || field.label === 'repeated') && { required: true }),
      ...(field.comment !== '' && { description: field.comment }),
      ...(field.isDeprecated && { deprecated: true }),
      customProperties: [
        { property: 'protobufNumber', value: field.number, vendor: 'mesh' },
        ...(field.choice === undefined ? [] : [{ property: 'oneof', value: field.choice, vendor: 'mesh' }]),
      ],
    }
  })
}

function itemOf(type: string, message: ProtoMessage, field: ProtoField, scope: Scope): SchemaItem {
  const map = /^map<([^,]+),(.+)>$/.exec(type)
  if (map !== null) {
    const [, key = '', value = ''] = map
    return {
      logicalType: 'map',
      map: {
        key: { ...itemOf(key, message, field, scope), required: true },
        value: { ...itemOf(value, message, field, scope), required: true },
      },
    }
  }
  const simple = scalarTypes.get(type.replace(/^\./, ''))
  if (simple !== undefined) return typeFields(simple)
  const values = resolve(type, message.name, scope.enums)
  if (values !== undefined)
    return { logicalType: 'string', enum: (scope.enums.get(values) ?? []).map((value) => ({ value })) }
  const name = resolve(type, message.name, scope.messages)
  const target = name === undefined ? undefined : scope.messages.get(name)
  if (target === undefined || name === undefined) {
    scope.context.report(`Type ${type} of ${message.name}.${field.name} is not in the text`, {
      line: field.line,
    })
    return { physicalType: 'VARIANT' }
  }
  if (scope.trail.includes(name) || scope.trail.length > maxImportDepth) {
    scope.context.report(`Message ${name} contains itself; the inner one is a value of any type`, {
      line: field.line,
    })
    return { physicalType: 'VARIANT' }
  }
  return { logicalType: 'object', properties: fieldsOf(target, { ...scope, trail: [...scope.trail, name] }) }
}
