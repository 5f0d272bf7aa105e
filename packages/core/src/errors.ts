import { MeshError } from './error/mesh-error.ts'

/** A text is no mesh URN. */
export const invalidUrn = (text: string, why: string) =>
  new MeshError('CORE.INVALID_URN', {
    message: `${JSON.stringify(text)} is not a mesh URN`,
    why,
    hint: 'Write it as urn:mesh:product:<domain>:<name>:v<major>, in lower case.',
  })

/** A text is no identifier of Snowflake's. */
export const invalidIdentifier = (text: string, why: string) =>
  new MeshError('CORE.INVALID_IDENTIFIER', {
    message: `${JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)} is not a valid name`,
    why,
    hint: 'Use letters, digits, _ and $, or put the name in double quotes and double the quotes inside it.',
  })

/** A value has no JSON form that is the same everywhere. */
export const notCanonical = (pointer: string, why: string) =>
  new MeshError('CORE.NOT_CANONICAL', {
    message: 'The value cannot be written as canonical JSON',
    why,
    hint: 'Use null, booleans, finite numbers, strings, arrays and plain objects.',
    where: { pointer },
  })
