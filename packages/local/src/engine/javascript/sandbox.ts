import type { QuickJSWASMModule } from 'quickjs-emscripten-core'
import { driverSource } from './driver-source.ts'
import type { JavascriptCode } from './javascript-code.ts'
import { openContext, type SandboxLimits } from './open-context.ts'
import { spellCode } from './spell-code.ts'

/** One function in an engine of its own. It knows nothing of this process: neither files nor network nor other functions. */
export interface Sandbox {
  /** Calls the function: rows of texts in JSON, rows of texts out. @throws SQL.CONSTRAINT with what it threw. */
  call(rows: string): string
  close(): void
}

/** A sandbox with the code of a function in it. @throws SQL.CONSTRAINT for code that cannot be read. */
export function createSandbox(
  module: QuickJSWASMModule,
  code: JavascriptCode,
  limits: SandboxLimits,
): Sandbox {
  const { context, limited, hold, close } = openContext(module, code, limits)
  try {
    const { body: _, ...facts } = code
    const driver = hold(limited(() => context.evalCode(driverSource, 'driver.js')))
    const maker = hold(context.getProp(driver, isTable(code) ? 'table' : 'scalar'))
    const described = hold(limited(() => context.evalCode(`(${JSON.stringify(facts)})`, 'driver.js')))
    const compiled = hold(limited(() => context.evalCode(spell(code), code.name), true))
    const run = hold(limited(() => context.callFunction(maker, context.undefined, described, compiled)))
    return {
      call: (rows) => {
        const text = context.newString(rows)
        try {
          return limited(() => context.callFunction(run, context.undefined, text)).consume((found) =>
            context.getString(found),
          )
        } finally {
          text.dispose()
        }
      },
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

const isTable = ({ returns }: JavascriptCode): boolean => Array.isArray(returns)

/** A table function is an object. */
const spell = (code: JavascriptCode): string => (isTable(code) ? `(\n${code.body}\n)` : spellCode(code))
