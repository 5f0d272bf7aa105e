import { type Phrase, phraseKeywords } from '@mesh/sql'
import type { Schema } from '../../catalog/object/schema.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'

/** `ENABLE | DISABLE MANAGED ACCESS` of a schema. Source: https://docs.snowflake.com/en/sql-reference/sql/alter-schema */
export function setManagedAccess(schema: Schema, phrase: Phrase): void {
  const words = phraseKeywords(phrase)
  if (words !== 'ENABLE MANAGED ACCESS' && words !== 'DISABLE MANAGED ACCESS')
    throw unsupportedFeature(`ALTER SCHEMA … ${words}`)
  schema.managedAccess = words.startsWith('ENABLE')
}
