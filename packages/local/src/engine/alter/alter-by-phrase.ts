import { type Phrase, phraseKeywords } from '@mesh/sql'
import type { Relation } from '../../catalog/object/relation.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { clusteringOf } from '../relation/clustering-of.ts'
import { renameConstraint } from './alter-keys.ts'

/** The actions on tables that are phrases. What tells how rows are laid out is kept and shown, and changes nothing else. */
export function alterByPhrase(execution: Execution, object: Relation, phrase: Phrase): void {
  const keywords = phraseKeywords(phrase)
  const clustered: { clusterBy?: string | null } =
    object.kind === 'VIEW' ? (object.materialized ?? {}) : object
  const between = phrase.parts.filter((part) => part.kind !== 'keyword')
  if (keywords.startsWith('CLUSTER BY')) {
    clustered.clusterBy = clusteringOf(execution, between)
    return
  }
  switch (keywords) {
    case 'DROP CLUSTERING KEY':
      clustered.clusterBy = null
      return
    case 'SUSPEND RECLUSTER':
    case 'RESUME RECLUSTER':
    case 'RECLUSTER':
      return
    case 'RENAME CONSTRAINT TO': {
      const [from, to] = between
      if (object.kind !== 'TABLE' || from?.kind !== 'identifier' || to?.kind !== 'identifier') break
      renameConstraint(object, from.name, to.name)
      return
    }
    default:
  }
  throw unsupportedFeature(`ALTER TABLE … ${keywords}`)
}
