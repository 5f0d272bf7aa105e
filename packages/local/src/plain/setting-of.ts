import { type Property, type PropertyValue, propertyText } from '@mesh/sql'
import type { Setting } from '../catalog/object/plain.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { isSecretKey } from './is-secret-key.ts'

/** The options that properties set, by upper-case name; of a secret only that it is there. @throws SQL.UNSUPPORTED for a bind or a variable. */
export const settingsOf = (properties: readonly Property[]): Map<string, Setting> =>
  new Map(properties.map(({ key, value }) => [key, isSecretKey(key) ? hidden : settingOf(value)]))

/** What is shown of a secret. */
const hidden = '******'

function settingOf(value: PropertyValue): Setting {
  if (value.kind === 'propertyList') return value.items.map(settingOf)
  if (value.kind === 'propertyGroup') return Object.fromEntries(settingsOf(value.properties))
  if (value.kind === 'booleanLiteral') return value.value
  const text = propertyText(value)
  if (text === undefined) throw unsupportedFeature(`a ${value.kind} as an option`)
  return text
}
