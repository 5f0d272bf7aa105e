import { aggregateFunctions } from './families/aggregate.ts'
import { aiFunctions, cortexFunctions } from './families/ai.ts'
import { choiceFunctions } from './families/choice.ts'
import { contextFunctions } from './families/context.ts'
import { conversionFunctions } from './families/conversion.ts'
import { geospatialFunctions } from './families/geospatial.ts'
import { informationSchemaFunctions } from './families/information-schema.ts'
import { metricFunctions } from './families/metric.ts'
import { numericFunctions } from './families/numeric.ts'
import { semistructuredFunctions } from './families/semistructured.ts'
import { systemFunctions } from './families/system.ts'
import { tableFunctions } from './families/table.ts'
import { textFunctions } from './families/text.ts'
import { timeFunctions } from './families/time.ts'
import { utilityFunctions } from './families/utility.ts'
import { windowFunctions } from './families/window.ts'
import type { FunctionFamily } from './function-family.ts'

/** All functions, by family. Source: https://docs.snowflake.com/en/sql-reference/functions-all */
export const functionFamilies: readonly FunctionFamily[] = [
  { kind: 'scalar', lines: numericFunctions, type: 'number' },
  { kind: 'scalar', lines: textFunctions, type: 'text' },
  { kind: 'scalar', lines: timeFunctions, type: 'number' },
  { kind: 'scalar', lines: conversionFunctions },
  { kind: 'scalar', lines: choiceFunctions },
  { kind: 'scalar', lines: semistructuredFunctions, type: 'variant' },
  { kind: 'scalar', lines: geospatialFunctions, type: 'geography' },
  { kind: 'scalar', lines: utilityFunctions },
  { kind: 'aggregate', lines: aggregateFunctions, type: 'number' },
  { kind: 'window', lines: windowFunctions },
  { kind: 'table', lines: tableFunctions, type: 'text' },
  { kind: 'table', lines: informationSchemaFunctions, prefix: 'INFORMATION_SCHEMA.' },
  { kind: 'context', lines: contextFunctions, type: 'text' },
  { kind: 'ai', lines: aiFunctions },
  {
    kind: 'ai',
    lines: cortexFunctions,
    prefix: 'SNOWFLAKE.CORTEX.',
    page: (name) => `${name}-snowflake-cortex`,
  },
  { kind: 'metric', lines: metricFunctions, prefix: 'SNOWFLAKE.CORE.', page: (name) => `dmf_${name}` },
  {
    kind: 'system',
    lines: systemFunctions,
    prefix: 'SYSTEM$',
    type: 'text',
    page: (name) => `system_${name}`,
  },
]
