import { importFailed } from '../../errors.ts'
import type { SchemaItem, SchemaProperty } from '../../odcs/schema.ts'
import { maxImportDepth } from '../import-limits.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { typeFields } from '../type-fields.ts'
import { messageTables } from './message-tables.ts'
import { parseProto, presence } from './parse-proto.ts'
import type { ProtoEdition, ProtoField, ProtoFile, ProtoMessage } from './proto-file.ts'
import { resolveType } from './resolve-type.ts'
import { scalarTypes, scalarWidths, wellKnownTypes } from './scalar-types.ts'

/**
 * Protobuf (proto2, proto3, editions): each message at the top that no other message holds is a table; numbers are kept.
 * Source: https://protobuf.dev/reference/protobuf/proto3-spec/
 */
export const protobuf: Importer = {
  format: 'protobuf',
  read: ([text = ''], context) => {
    const file = parseProto(text, (message, line) => context.report(message, { line }))
    const tables = messageTables(file.messages)
    if (tables.length === 0) throw importFailed('protobuf', 'There is no message in it.')
    return {
      ...(file.scope !== undefined && { domain: file.scope }),
      schema: tables.map((message) => ({
        name: message.name,
        ...(message.comment !== '' && { description: message.comment }),
        ...(message.isDeprecated && { deprecated: true }),
        properties: fieldsOf(message, { file, trail: [message.name], context }),
      })),
    }
  },
}

interface Scope {
  readonly file: ProtoFile
  readonly trail: readonly string[]
  readonly context: ImportContext
}

function fieldsOf(message: ProtoMessage, scope: Scope): readonly SchemaProperty[] {
  return message.fields.map((field) => {
    scope.context.count()
    const isList = field.label === 'repeated'
    const found = itemOf(field.type, message, field, scope)
    const item = isList ? { logicalType: 'array' as const, items: { ...found, required: true } } : found
    const fallback = field.options.get('default')
    for (const option of field.options.keys())
      if (!kept.test(option))
        scope.context.report(
          `Option ${option} of ${message.name}.${field.name} is not kept`,
          { line: field.line },
          'info',
        )
    return {
      name: field.name,
      ...item,
      ...(isList || isPresent(field, message, scope.file) ? { required: true } : {}),
      ...(field.comment !== '' && { description: field.comment }),
      ...(field.options.get('deprecated') === 'true' && { deprecated: true }),
      customProperties: [
        { property: 'protobufNumber', value: field.number, vendor: 'mesh' },
        ...(field.choice === undefined ? [] : [{ property: 'oneof', value: field.choice, vendor: 'mesh' }]),
        ...(fallback === undefined
          ? []
          : [{ property: 'default', value: unquoted(fallback), vendor: 'mesh' }]),
      ],
    }
  })
}

const kept = /^(?:deprecated|default|packed|features\.field_presence)$/

const unquoted = (text: string) => (/^["']/.test(text) ? text.slice(1, -1) : text)

/** Whether a field always has a value. Source: https://protobuf.dev/programming-guides/field_presence/ */
function isPresent({ label, type, choice, options }: ProtoField, message: ProtoMessage, file: ProtoFile) {
  if (label === 'required' || type.startsWith('map<')) return true
  if (label !== '' || choice !== undefined) return false
  const rules: ProtoEdition = presence.get(options.get('features.field_presence') ?? '') ?? file.edition
  if (rules === 'required') return true
  const isValue =
    scalarTypes.has(type) || resolveType(local(type, file), message.name, file.enums) !== undefined
  return isValue && (rules === 'proto3' || rules === 'implicit')
}

/** A type without the package of its own file. */
const local = (type: string, { scope }: ProtoFile) => {
  const bare = type.replace(/^\./, '')
  return scope !== undefined && bare.startsWith(`${scope}.`) ? bare.slice(scope.length + 1) : bare
}

function itemOf(type: string, message: ProtoMessage, field: ProtoField, scope: Scope): SchemaItem {
  const { file, context, trail } = scope
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
  const any = (why: string): SchemaItem => {
    context.report(why, { line: field.line })
    return { physicalType: 'VARIANT' }
  }
  const called = local(type, file)
  const values = resolveType(called, message.name, file.enums)
  if (values !== undefined)
    return {
      logicalType: 'string',
      enum: (file.enums.get(values) ?? []).map(({ name, comment }) => ({
        value: name,
        ...(comment !== '' && { description: comment }),
      })),
    }
  const name = resolveType(called, message.name, file.messages)
  const target = name === undefined ? undefined : file.messages.get(name)
  if (target === undefined || name === undefined) {
    const simple = scalarTypes.get(type) ?? wellKnownTypes.get(type.replace(/^\./, ''))
    if (simple !== undefined) {
      const format = scalarWidths.get(type)
      if (/^s?fixed|^sint/.test(type))
        context.report(`${type} is kept as a number of its width`, { line: field.line }, 'info')
      return { ...typeFields(simple), ...(format !== undefined && { logicalTypeOptions: { format } }) }
    }
    return any(`Type ${type} of ${message.name}.${field.name} is not in the text; it is a value of any type`)
  }
  if (trail.includes(name))
    return any(`Message ${name} contains itself; the inner one is a value of any type`)
  if (trail.length > maxImportDepth)
    return any(`Messages are more than ${maxImportDepth} levels deep; what is below is left out`)
  return { logicalType: 'object', properties: fieldsOf(target, { ...scope, trail: [...trail, name] }) }
}
