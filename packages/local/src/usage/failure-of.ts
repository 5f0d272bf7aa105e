import { isMeshError } from '@mesh/core'

/** What is written down of a failure: Snowflake's code and the message. */
export function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  const code = isMeshError(error) ? error.meta?.code : undefined
  return {
    code: typeof code === 'string' ? code : '000603',
    message: error instanceof Error ? error.message : String(error),
  }
}
