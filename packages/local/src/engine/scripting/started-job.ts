import type { Result } from './result.ts'

/** A statement that ASYNC has run: what it gave, or how it failed. */
export type StartedJob = { readonly result: Result } | { readonly error: unknown }
