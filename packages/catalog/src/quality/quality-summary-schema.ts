import { z } from 'zod'
import { qualityOutcomes } from './quality-summary.ts'

const count = z.int().min(0)

/** The form of a `QualitySummary`, for what comes from outside. */
export const qualitySummarySchema = z.object({
  kind: z.literal('qualitySummary'),
  startedAt: z.iso.datetime({ offset: true }),
  outcome: z.enum(qualityOutcomes),
  counts: z.object({ pass: count, skipped: count, warn: count, fail: count, error: count }),
  results: z.array(
    z.object({
      id: z.string().min(1),
      table: z.string(),
      promise: z.string(),
      outcome: z.enum(qualityOutcomes),
      dimension: z.string().optional(),
      severity: z.string().optional(),
      measured: z.number().nullable().optional(),
      rows: z.number().optional(),
      allowed: z.string(),
      samples: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.unknown())) }).optional(),
      reason: z.string().optional(),
      contract: z.string().optional(),
    }),
  ),
})
