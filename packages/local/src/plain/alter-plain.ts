import { type AlterAction, type Property, phraseKeywords } from '@mesh/sql'
import type { PlainAccountObject, PlainSchemaObject, Setting } from '../catalog/object/plain.ts'
import type { Execution } from '../engine/execution.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { settingsOf } from './setting-of.ts'

type Plain = PlainAccountObject | PlainSchemaObject

/** SET, UNSET, ADD and REMOVE of the options of an object; whether it was one of these. @throws SQL.UNSUPPORTED for other clauses. */
export function alterPlain(execution: Execution, object: Plain, action: AlterAction): boolean {
  switch (action.kind) {
    case 'setProperties':
      for (const { span } of action.clauses ?? [])
        object.clauses = [...object.clauses, execution.text.slice(span.start, span.end)]
      for (const [key, value] of settingsOf(action.properties.filter(({ key }) => key !== 'COMMENT')))
        object.settings.set(key, value)
      return false
    case 'unsetProperties':
      for (const key of action.keys) object.settings.delete(key)
      return false
    case 'phrase': {
      const words = phraseKeywords(action)
      const properties = action.parts.filter((each): each is Property => each.kind === 'property')
      if (words !== 'ADD' && words !== 'REMOVE') throw unsupportedFeature(`ALTER … ${words}`)
      for (const [key, value] of settingsOf(properties)) {
        const now = listOf(object.settings.get(key))
        const given = listOf(value)
        const next =
          words === 'ADD' ? [...new Set([...now, ...given])] : now.filter((each) => !given.includes(each))
        object.settings.set(key, next)
      }
      return true
    }
    default:
      return false
  }
}

function listOf(setting: Setting | undefined): readonly Setting[] {
  if (setting === undefined) return []
  return Array.isArray(setting) ? setting : [setting]
}
