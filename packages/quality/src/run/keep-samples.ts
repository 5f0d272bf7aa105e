import { isMeshError } from '@mesh/core'
import { samplesNotStored } from '../errors.ts'
import type { CheckResult, RowSamples } from './check-result.ts'
import { failureOf } from './failure-of.ts'
import type { SampleSink } from './sample-sink.ts'

/** A result with its samples, or without them where a sink has taken them; what the sink refuses is told and not kept. */
export async function keepSamples(
  result: CheckResult,
  samples: RowSamples,
  sink: SampleSink | undefined,
): Promise<CheckResult> {
  if (sink === undefined) return { ...result, samples }
  try {
    await sink.store(result.check, samples)
    return result
  } catch (error) {
    // What others say may hold data.
    return { ...result, error: failureOf(isMeshError(error) ? error : samplesNotStored(result.check.id)) }
  }
}
