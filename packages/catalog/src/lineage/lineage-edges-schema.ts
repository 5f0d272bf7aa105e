import { z } from 'zod'

const name = z.string().min(1)
const node = z.object({
  dataset: z.object({ database: name.optional(), schema: name.optional(), name }),
  column: name.optional(),
})

/** The form of a list of `CatalogEdge`, for what comes from outside. */
export const lineageEdgesSchema = z.array(
  z.object({ kind: z.enum(['direct', 'indirect']), subtype: name.optional(), from: node, to: node }),
)
