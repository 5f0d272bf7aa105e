import { parseQualifiedName } from '@mesh/core'
import type { ObjectName, PropertyValue } from '@mesh/sql'
import { findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import type { FormatOptions } from '../catalog/object/stage.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject } from '../engine/find-object.ts'
import { invalidStatement } from '../errors/statement-failures.ts'

/**
 * Options of a file format: those written in parentheses, or those of the format that FORMAT_NAME names.
 *
 * @throws SQL.NOT_FOUND when there is no such format.
 */
export function formatOptions(execution: Execution, value: PropertyValue): FormatOptions {
  if (value.kind !== 'propertyGroup') {
    const name = propertyText(value)
    if (name === undefined) throw invalidStatement('FILE_FORMAT takes a name or options in parentheses')
    return namedFormat(execution, name)
  }
  const formatName = findProperty(value.properties, 'FORMAT_NAME')
  const base = formatName === undefined ? {} : namedFormat(execution, propertyText(formatName) ?? '')
  const own = value.properties
    .filter((each) => each.key !== 'FORMAT_NAME')
    .map((each) => [each.key, plain(each.value)] as const)
  return { ...base, ...Object.fromEntries(own) }
}

/** Options of a file format by its name. @throws SQL.NOT_FOUND when there is no such format. */
export function namedFormat({ state, session }: Execution, name: string | ObjectName): FormatOptions {
  const parsed = typeof name === 'string' ? parseQualifiedName(name) : toQualifiedName(name)
  const found = findObject(state.catalog, 'FILE FORMAT', parsed, session)
  return found.kind === 'FILE_FORMAT' ? found.options : {}
}

/** A property as plain data: text, or a list of texts. */
function plain(value: PropertyValue): unknown {
  if (value.kind === 'propertyList') return value.items.map(plain)
  return value.kind === 'propertyGroup' ? null : propertyText(value)
}
