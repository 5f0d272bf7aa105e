import type { SuggestedCheck } from './suggested-check.ts'

/** A suggested check before it is put into words. */
export type Suggestion = Omit<SuggestedCheck, 'words'>
