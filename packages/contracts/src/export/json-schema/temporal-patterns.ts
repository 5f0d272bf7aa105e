import { z } from 'zod'

/** The forms of dates and times that {@link rowSchema} takes, as patterns of JSON Schema. */
export const temporalPatterns = {
  date: z.toJSONSchema(z.iso.date()).pattern,
  time: z.toJSONSchema(z.iso.time()).pattern,
  timestamp: z.toJSONSchema(z.iso.datetime({ local: true, offset: true })).pattern,
}
