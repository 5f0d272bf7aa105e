import { invalidReport } from '../../errors.ts'
import type { CheckRun } from '../../run/check-run.ts'
import { checkRunShape } from './check-run-shape.ts'
import { decodeValue } from './decode-value.ts'
import { jsonFormat } from './render-json.ts'

/**
 * Reads a run that `renderCheckRun(run, 'json')` wrote, without loss.
 *
 * @throws QUALITY.INVALID_REPORT when the text is no JSON, or no run of this version.
 */
export function parseCheckRun(text: string): CheckRun {
  const decoded = decodeValue(readJson(text))
  if (typeof decoded !== 'object' || decoded === null) throw invalidReport('It is no JSON object.', '')
  const { format, version, ...run } = { format: undefined, version: undefined, ...decoded }
  if (format !== jsonFormat.format)
    throw invalidReport(`Its "format" is not ${JSON.stringify(jsonFormat.format)}.`, '/format')
  if (version !== jsonFormat.version)
    throw invalidReport(
      `Its "version" is ${JSON.stringify(version)}; ${jsonFormat.version} is read.`,
      '/version',
    )
  if (isCheckRun(run)) return run
  throw invalidReport('A member is missing or of another kind.', checkRunShape(run, '') ?? '')
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalidReport(cause instanceof Error ? cause.message : String(cause), '')
  }
}

const isCheckRun = (value: unknown): value is CheckRun => checkRunShape(value, '') === undefined
