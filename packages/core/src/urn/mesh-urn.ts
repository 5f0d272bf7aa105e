import { invalidUrn } from '../errors.ts'

/** What a mesh URN can point at. */
export const urnKinds = ['domain', 'product', 'contract', 'port', 'dataset', 'policy', 'run'] as const

/** One of {@link urnKinds}. */
export type UrnKind = (typeof urnKinds)[number]

/**
 * The permanent address of something in the mesh.
 *
 * Text form: `urn:mesh:<kind>:<domain>:<name>[:v<major>][#column]`, valid under RFC 8141.
 * `domain` and `name` are lower-case `[a-z0-9]` words joined by `-`; the column is any text, percent-encoded in the fragment.
 */
export interface MeshUrn {
  readonly kind: UrnKind
  readonly domain: string
  readonly name: string
  /** Major version, a positive integer. Two majors are two things, with two addresses. */
  readonly major?: number
  /** Column of a dataset, contract or port, exactly as it is spelled on the platform. */
  readonly column?: string
}

const word = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const urnText =
  /^urn:mesh:(?<kind>[a-z]+):(?<domain>[a-z0-9-]+):(?<name>[a-z0-9-]+)(?::v(?<major>[1-9][0-9]{0,8}))?(?:#(?<column>.+))?$/s
// RFC 3986 `fragment`: pchar / "/" / "?", which is what encodeURIComponent leaves bare plus its escapes.
const fragment = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-F]{2})+$/

const isUrnKind = (text: string): text is UrnKind => (urnKinds as readonly string[]).includes(text)

/**
 * Reads the text form of a {@link MeshUrn}.
 *
 * @throws CORE.INVALID_URN when the text is not exactly of the form above.
 * @example
 * parseUrn('urn:mesh:product:flight-operations:flights:v1').domain // 'flight-operations'
 */
export function parseUrn(text: string): MeshUrn {
  const parts = urnText.exec(text)?.groups
  if (!parts)
    throw invalidUrn(text, 'it is not of the form urn:mesh:<kind>:<domain>:<name>[:v<major>][#column]')
  const { kind = '', domain = '', name = '', major, column } = parts
  if (!isUrnKind(kind)) throw invalidUrn(text, `the kind is not one of ${urnKinds.join(', ')}`)
  return assertUrn({
    kind,
    domain,
    name,
    ...(major !== undefined && { major: Number(major) }),
    ...(column !== undefined && { column: decodeColumn(text, column) }),
  })
}

/**
 * Writes a {@link MeshUrn} as text.
 *
 * @throws CORE.INVALID_URN when a part breaks the rules of the form.
 */
export function formatUrn(urn: MeshUrn): string {
  const { kind, domain, name, major, column } = assertUrn(urn)
  const version = major === undefined ? '' : `:v${major}`
  const anchor = column === undefined ? '' : `#${encodeURIComponent(column)}`
  return `urn:mesh:${kind}:${domain}:${name}${version}${anchor}`
}

function assertUrn(urn: MeshUrn): MeshUrn {
  const shown = `${urn.kind}:${urn.domain}:${urn.name}`
  if (!word.test(urn.domain)) throw invalidUrn(shown, 'the domain is not lower-case words joined by "-"')
  if (!word.test(urn.name)) throw invalidUrn(shown, 'the name is not lower-case words joined by "-"')
  if (urn.major !== undefined && !(Number.isInteger(urn.major) && urn.major > 0 && urn.major < 1e9))
    throw invalidUrn(shown, 'the major version is not a positive integer below 10^9')
  if (urn.column === '') throw invalidUrn(shown, 'the column is empty')
  if (urn.column !== undefined && !urn.column.isWellFormed())
    throw invalidUrn(shown, 'the column is not well-formed Unicode')
  return urn
}

function decodeColumn(text: string, encoded: string): string {
  if (!fragment.test(encoded)) throw invalidUrn(text, 'the column is not percent-encoded')
  try {
    const column = decodeURIComponent(encoded)
    if (encodeURIComponent(column) === encoded) return column
  } catch {
    throw invalidUrn(text, 'the column is not percent-encoded UTF-8')
  }
  throw invalidUrn(text, 'the column is percent-encoded in more than one way; use the shortest')
}
