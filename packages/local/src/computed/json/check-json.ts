import { isMeshError } from '@mesh/core'
import { canonicalJson } from './canonical-json.ts'

/** What is wrong with a text that should be JSON; NULL when nothing is. */
export function checkJson(text: string): string | null {
  try {
    canonicalJson(text, false)
    return null
  } catch (error) {
    if (!isMeshError(error) || error.meta?.code !== '100069') throw error
    return error.message.replace('Error parsing JSON: ', '')
  }
}
