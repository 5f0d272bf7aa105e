import type { ImportContext } from '../importer.ts'
import type { Tree } from '../tree.ts'

/** Reports the attributes of a schema that nobody reads. Those of other tools are metadata to Avro. */
export function reportAttributes(
  schema: Tree,
  read: readonly string[],
  pointer: string,
  { report }: ImportContext,
): void {
  for (const key of Object.keys(schema))
    if (!general.has(key) && !read.includes(key))
      report(
        `${key} is not kept`,
        { pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` },
        'info',
      )
}

const general = new Set(['type', 'name', 'doc', 'fields', 'symbols', 'items', 'values', 'size', 'aliases'])
