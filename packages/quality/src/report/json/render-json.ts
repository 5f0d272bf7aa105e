import type { CheckRun } from '../../run/check-run.ts'
import { encodeValue } from './encode-value.ts'

/** What says that a JSON document is a run, and how it is to be read. */
export const jsonFormat = { format: 'mesh-check-run', version: 1 } as const

/** A run as JSON that `parseCheckRun` reads back without loss; its shape is that of {@link CheckRun}. */
export const renderJson = (run: CheckRun): string =>
  `${JSON.stringify({ ...jsonFormat, ...Object(encodeValue(run)) }, undefined, 2)}\n`
