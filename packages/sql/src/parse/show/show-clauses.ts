import type { ShowType } from '../../tree/show/show-type.ts'
import { type PhraseList, phraseList } from '../phrase/phrase-list.ts'

const ofType = 'OF TYPE <word>...'
const run = phraseList(['RUN { <text> | <identifier> }'])
const inListing = phraseList(['IN LISTING <text>'])

/** Clauses that only SHOW of one kind has. */
export const showClauses: { readonly [Type in ShowType]?: PhraseList } = {
  'EVENT ROUTING TABLE ON ORGANIZATION': phraseList(['FOR ALL APPLICATION LISTINGS']),
  FUNCTION: phraseList(['VERSION <identifier>']),
  'JOB SERVICE': phraseList([ofType]),
  OFFER: inListing,
  'PRICING PLAN': inListing,
  'RELEASE DIRECTIVE': phraseList(['FOR RELEASE CHANNEL <identifier>']),
  'REPLICATION DATABASE': phraseList(['WITH PRIMARY <name>']),
  'RUN METRIC': run,
  'RUN PARAMETER': run,
  'SEMANTIC DIMENSION': phraseList(['FOR METRIC <name>']),
  SERVICE: phraseList(['EXCLUDE JOBS', ofType]),
  'SHARED CONTENT': phraseList(['FOR VERSION <identifier>']),
  TASK: phraseList(['ROOT ONLY']),
}
