import type { Diagnostic, Location } from '@mesh/core'
import type { ContractDiff } from '../contract-diff.ts'
import { type ReadVersion, readVersion } from './read-version.ts'
import { suggestVersion } from './suggest-version.ts'

/** A document that has a version. */
interface Versioned {
  readonly version?: string
}

/** How the declared version is checked. */
export interface CheckVersionOptions {
  /** The place of a JSON pointer in the newer text. @defaultValue the pointer alone */
  readonly locate?: (pointer: string) => Location
}

/** Whether the version that the newer document declares is large enough for what changed. */
export function checkVersion(
  before: Versioned,
  after: Versioned,
  { changes, step }: ContractDiff,
  { locate = (pointer): Location => ({ pointer }) }: CheckVersionOptions = {},
): readonly Diagnostic[] {
  if (changes.length === 0 || (before.version === undefined && after.version === undefined)) return []
  const find = (
    code: string,
    severity: Diagnostic['severity'],
    message: string,
    hint: string,
  ): readonly Diagnostic[] => [
    { code: `CONTRACT.${code}`, severity, message, where: locate('/version'), hint },
  ]
  const [was, is] = [readVersion(before.version), readVersion(after.version)]
  if (was === undefined || is === undefined)
    return find(
      'VERSION_UNREADABLE',
      'warning',
      `${JSON.stringify((was === undefined ? before : after).version ?? '')} is no semantic version`,
      'Write three numbers, as in 1.2.0, so that the size of a change can be read from it.',
    )
  const wanted = suggestVersion(before.version ?? '', step)
  const least = readVersion(wanted)
  if (least === undefined || compare(is, least) >= 0) return []
  if (compare(is, was) < 0)
    return find(
      'VERSION_BACKWARDS',
      'error',
      `Version ${after.version} comes before ${before.version}`,
      `Write ${wanted}, or a later version.`,
    )
  const changed = changes.find((change) => change.step === step)
  return find(
    'VERSION_TOO_SMALL',
    'error',
    `${before.version} → ${after.version} is too small a step: the changes ask for ${wanted}`,
    `Write ${wanted}, or take back what is ${step}: ${changed?.message}.`,
  )
}

const compare = (left: ReadVersion, right: ReadVersion): number =>
  left.major - right.major || left.minor - right.minor || left.patch - right.patch
