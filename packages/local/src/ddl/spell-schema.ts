import { formatIdentifier } from '@mesh/core'
import type { Database } from '../catalog/object/database.ts'
import type { Schema } from '../catalog/object/schema.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { allObjectsOf } from '../catalog/schema-objects.ts'
import { sees } from '../engine/access.ts'
import type { DdlContext } from './ddl-context.ts'
import { createdName } from './ddl-context.ts'
import { inRunnableOrder, type SpelledObject } from './in-runnable-order.ts'
import { mayReadText } from './may-read-text.ts'
import { spellTags } from './spell-governance.ts'
import { spellKnown } from './spell-object.ts'
import { spellText } from './spell-text.ts'

/** The statements that make a schema and everything in it, in an order in which they run. */
export function spellSchema(context: DdlContext, schema: Schema): readonly string[] {
  const spelled = objectsIn(context, schema)
  return [
    `create or replace ${life(schema)}schema ${createdName(context, schema)}${schema.managedAccess === true ? ' with managed access' : ''}${options(schema)};`,
    ...inRunnableOrder(spelled).map(({ text }) => text),
    ...tagging(context, 'SCHEMA', schema),
  ]
}

/** The same of a database; schemas that others need come first. */
export function spellDatabase(context: DdlContext, database: Database): readonly string[] {
  const { catalog, roles } = context
  const schemas = [...database.schemas.values()].filter((each) => sees(catalog, roles, each))
  const parts = schemas.map(
    (schema): SpelledObject => ({
      object: schema,
      text: spellSchema(context, schema).join('\n\n'),
      inside: objectsIn(context, schema),
    }),
  )
  return [
    `create or replace ${life(database)}database ${formatIdentifier(database.name)}${options(database)};`,
    ...inRunnableOrder(parts).map(({ text }) => text),
    ...tagging(context, 'DATABASE', database),
  ]
}

function objectsIn(context: DdlContext, schema: Schema): readonly SpelledObject[] {
  const objects: readonly AnySecurable[] = [...schema.relations.values(), ...allObjectsOf(schema)]
  return objects.flatMap((object) => {
    const text = mayReadText(context, object) ? spellKnown(context, object) : undefined
    return text === undefined ? [] : [{ object, text }]
  })
}

const life = ({ transient }: Database | Schema): string => (transient === true ? 'transient ' : '')

function options(object: Database | Schema): string {
  const retention =
    object.retentionDays === null ? '' : ` DATA_RETENTION_TIME_IN_DAYS=${object.retentionDays}`
  return `${retention}${object.comment === '' ? '' : ` COMMENT=${spellText(object.comment)}`}`
}

function tagging(context: DdlContext, word: string, object: Database | Schema): readonly string[] {
  const tags = spellTags(context.catalog, context.roles, object.tags)
  if (tags === '') return []
  return [
    `alter ${word.toLowerCase()} ${createdName(context, object)} set${tags.replace(/^ WITH TAG \((.*)\)$/s, ' tag $1')};`,
  ]
}
